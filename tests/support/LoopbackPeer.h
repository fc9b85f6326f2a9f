// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestPki.h"

#include <memory>
#include <string>
#include <string_view>

namespace muster::test {

class LoopbackServer;

/// How a test server speaks TLS.
struct ServerTls {
    PemPair identity;
    int highestVersion = 0; ///< TLS1_1_VERSION …; 0 = newest
    std::string clientAuthority = {}; ///< PEM; a client certificate is demanded if set
};

/// The server's end of one connection, driven by a script in a thread of its own. Every call
/// returns at once when the connection or the server is gone.
class LoopbackPeer {
public:
    LoopbackPeer(LoopbackServer& server, int socket);
    ~LoopbackPeer();
    LoopbackPeer(const LoopbackPeer&) = delete;
    LoopbackPeer& operator=(const LoopbackPeer&) = delete;

    bool startTls(const ServerTls& tls);
    /// Reads one request with its whole body (answers Expect: 100-continue) and counts it.
    bool readRequest();
    /// Reads up to the blank line; the body, if any, stays unread.
    bool readHead();
    /// Reads at least @p size bytes of the body, or to the end of the connection.
    bool readSome(std::size_t size);
    /// Reads to the end of the connection.
    void drain();

    const std::string& head() const { return m_head; }

    void send(std::string_view bytes);
    /// A complete answer; @p more are further header lines, each with its line end.
    void answer(int status, std::string_view body = "{}", std::string_view more = {});
    void close(); ///< orderly: TLS says goodbye, then FIN
    void cut(); ///< FIN without TLS's goodbye
    void reset(); ///< RST
    void stall() const; ///< until the server goes

private:
    long receive(char* to, std::size_t size);
    void dropTls(bool sayGoodbye);
    std::size_t bodyLength() const;

    struct Session;
    LoopbackServer& m_server;
    int m_socket;
    std::unique_ptr<Session> m_session;
    std::string m_head;
    std::string m_pending; ///< received beyond the head
};

} // namespace muster::test
