// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "core/push/CheckReport.h"

#include <map>

namespace muster::cli {

namespace {

/// Prints each issue as it is found, so that a file of any size can be checked.
class Findings {
public:
    explicit Findings(const Console& console) : m_console(console)
    {
        if (m_console.json())
            m_console.write("{\"issues\":[");
    }

    void row(const CheckedRow& row)
    {
        m_report.add(row);
        for (const Issue& issue : row.issues)
            m_console.json() ? write(issue) : say(issue);
    }

    int end()
    {
        m_report.finish();
        m_console.json() ? sumJson() : sum();
        return m_report.held() == 0 ? 0 : 10;
    }

private:
    void write(const Issue& issue)
    {
        const IssueText text = issueText(issue);
        JsonWriter json;
        json.beginObject().member("row", issue.row.row).member("line", issue.row.line);
        json.member("field", issue.field).member("column", issue.column).member("code", issue.code);
        json.member("severity", severityName(issue.severity)).member("message", text.message);
        json.member("remedy", text.remedy).endObject();
        m_console.write((m_first ? "" : ",") + json.text());
        m_first = false;
    }

    void say(const Issue& issue) const
    {
        const IssueText text = issueText(issue);
        const std::string severity(severityName(issue.severity));
        m_console.print("row " + std::to_string(issue.row.row) + ", line "
                        + std::to_string(issue.row.line) + ", "
                        + (issue.field.empty() ? issue.column : issue.field) + ": " + severity
                        + ": " + shown(text.message) + " " + shown(text.remedy));
    }

    void sumJson() const
    {
        m_console.print("],\"rows\":" + std::to_string(m_report.rows())
                        + ",\"ok\":" + std::to_string(m_report.ready()) + "}");
    }

    void sum() const
    {
        std::map<std::string, std::uint64_t> causes;
        for (const Cause& cause : m_report.causes())
            causes[std::string(severityName(cause.severity)) + " " + cause.code
                   + (cause.field.empty() ? "" : " in " + cause.field)] += cause.findings;
        if (!causes.empty())
            m_console.print("");
        for (const auto& [cause, number] : causes)
            m_console.print(count(number, "time ", "times ") + cause);
        m_console.print(count(m_report.ready(), "row", "rows") + " ready, "
                        + count(m_report.held(), "row has problems", "rows have problems"));
    }

    const Console& m_console;
    CheckReport m_report;
    bool m_first = true;
};

} // namespace

static Result<int> runCheck(Context& context)
{
    const auto name = context.arguments.word(0, "the feed's name");
    const auto file = context.arguments.required("--file");
    if (!name || !file)
        return fail(name ? file.error() : name.error());
    auto feed = context.feeds().load(*name);
    if (!feed)
        return fail(std::move(feed.error()));
    auto connection = context.connections().load(feed->connection);
    if (!connection)
        return fail(std::move(connection.error()));
    if (*file == "-") {
        if (auto made = makePrivateDirectory(context.directories.state); !made)
            return fail(std::move(made.error()));
    }
    auto input = openInput(*file, context.directories.state);
    if (!input)
        return fail(std::move(input.error()));
    auto rows = RecordStream::open(*feed, *connection, std::move(*input), {});
    if (!rows)
        return fail(std::move(rows.error()));
    Findings findings(context.console);
    auto walked = (*rows)->walk(
        [&](const CheckedRow& row) -> Result<bool> {
            findings.row(row);
            return true;
        },
        {});
    const int code = findings.end();
    if (!walked)
        return fail(std::move(walked.error()));
    return code;
}

const Verb& checkVerb()
{
    static const Verb verb{
        "check",
        "check every row of an export, send nothing",
        "muster check FEED --file F",
        "Maps and checks every row as push would, and tells each problem with its row (1 = first "
        "data row),\n"
        "physical line, field, what is wrong and what to do. Values are never shown. A row with an "
        "error is\n"
        "held by push; a warning is sent. Exit code 10 when a row would be held.",
        {{"--file", "F", "the export; - for standard input"}},
        "  muster check people --file workday_people.csv\n"
        "  muster check people --file workday_people.csv --json | jq '.issues[].code'",
        &runCheck,
        "FEED"};
    return verb;
}

} // namespace muster::cli
