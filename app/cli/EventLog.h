// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::cli {

/// Something that happened, for the log of a machine. Counts and names of ours, never a cell value.
struct LogEvent {
    /// Each kind has a MESSAGE_ID of its own, so that a journal can be searched for it.
    enum class Kind { Remark, Error, RunStarted, UnitEnded, RunEnded, ScheduleActed };
    enum class Priority { Error = 3, Warning = 4, Notice = 5, Info = 6 };

    Kind kind = Kind::Remark;
    Priority priority = Priority::Info;
    std::string message; ///< for people, one line
    /// Names in lower case, "run"; in the journal they become MUSTER_RUN.
    std::vector<std::pair<std::string, std::string>> fields;
};

/// Where and how remarks and events go: lines for people, JSON lines, or the journal with its
/// fields when this program's standard error leads there. One thread.
class EventLog {
public:
    enum class Format { Text, Json, Journal };

    /// @p format as given with --log-format ("", "text" or "json"); empty finds the journal by
    /// itself.
    static EventLog choose(const std::string& format);

    explicit EventLog(Format format) : m_format(format) { }

    Format format() const { return m_format; }

    void write(const LogEvent& event) const;

private:
    Format m_format;
};

/// The event as a line of JSON: time, level, event, message, fields.
std::string logLine(const LogEvent& event);
/// The event as a datagram of the journal's native protocol.
std::string journalEntry(const LogEvent& event);
/// Whether this program's standard error is the journal's stream, as systemd says in
/// JOURNAL_STREAM.
bool leadsToJournal(int descriptor);

} // namespace muster::cli
