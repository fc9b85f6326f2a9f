// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/EventLog.h"
#include "core/base/Error.h"
#include "core/base/JsonWriter.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster::cli {

/// Where the command speaks: data on standard output, talk and progress on standard error. One
/// thread.
class Console {
public:
    Console(bool json, bool quiet, bool verbose, EventLog log = EventLog(EventLog::Format::Text))
        : m_json(json)
        , m_quiet(quiet)
        , m_verbose(verbose)
        , m_log(log)
    { }

    bool json() const { return m_json; }

    bool verbose() const { return m_verbose; }

    /// Data for people or programs: one line on standard output, at once.
    void print(std::string_view line) const;

    void print(const JsonWriter& writer) const { print(writer.text()); }

    /// Bytes as they are.
    void write(std::string_view bytes) const;
    /// Talk: one line on standard error, unless quiet.
    void say(std::string_view line) const;
    /// An event for the machine's log; nothing where people are told in lines of their own.
    void log(const LogEvent& event) const;

    bool isLogged() const { return m_log.format() != EventLog::Format::Text; }

    /// Tells why the command could not go on, and with --json the same as an object.
    void tell(const Error& error, int exitCode) const;
    /// A line that is overwritten by the next; only on a terminal, never when quiet or JSON.
    void progress(const std::string& line) const;
    void endProgress() const;
    /// Asks a question on a terminal; false when there is nobody to ask.
    bool canAsk() const;
    bool confirm(const std::string& question) const;

private:
    bool m_json;
    bool m_quiet;
    bool m_verbose;
    EventLog m_log;
};

/// Columns of text, as wide as their widest cell.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> headers) : m_rows{std::move(headers)} { }

    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }

    void print(const Console& console) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// Makes text safe to show on a terminal: control characters become blanks.
std::string shown(std::string_view text);
/// "1,234" and "3 rows" / "1 row".
std::string count(std::uint64_t number, std::string_view one, std::string_view many);

} // namespace muster::cli
