// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/HttpServer.h"

#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace muster::practice {

HttpServer::HttpServer(std::shared_ptr<TlsContext> tls, Handler handler)
    : m_tls(std::move(tls))
    , m_handler(std::move(handler))
{ }

HttpServer::~HttpServer()
{
    stop();
}

Result<int> HttpServer::start(int port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    if (::bind(m_socket, generic, size) != 0 || ::listen(m_socket, 64) != 0
        || ::getsockname(m_socket, generic, &size) != 0)
        return fail(ErrorKind::Config,
                    "port " + std::to_string(port)
                        + " on 127.0.0.1 cannot be used: " + std::strerror(errno),
                    "Choose another --port; 0 takes any free one.");
    m_acceptor = std::thread([this] { acceptLoop(); });
    return ntohs(address.sin_port);
}

void HttpServer::acceptLoop()
{
    while (!m_stopping) {
        const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) {
            // Out of descriptors or an aborted connection: the listener itself is still good.
            std::this_thread::sleep_for(std::chrono::milliseconds(m_stopping ? 0 : 20));
            continue;
        }
        reap();
        const std::lock_guard guard(m_mutex);
        auto& session = m_sessions.emplace_back();
        session.stream = std::make_unique<TlsStream>(socket, m_tls);
        session.thread = std::thread([this, &session] { serve(session); });
    }
}

void HttpServer::serve(Session& session)
{
    HttpConnection connection(*session.stream);
    if (session.stream->accept()) {
        for (bool open = true; open && !m_stopping;) {
            HttpHead head;
            const auto arrival = connection.readHead(head);
            if (arrival == HttpConnection::Arrival::Malformed)
                connection.send(HttpReply::message(400, "this is not an HTTP/1.1 request"), false);
            open = arrival == HttpConnection::Arrival::Request && m_handler(connection, head);
        }
    }
    session.stream->interrupt();
    session.finished = true;
}

void HttpServer::reap()
{
    const std::lock_guard guard(m_mutex);
    m_sessions.remove_if([](Session& session) {
        if (session.finished)
            session.thread.join();
        return session.finished.load();
    });
}

void HttpServer::stop()
{
    if (m_stopping.exchange(true) || m_socket < 0)
        return;
    ::shutdown(m_socket, SHUT_RDWR);
    if (m_acceptor.joinable())
        m_acceptor.join();
    ::close(m_socket);
    for (auto& session : m_sessions)
        session.stream->interrupt();
    for (auto& session : m_sessions)
        session.thread.join();
    m_sessions.clear();
}

} // namespace muster::practice
