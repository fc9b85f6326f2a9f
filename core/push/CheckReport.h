// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Issue.h"
#include "core/push/WalkWatch.h"

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace muster {

/// The same finding about the same field from the same column. Never holds a value.
struct Cause {
    Severity severity = Severity::Error; ///< Error: its rows are held
    std::string code;
    std::string field; ///< may be empty
    std::string column; ///< may be empty
    std::string detail; ///< as of Issue, where all its rows have the same
    std::string message; ///< a whole sentence for people, true for all its rows
    std::string remedy;
    std::uint64_t rows = 0; ///< all of them
    std::uint64_t findings = 0; ///< a row may have it more than once
    std::vector<std::uint64_t> rowNumbers; ///< ascending; the first of them, see CheckReport
};

/// One finding about one row.
struct RowProblem {
    Severity severity = Severity::Error;
    std::string code;
    std::string field;
    std::string column;
    std::string detail; ///< as of Cause
    std::string message;
    std::string remedy;
};

/// What one walk over a file found: rows by fate, findings by cause. Keeps at most rowsPerCause row
/// numbers of a cause and rowsInAll of all of them, so about 24 MiB at most whatever the file's
/// size; the totals are always those of the whole file. A value. One thread.
class CheckReport {
public:
    static constexpr std::size_t rowsPerCause = 100'000;
    static constexpr std::size_t rowsInAll = 1'000'000;

    /// Where the rows are to go; whose fields the causes name.
    void setTarget(const std::string& service, const std::string& object);
    void add(const CheckedRow& row);
    /// Ends the adding: sorts the causes, the worst and most frequent first.
    void finish();

    std::uint64_t rows() const { return m_rows; }

    std::uint64_t ready() const { return m_rows - m_held; } ///< would be sent

    std::uint64_t held() const { return m_held; }

    std::uint64_t warned() const { return m_warned; } ///< of the ready ones

    const std::string& service() const { return m_service; }

    const std::string& object() const { return m_object; }

    /// After finish().
    const std::vector<Cause>& causes() const { return m_causes; }

    /// Whether every row with a finding is among the kept row numbers.
    bool isComplete() const { return m_complete; }

    /// Every kept row with a finding, ascending.
    const std::vector<std::uint64_t>& problemRows() const { return m_problemRows; }

    /// The findings about one row, the worst first; empty for a row that is not kept.
    std::vector<RowProblem> at(std::uint64_t row) const;

private:
    using Key = std::tuple<Severity, std::string, std::string, std::string>;

    /// A cause while it grows.
    struct Open {
        Cause cause;
        std::string detail;
        bool differs = false; ///< its rows have different details
        std::uint64_t lastRow = 0;
    };

    void add(const Issue& issue);

    std::string m_service;
    std::string m_object;
    std::map<Key, Open> m_open;
    std::vector<Cause> m_causes;
    std::vector<std::uint64_t> m_problemRows;
    std::uint64_t m_rows = 0;
    std::uint64_t m_held = 0;
    std::uint64_t m_warned = 0;
    std::size_t m_kept = 0;
    bool m_complete = true;
};

/// Walks the whole input. Errors as of RecordStream, Cancelled when the progress said stop.
Result<CheckReport> check(const Feed& feed, const Connection& connection, Input input,
                          const ShareProgress& progress);

} // namespace muster
