// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ConnectionStages.h"

#include "app/cli/ExitCode.h"

namespace muster::cli {

ConnectionStages::ConnectionStages(const Console& console) : m_console(console)
{
    m_json.beginObject().key("stages").beginArray();
}

static void write(JsonWriter& json, std::string_view stage, std::string_view state,
                  const std::string& detail, const std::string& hint)
{
    json.beginObject().member("stage", stage).member("state", state);
    json.member("ok", state != "bad").member("detail", detail);
    if (!hint.empty())
        json.member("hint", hint);
    json.endObject();
}

void ConnectionStages::print(std::string_view stage, std::string_view state,
                             const std::string& detail, const std::string& hint)
{
    write(m_json, stage, state, detail, hint);
    if (m_console.json()) {
        JsonWriter line;
        write(line, stage, state, detail, hint);
        m_console.print(line);
        return;
    }
    const std::string_view word = state == "good" ? "ok    "
        : state == "bad"                          ? "FAIL  "
        : state == "unknown"                      ? "?     "
                                                  : "-     ";
    std::string left(stage);
    left.resize(14, ' ');
    m_console.print(std::string(word) + left + shown(detail));
}

bool ConnectionStages::tell(std::string_view stage, const Result<std::string>& result)
{
    if (result) {
        print(stage, "good", *result, {});
        return true;
    }
    print(stage, "bad", result.error().what, result.error().hint);
    if (!m_error)
        m_error = result.error();
    return false;
}

void ConnectionStages::tellUnknown(std::string_view stage, const std::string& why)
{
    print(stage, "unknown", why, {});
}

void ConnectionStages::tellSkipped(std::string_view stage, const std::string& why)
{
    print(stage, "skipped", why, {});
}

Result<int> ConnectionStages::end()
{
    m_json.endArray().member("ok", !m_error.has_value()).endObject();
    if (m_console.json())
        m_console.print(m_json);
    if (!m_error)
        return 0;
    if (!m_console.json() && !m_error->hint.empty())
        m_console.say(m_error->hint);
    return exitCode(m_error->kind);
}

} // namespace muster::cli
