// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/CurlTransfer_p.h"

#include <algorithm>
#include <charconv>
#include <sys/socket.h>

namespace muster {

CurlTransfer::CurlTransfer(Request request, std::size_t responseLimit)
    : m_request(std::move(request))
    , m_responseLimit(responseLimit)
{ }

void CurlTransfer::attach(CURL* easy)
{
    m_easy = easy;
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(
        easy, CURLOPT_READFUNCTION, +[](char* to, std::size_t size, std::size_t count, void* self) {
            return static_cast<CurlTransfer*>(self)->giveBody(to, size * count);
        });
    // Without a way back libcurl cannot deliver the body a second time on its own.
    curl_easy_setopt(
        easy, CURLOPT_SEEKFUNCTION, +[](void*, curl_off_t, int) { return CURL_SEEKFUNC_FAIL; });
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(
        easy, CURLOPT_HEADERFUNCTION,
        +[](char* line, std::size_t size, std::size_t count, void* self) {
            auto* transfer = static_cast<CurlTransfer*>(self);
            if (!transfer->isWithinLimit(size * count))
                return std::size_t(0);
            transfer->takeHeader({line, size * count});
            return size * count;
        });
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(
        easy, CURLOPT_WRITEFUNCTION,
        +[](char* bytes, std::size_t size, std::size_t count, void* self) {
            return static_cast<CurlTransfer*>(self)->takeBody({bytes, size * count});
        });
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(
        easy, CURLOPT_PREREQFUNCTION, +[](void* self, char*, char*, int, int) {
            return static_cast<CurlTransfer*>(self)->beforeRequest();
        });
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(
        easy, CURLOPT_OPENSOCKETFUNCTION,
        +[](void* self, curlsocktype, curl_sockaddr* to) -> curl_socket_t {
            if (!static_cast<CurlTransfer*>(self)->mayIssue())
                return CURL_SOCKET_BAD;
            return ::socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
        });
    const auto size = static_cast<curl_off_t>(m_request.bodySize);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, size);
}

// libcurl repeats a request on its own when a kept connection turns out dead. That is fine while no
// byte of the body was touched and no answer came, and never afterwards.
bool CurlTransfer::mayIssue() const
{
    const bool isFirst = m_issued == 0;
    const bool isUntouched = m_request.bodySize > 0 && m_handed == 0;
    return isFirst || (isUntouched && m_response.status == 0);
}

bool CurlTransfer::isExpectationRefused() const
{
    return m_mayExpect && m_response.status == 417 && m_request.bodySize > 0 && m_handed == 0;
}

void CurlTransfer::startAgainPlainly()
{
    m_response = {};
    m_received = 0;
    m_issued = 0;
    m_headersEnded = false;
    m_mayExpect = false;
}

int CurlTransfer::beforeRequest()
{
    if (!mayIssue())
        return CURL_PREREQFUNC_ABORT;
    ++m_issued;
    return CURL_PREREQFUNC_OK;
}

std::size_t CurlTransfer::giveBody(char* to, std::size_t size)
{
    const auto left = m_request.bodySize - m_handed;
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, left));
    if (wanted == 0)
        return 0;
    auto got = m_request.body->read(to, wanted);
    if (!got) {
        m_bodyError = std::move(got.error());
        return CURL_READFUNC_ABORT;
    }
    if (*got == 0) {
        m_bodyError = Error{ErrorKind::Bug, "the body ended before its announced size"};
        return CURL_READFUNC_ABORT;
    }
    m_handed += *got;
    return *got;
}

bool CurlTransfer::isWithinLimit(std::size_t more)
{
    m_received += more;
    m_isTooLarge = m_received > m_responseLimit;
    return !m_isTooLarge;
}

static std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

static int statusOf(std::string_view line)
{
    const auto space = line.find(' ');
    int status = 0;
    if (space != std::string_view::npos)
        std::from_chars(line.data() + space + 1, line.data() + line.size(), status);
    return status;
}

void CurlTransfer::takeHeader(std::string_view line)
{
    if (line.substr(0, 5) == "HTTP/") { // an answer begins; what came before was provisional
        m_response = {};
        m_response.status = statusOf(line);
        m_headersEnded = false;
        return;
    }
    const auto content = trimmed(line);
    if (content.empty()) {
        m_headersEnded = m_response.status >= 200;
        return;
    }
    const auto colon = content.find(':');
    if (colon == std::string_view::npos)
        return;
    std::string name(trimmed(content.substr(0, colon)));
    std::transform(name.begin(), name.end(), name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    m_response.headers.emplace_back(std::move(name), trimmed(content.substr(colon + 1)));
}

std::size_t CurlTransfer::takeBody(std::string_view bytes)
{
    if (!isWithinLimit(bytes.size()))
        return 0;
    m_response.body.append(bytes);
    return bytes.size();
}

std::uint64_t CurlTransfer::activity() const
{
    // What was handed over may wait in libcurl's buffer; this counts what the socket took of it.
    curl_off_t sent = 0;
    curl_easy_getinfo(m_easy, CURLINFO_SIZE_UPLOAD_T, &sent);
    return static_cast<std::uint64_t>(sent) + m_handed + m_received
        + static_cast<std::uint64_t>(m_issued);
}

bool CurlTransfer::hasWholeAnswer() const
{
    if (!m_headersEnded)
        return false;
    if (m_response.status == 204 || m_response.status == 304 || m_request.method == "HEAD")
        return true;
    const auto text = m_response.header("content-length");
    std::uint64_t length = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), length);
    return !text.empty() && parsed.ec == std::errc() && parsed.ptr == text.data() + text.size()
        && length == m_response.body.size();
}

bool CurlTransfer::endsWithConnection() const
{
    return !hasWholeAnswer() && m_response.header("transfer-encoding").empty();
}

} // namespace muster
