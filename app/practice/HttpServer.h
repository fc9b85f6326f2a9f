// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/HttpConnection.h"

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace muster::practice {

/// Listens on 127.0.0.1 and gives each connection a thread. start() and stop() belong to one
/// thread; the handler runs on many.
class HttpServer {
public:
    /// Answers one request; false closes the connection.
    using Handler = std::function<bool(HttpConnection&, const HttpHead&)>;

    HttpServer(std::shared_ptr<TlsContext> tls, Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Port 0 picks a free one; the port in use comes back.
    Result<int> start(int port);
    void stop();

private:
    struct Session {
        std::unique_ptr<TlsStream> stream;
        std::thread thread;
        std::atomic<bool> finished = false;
    };

    void acceptLoop();
    void serve(Session& session);
    void reap();

    std::shared_ptr<TlsContext> m_tls;
    Handler m_handler;
    int m_socket = -1;
    std::atomic<bool> m_stopping = false;
    std::thread m_acceptor;
    std::mutex m_mutex; ///< guards m_sessions
    std::list<Session> m_sessions;
};

} // namespace muster::practice
