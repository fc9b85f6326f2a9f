// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/EventLog.h"

#include "core/base/Clock.h"
#include "core/base/JsonWriter.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace muster::cli {

static constexpr const char* journalSocket = "/run/systemd/journal/socket";

namespace {

struct KindFacts {
    const char* name;
    const char* messageId;
};

} // namespace

static const KindFacts& factsOf(LogEvent::Kind kind)
{
    static constexpr std::array<KindFacts, 6> facts{
        {{"remark", "702746ce07d245508f817ef7288e8bec"},
         {"error", "96c82679555845618f674faa90da3221"},
         {"run-started", "040238aee0e744cc973fcda81f245785"},
         {"unit-ended", "cfe64ee6b5fb4a85962d0a2270be6476"},
         {"run-ended", "c4ef2ca6a1814f4da8ec08feb8c77cb7"},
         {"schedule-acted", "a535223976da468fa06e58fcc6aeb261"}}};
    return facts.at(static_cast<std::size_t>(kind));
}

std::string logLine(const LogEvent& event)
{
    const bool isError = event.priority == LogEvent::Priority::Error;
    const bool isWarning = event.priority == LogEvent::Priority::Warning;
    JsonWriter json;
    json.beginObject().member("time", rfc3339(SystemClock().now()));
    json.member("level", isError ? "error" : isWarning ? "warning" : "info");
    json.member("event", factsOf(event.kind).name).member("message", event.message);
    for (const auto& [name, value] : event.fields)
        json.member(name, value);
    json.endObject();
    return json.text();
}

/// NAME=value, or for a value of several lines its length between the two.
static void appendField(std::string& entry, const std::string& name, std::string_view value)
{
    entry += name;
    if (value.find('\n') == std::string_view::npos) {
        entry.append("=").append(value).append("\n");
        return;
    }
    entry += '\n';
    for (std::size_t byte = 0; byte < 8; ++byte) // 64 bits, the low ones first
        entry += static_cast<char>((static_cast<std::uint64_t>(value.size()) >> (8 * byte)) & 0xff);
    entry.append(value).append("\n");
}

std::string journalEntry(const LogEvent& event)
{
    std::string entry;
    appendField(entry, "MESSAGE", event.message);
    appendField(entry, "PRIORITY", std::to_string(static_cast<int>(event.priority)));
    appendField(entry, "MESSAGE_ID", factsOf(event.kind).messageId);
    appendField(entry, "SYSLOG_IDENTIFIER", "muster");
    appendField(entry, "MUSTER_EVENT", factsOf(event.kind).name);
    for (const auto& [name, value] : event.fields) {
        std::string upper = "MUSTER_";
        for (const char c : name)
            upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        appendField(entry, upper, value);
    }
    return entry;
}

bool leadsToJournal(int descriptor)
{
    const char* const stream = std::getenv("JOURNAL_STREAM");

    struct stat facts { };

    if (stream == nullptr || ::fstat(descriptor, &facts) != 0)
        return false;
    const std::string own = std::to_string(facts.st_dev) + ":" + std::to_string(facts.st_ino);
    return own == stream;
}

static bool sendToJournal(const std::string& entry)
{
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, journalSocket, sizeof(address.sun_path) - 1);
    const auto sent = ::sendto(fd, entry.data(), entry.size(), MSG_NOSIGNAL,
                               reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    ::close(fd);
    return sent == static_cast<ssize_t>(entry.size());
}

EventLog EventLog::choose(const std::string& format)
{
    if (format == "json")
        return EventLog(Format::Json);
    return EventLog(format.empty() && leadsToJournal(STDERR_FILENO) ? Format::Journal
                                                                    : Format::Text);
}

void EventLog::write(const LogEvent& event) const
{
    if (m_format == Format::Journal && sendToJournal(journalEntry(event)))
        return;
    const std::string line = m_format == Format::Json ? logLine(event) : event.message;
    std::fprintf(stderr, "%s\n", line.c_str());
}

} // namespace muster::cli
