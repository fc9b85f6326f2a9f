// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/HttpMessage.h"
#include "app/practice/TlsStream.h"

namespace muster::practice {

/// HTTP/1.1 on one TLS connection: request after request, bodies by length or chunked, handed on
/// as they arrive. One thread. The stream outlives it.
class HttpConnection {
public:
    enum class Arrival { Request, Closed, Malformed };

    explicit HttpConnection(TlsStream& stream) : m_stream(stream) { }

    Arrival readHead(HttpHead& head);
    /// The next body bytes: their count, 0 at the body's end, -1 when it broke off.
    std::ptrdiff_t readBody(char* to, std::size_t size);

    bool sendContinue() { return m_stream.write("HTTP/1.1 100 Continue\r\n\r\n"); }

    bool send(const HttpReply& reply, bool keepAlive);
    /// Takes and forgets what the client still sends, so that the reply is not lost to a reset.
    void linger();

    TlsStream& stream() { return m_stream; }

private:
    bool fill();
    std::ptrdiff_t take(char* to, std::size_t size);
    bool readLine(std::string& line);
    bool startChunk();

    TlsStream& m_stream;
    std::string m_buffer; ///< read from the stream, not yet used
    std::size_t m_used = 0;
    std::uint64_t m_remaining = 0; ///< of the body, or of the chunk
    bool m_chunked = false;
    bool m_firstChunk = true;
};

} // namespace muster::practice
