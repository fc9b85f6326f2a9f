// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/LoopbackPeer.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace muster::test {

/// A blocking server on 127.0.0.1 that does to each connection what its script says, and remembers
/// what it was given.
class LoopbackServer {
public:
    using Script = std::function<void(LoopbackPeer&)>;

    /// With @p tls the script starts after the handshake; a failed handshake ends the connection.
    explicit LoopbackServer(Script script, std::unique_ptr<ServerTls> tls = {});
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    int port() const { return m_port; }

    /// "http(s)://localhost:PORT/path".
    std::string url(const std::string& path = "/import") const;

    int connections() const { return m_connections; }

    /// Requests whose whole body arrived.
    int deliveries() const;
    std::vector<std::string> heads() const;
    std::vector<std::string> bodies() const;

    /// Bytes of requests seen, after TLS.
    std::uint64_t bytesSeen() const { return m_bytesSeen; }

    bool isStopping() const { return m_isStopping; }

private:
    friend class LoopbackPeer;
    void acceptAll();
    void serve(int socket);
    void record(std::string head, std::string body);

    Script m_script;
    std::unique_ptr<ServerTls> m_tls;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_connections{0};
    std::atomic<std::uint64_t> m_bytesSeen{0};
    std::atomic<bool> m_isStopping{false};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_heads;
    std::vector<std::string> m_bodies;
    std::vector<int> m_open;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace muster::test
