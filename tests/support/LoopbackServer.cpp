// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/LoopbackServer.h"

#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace muster::test {

LoopbackServer::LoopbackServer(Script script, std::unique_ptr<ServerTls> tls)
    : m_script(std::move(script))
    , m_tls(std::move(tls))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    std::signal(SIGPIPE, SIG_IGN);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    [[maybe_unused]] const int bound =
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    ::listen(m_listener, 64);
    m_acceptor = std::thread([this] { acceptAll(); });
}

LoopbackServer::~LoopbackServer()
{
    m_isStopping = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_open)
            ::shutdown(socket, SHUT_RDWR);
    }
    for (auto& thread : m_threads)
        thread.join();
    ::close(m_listener);
}

void LoopbackServer::acceptAll()
{
    while (!m_isStopping) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        ++m_connections;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::lock_guard lock(m_mutex);
        m_open.push_back(socket);
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

void LoopbackServer::serve(int socket)
{
    {
        LoopbackPeer peer(*this, socket);
        if (!m_tls || peer.startTls(*m_tls))
            m_script(peer);
    }
    const std::lock_guard lock(m_mutex);
    m_open.erase(std::remove(m_open.begin(), m_open.end(), socket), m_open.end());
    ::close(socket);
}

void LoopbackServer::record(std::string head, std::string body)
{
    const std::lock_guard lock(m_mutex);
    m_heads.push_back(std::move(head));
    m_bodies.push_back(std::move(body));
}

std::string LoopbackServer::url(const std::string& path) const
{
    return (m_tls ? "https" : "http") + ("://localhost:" + std::to_string(m_port)) + path;
}

int LoopbackServer::deliveries() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_bodies.size());
}

std::vector<std::string> LoopbackServer::heads() const
{
    const std::lock_guard lock(m_mutex);
    return m_heads;
}

std::vector<std::string> LoopbackServer::bodies() const
{
    const std::lock_guard lock(m_mutex);
    return m_bodies;
}

} // namespace muster::test
