// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/CheckReport.h"

#include <algorithm>

namespace muster {

void CheckReport::add(const Issue& issue)
{
    Open& open = m_open[{issue.severity, std::string(issue.code), issue.field, issue.column}];
    Cause& cause = open.cause;
    if (cause.findings == 0) {
        cause.severity = issue.severity;
        cause.code = issue.code;
        cause.field = issue.field;
        cause.column = issue.column;
        open.detail = issue.detail;
    }
    ++cause.findings;
    open.differs = open.differs || issue.detail != open.detail;
    if (cause.findings > 1 && open.lastRow == issue.row.row)
        return;
    open.lastRow = issue.row.row;
    ++cause.rows;
    if (cause.rowNumbers.size() == rowsPerCause || m_kept == rowsInAll) {
        m_complete = false;
        return;
    }
    cause.rowNumbers.push_back(issue.row.row);
    ++m_kept;
}

void CheckReport::setTarget(const std::string& service, const std::string& object)
{
    m_service = service;
    m_object = object;
}

void CheckReport::add(const CheckedRow& row)
{
    ++m_rows;
    m_held += !row.ok;
    const auto isWarning = [](const Issue& issue) { return issue.severity == Severity::Warning; };
    m_warned += row.ok && std::any_of(row.issues.begin(), row.issues.end(), isWarning);
    for (const Issue& issue : row.issues)
        add(issue);
}

void CheckReport::finish()
{
    for (auto& [key, open] : m_open) {
        Cause& cause = open.cause;
        if (!open.differs)
            cause.detail = open.detail;
        const auto text =
            issueText({cause.severity, cause.code, {}, cause.field, cause.column, cause.detail});
        cause.message = text.message;
        cause.remedy = text.remedy;
        m_causes.push_back(std::move(cause));
    }
    m_open.clear();
    std::stable_sort(m_causes.begin(), m_causes.end(), [](const Cause& a, const Cause& b) {
        return a.severity != b.severity ? a.severity < b.severity : a.rows > b.rows;
    });
    auto& rows = m_problemRows;
    for (const Cause& cause : m_causes)
        rows.insert(rows.end(), cause.rowNumbers.begin(), cause.rowNumbers.end());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

std::vector<RowProblem> CheckReport::at(std::uint64_t row) const
{
    std::vector<RowProblem> found;
    for (const Cause& cause : m_causes) {
        if (std::binary_search(cause.rowNumbers.begin(), cause.rowNumbers.end(), row))
            found.push_back({cause.severity, cause.code, cause.field, cause.column, cause.detail,
                             cause.message, cause.remedy});
    }
    return found;
}

Result<CheckReport> check(const Feed& feed, const Connection& connection, Input input,
                          const ShareProgress& progress)
{
    static constexpr double surveyed = 0.5;
    WalkWatch watch(progress);
    auto rows = RecordStream::open(feed, connection, watch.watched(std::move(input)),
                                   watch.part(0, surveyed));
    if (!rows)
        return fail(std::move(rows.error()));
    CheckReport report;
    report.setTarget(connection.service, feed.object);
    auto walked = (*rows)->walk(
        [&report](const CheckedRow& row) -> Result<bool> {
            report.add(row);
            return true;
        },
        watch.part(surveyed, 1));
    if (!walked)
        return fail(std::move(walked.error()));
    if (watch.isStopped())
        return fail(stoppedByPerson());
    report.finish();
    return report;
}

} // namespace muster
