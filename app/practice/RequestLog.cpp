// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/RequestLog.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/JsonWriter.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>

namespace muster::practice {

RequestLog::RequestLog(std::string directory, Redaction redaction)
    : m_directory(std::move(directory))
    , m_redaction(std::move(redaction))
{ }

static unsigned lastNumber(const std::string& path)
{
    unsigned last = 0;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (const auto entry = json::parseObject(line))
            last = std::max(last, static_cast<unsigned>(entry->value(QStringLiteral("n")).toInt()));
    return last;
}

Result<void> RequestLog::open()
{
    const auto path = m_directory + "/requests.jsonl";
    const auto bodies = m_directory + "/bodies";
    m_last = lastNumber(path);
    if (::mkdir(bodies.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(ErrorKind::CannotWrite,
                    "the directory " + bodies + " cannot be made: " + std::strerror(errno));
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    m_file.reset(file < 0 ? nullptr : ::fdopen(file, "ab"));
    if (!m_file)
        return fail(ErrorKind::CannotWrite,
                    "the file " + path + " cannot be written: " + std::strerror(errno));
    return {};
}

LoggedRequest RequestLog::begin()
{
    const std::lock_guard guard(m_mutex);
    LoggedRequest request;
    request.number = ++m_last;
    request.time = rfc3339(SystemClock().now());
    return request;
}

std::string RequestLog::bodyPath(unsigned number, std::string_view suffix) const
{
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%04u", number);
    return m_directory + "/bodies/" + digits.data() + std::string(suffix);
}

BodyWriter RequestLog::bodyWriter(const LoggedRequest& request) const
{
    return {bodyPath(request.number, ".bin"), m_redaction};
}

/// Bytes a client sent may be anything; JSON takes only UTF-8.
static std::string printable(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7e; }, '?');
    return text;
}

void RequestLog::write(const HttpHead& head, const LoggedRequest& request)
{
    JsonWriter out;
    out.beginObject().member("n", request.number).member("time", request.time);
    out.member("method", printable(head.method));
    out.member("path", printable(m_redaction.target(head.target)));
    out.key("headers").beginObject();
    for (const auto& [name, value] : head.headers)
        out.member(printable(name), printable(m_redaction.header(name, value)));
    out.endObject().member("body_bytes", request.body.size);
    out.member("body_sha256", request.body.sha256).member("complete", request.body.complete);
    out.member("body_file", request.body.path);
    out.key("status");
    request.status == 0 ? out.null() : out.value(request.status);
    out.key("fault");
    request.fault.empty() ? out.null() : out.value(request.fault);
    out.endObject();
    const std::lock_guard guard(m_mutex);
    std::fputs((out.text() + '\n').c_str(), m_file.get());
    std::fflush(m_file.get());
}

} // namespace muster::practice
