// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/HttpMessage.h"

#include "core/base/Ascii.h"
#include "core/base/JsonWriter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>

namespace muster::practice {

static std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return ascii::lower(x) == ascii::lower(y); });
}

static std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const auto digits = text.substr(i + 1, 2);
        const bool escape = text[i] == '%' && digits.size() == 2
            && std::from_chars(digits.data(), digits.data() + 2, value, 16).ptr
                == digits.data() + 2;
        out.push_back(escape ? static_cast<char>(value) : text[i] == '+' ? ' ' : text[i]);
        i += escape ? 2 : 0;
    }
    return out;
}

HttpHeaders parseForm(std::string_view text)
{
    HttpHeaders pairs;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto pair = text.substr(0, end);
        const auto equals = std::min(pair.find('='), pair.size());
        if (!pair.empty())
            pairs.emplace_back(decoded(pair.substr(0, equals)),
                               decoded(pair.substr(std::min(equals + 1, pair.size()))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pairs;
}

std::string headerParameter(std::string_view header, std::string_view name)
{
    auto from = header.find(';');
    while (from != std::string_view::npos) {
        header.remove_prefix(from + 1);
        auto rest = trimmed(header);
        const auto equals = rest.find('=');
        from = header.find(';');
        if (equals == std::string_view::npos || !equalsIgnoringCase(rest.substr(0, equals), name))
            continue;
        rest.remove_prefix(equals + 1);
        if (rest.starts_with('"'))
            return std::string(rest.substr(1, rest.find('"', 1) - 1));
        return std::string(trimmed(rest.substr(0, rest.find(';'))));
    }
    return {};
}

/// False when a header contradicts itself or is one this server does not speak.
static bool readFraming(HttpHead& head)
{
    const auto length = head.header("Content-Length");
    if (!length.empty()) {
        const auto* end = length.data() + length.size();
        if (std::from_chars(length.data(), end, head.contentLength).ptr != end)
            return false;
    }
    const auto coding = head.header("Transfer-Encoding");
    head.chunked = equalsIgnoringCase(coding, "chunked");
    head.expectsContinue = equalsIgnoringCase(head.header("Expect"), "100-continue");
    head.keepAlive = !equalsIgnoringCase(head.header("Connection"), "close");
    return coding.empty() || (head.chunked && length.empty());
}

static bool readHeaderLine(std::string_view line, HttpHead& head)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line.front() == ' ')
        return false;
    head.headers.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
    return true;
}

std::optional<HttpHead> HttpHead::parse(std::string_view text)
{
    HttpHead head;
    auto end = text.find("\r\n");
    const auto first = text.substr(0, end);
    const auto space = first.find(' ');
    const auto last = first.rfind(' ');
    if (space == std::string_view::npos || last <= space || first.substr(last + 1) != "HTTP/1.1")
        return std::nullopt;
    head.method = first.substr(0, space);
    head.target = first.substr(space + 1, last - space - 1);
    const auto question = std::min(head.target.find('?'), head.target.size());
    head.path = head.target.substr(0, question);
    head.query = head.target.substr(std::min(question + 1, head.target.size()));
    while (end != std::string_view::npos) {
        text.remove_prefix(end + 2);
        end = text.find("\r\n");
        const auto line = text.substr(0, end);
        if (!line.empty() && !readHeaderLine(line, head))
            return std::nullopt;
    }
    return readFraming(head) ? std::optional(std::move(head)) : std::nullopt;
}

static std::string valueOf(const HttpHeaders& pairs, std::string_view name)
{
    for (const auto& [key, value] : pairs)
        if (equalsIgnoringCase(key, name))
            return value;
    return {};
}

std::string HttpHead::header(std::string_view name) const
{
    return valueOf(headers, name);
}

std::string HttpHead::queryValue(std::string_view name) const
{
    return valueOf(parseForm(query), name);
}

HttpReply HttpReply::json(int status, std::string body)
{
    return {status, std::move(body)};
}

HttpReply HttpReply::message(int status, std::string_view text)
{
    JsonWriter body;
    body.beginObject().member("message", text).endObject();
    return {status, body.text()};
}

static std::string_view reason(int status)
{
    static constexpr std::array<std::pair<int, std::string_view>, 14> known{
        {{200, "OK"},
         {201, "Created"},
         {202, "Accepted"},
         {307, "Temporary Redirect"},
         {400, "Bad Request"},
         {401, "Unauthorized"},
         {403, "Forbidden"},
         {404, "Not Found"},
         {405, "Method Not Allowed"},
         {413, "Content Too Large"},
         {422, "Unprocessable Content"},
         {429, "Too Many Requests"},
         {500, "Internal Server Error"},
         {503, "Service Unavailable"}}};
    const auto* found = std::find_if(known.begin(), known.end(),
                                     [&](const auto& entry) { return entry.first == status; });
    return found == known.end() ? "Status" : found->second;
}

/// The present in the form of RFC 9110, as every origin server must send it.
static std::string httpDate()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c()
        .toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toStdString();
}

std::string HttpReply::head(std::size_t length, bool keepAlive) const
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + ' ';
    text.append(reason(status)).append("\r\nServer: muster-practice\r\n");
    if (length > 0)
        text += "Content-Type: " + type + "\r\n";
    for (const auto& [name, value] : headers)
        text.append(name).append(": ").append(value).append("\r\n");
    text += "Date: " + httpDate() + "\r\n";
    text += "Content-Length: " + std::to_string(length) + "\r\n";
    text += keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
    return text;
}

} // namespace muster::practice
