// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/HttpConnection.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace muster::practice {

static constexpr std::size_t headLimit = 65536;
static constexpr std::size_t readSize = 65536;

bool HttpConnection::fill()
{
    m_buffer.erase(0, m_used);
    m_used = 0;
    const auto before = m_buffer.size();
    m_buffer.resize(before + readSize);
    const auto got = m_stream.read(m_buffer.data() + before, readSize);
    m_buffer.resize(before + static_cast<std::size_t>(std::max<std::ptrdiff_t>(got, 0)));
    return got > 0;
}

HttpConnection::Arrival HttpConnection::readHead(HttpHead& head)
{
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n", m_used)) == std::string::npos) {
        if (m_buffer.size() - m_used > headLimit)
            return Arrival::Malformed;
        if (!fill())
            return Arrival::Closed;
    }
    auto parsed = HttpHead::parse(std::string_view(m_buffer).substr(m_used, end - m_used));
    m_used = end + 4;
    if (!parsed)
        return Arrival::Malformed;
    head = std::move(*parsed);
    m_chunked = head.chunked;
    m_firstChunk = true;
    m_remaining = head.contentLength;
    return Arrival::Request;
}

std::ptrdiff_t HttpConnection::take(char* to, std::size_t size)
{
    if (m_used == m_buffer.size() && !fill())
        return -1;
    const auto count =
        std::min({size, m_buffer.size() - m_used,
                  static_cast<std::size_t>(std::min<std::uint64_t>(m_remaining, m_buffer.size()))});
    std::memcpy(to, m_buffer.data() + m_used, count);
    m_used += count;
    m_remaining -= count;
    return static_cast<std::ptrdiff_t>(count);
}

bool HttpConnection::readLine(std::string& line)
{
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n", m_used)) == std::string::npos)
        if (m_buffer.size() - m_used > headLimit || !fill())
            return false;
    line = m_buffer.substr(m_used, end - m_used);
    m_used = end + 2;
    return true;
}

bool HttpConnection::startChunk()
{
    std::string line;
    if (!m_firstChunk && (!readLine(line) || !line.empty()))
        return false;
    m_firstChunk = false;
    if (!readLine(line))
        return false;
    const auto* end = line.data() + line.size();
    const auto read = std::from_chars(line.data(), end, m_remaining, 16);
    if (read.ec != std::errc() || (read.ptr != end && *read.ptr != ';'))
        return false;
    while (m_remaining == 0 && !line.empty()) // trailers, up to the blank line
        if (!readLine(line))
            return false;
    m_chunked = m_remaining > 0;
    return true;
}

std::ptrdiff_t HttpConnection::readBody(char* to, std::size_t size)
{
    if (m_remaining == 0 && m_chunked && !startChunk())
        return -1;
    return m_remaining == 0 ? 0 : take(to, size);
}

bool HttpConnection::send(const HttpReply& reply, bool keepAlive)
{
    return m_stream.write(reply.head(reply.body.size(), keepAlive) + reply.body);
}

void HttpConnection::linger()
{
    static constexpr std::size_t most = std::size_t{64} << 20;
    m_stream.setReadLimit(2000);
    std::array<char, 16384> ignored{};
    std::size_t total = 0;
    while (total < most) {
        const auto got = m_stream.read(ignored.data(), ignored.size());
        if (got <= 0)
            return;
        total += static_cast<std::size_t>(got);
    }
}

} // namespace muster::practice
