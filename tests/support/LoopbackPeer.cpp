// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/LoopbackPeer.h"

#include "tests/support/LoopbackServer.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <sys/socket.h>
#include <thread>

namespace muster::test {

struct LoopbackPeer::Session {
    SSL_CTX* context = nullptr;
    SSL* ssl = nullptr;

    Session() = default;

    ~Session()
    {
        SSL_free(ssl);
        SSL_CTX_free(context);
    }

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
};

LoopbackPeer::LoopbackPeer(LoopbackServer& server, int socket) : m_server(server), m_socket(socket)
{ }

LoopbackPeer::~LoopbackPeer()
{
    dropTls(true);
}

bool LoopbackPeer::startTls(const ServerTls& tls)
{
    m_session = std::make_unique<Session>();
    auto* context = m_session->context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate_chain_file(context, tls.identity.certificate.c_str());
    SSL_CTX_use_PrivateKey_file(context, tls.identity.key.c_str(), SSL_FILETYPE_PEM);
    if (tls.highestVersion != 0) {
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, tls.highestVersion);
        SSL_CTX_set_cipher_list(context, "DEFAULT@SECLEVEL=0");
    }
    if (!tls.clientAuthority.empty()) {
        SSL_CTX_load_verify_locations(context, tls.clientAuthority.c_str(), nullptr);
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    m_session->ssl = SSL_new(context);
    SSL_set_fd(m_session->ssl, m_socket);
    if (SSL_accept(m_session->ssl) == 1)
        return true;
    m_session.reset();
    return false;
}

long LoopbackPeer::receive(char* to, std::size_t size)
{
    const long got = m_session ? SSL_read(m_session->ssl, to, static_cast<int>(size))
                               : ::recv(m_socket, to, size, 0);
    if (got > 0)
        m_server.m_bytesSeen += static_cast<std::uint64_t>(got);
    return got;
}

bool LoopbackPeer::readSome(std::size_t size)
{
    std::array<char, 65536> block{};
    while (m_pending.size() < size) {
        const auto got = receive(block.data(), block.size());
        if (got <= 0)
            return false;
        m_pending.append(block.data(), static_cast<std::size_t>(got));
    }
    return true;
}

void LoopbackPeer::drain()
{
    std::array<char, 65536> block{};
    while (receive(block.data(), block.size()) > 0) { }
}

bool LoopbackPeer::readHead()
{
    auto end = m_pending.find("\r\n\r\n");
    while (end == std::string::npos) {
        if (!readSome(m_pending.size() + 1))
            return false;
        end = m_pending.find("\r\n\r\n");
    }
    m_head = m_pending.substr(0, end + 4);
    m_pending.erase(0, end + 4);
    return true;
}

std::size_t LoopbackPeer::bodyLength() const
{
    const auto at = m_head.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::strtoull(m_head.c_str() + at + 16, nullptr, 10);
}

bool LoopbackPeer::readRequest()
{
    if (!readHead())
        return false;
    if (m_head.find("Expect: 100-continue") != std::string::npos)
        send("HTTP/1.1 100 Continue\r\n\r\n");
    const auto length = bodyLength();
    if (!readSome(length))
        return false;
    m_server.record(m_head, m_pending.substr(0, length));
    m_pending.erase(0, length);
    return true;
}

void LoopbackPeer::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto some = std::min<std::size_t>(bytes.size(), 1 << 20);
        const long sent = m_session
            ? SSL_write(m_session->ssl, bytes.data(), static_cast<int>(some))
            : ::send(m_socket, bytes.data(), some, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void LoopbackPeer::answer(int status, std::string_view body, std::string_view more)
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + " Scripted\r\n";
    text.append(more);
    text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    text.append(body);
    send(text);
}

void LoopbackPeer::dropTls(bool sayGoodbye)
{
    if (m_session && sayGoodbye)
        SSL_shutdown(m_session->ssl);
    m_session.reset();
}

void LoopbackPeer::close()
{
    dropTls(true);
    ::shutdown(m_socket, SHUT_RDWR);
}

void LoopbackPeer::cut()
{
    dropTls(false);
    ::shutdown(m_socket, SHUT_RDWR);
}

// Closing with a linger time of zero sends RST; the number stays taken until serve() closes it.
void LoopbackPeer::reset()
{
    dropTls(false);
    const linger atOnce{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    sockaddr none{};
    none.sa_family = AF_UNSPEC;
    [[maybe_unused]] const int parted = ::connect(m_socket, &none, sizeof none);
}

void LoopbackPeer::stall() const
{
    while (!m_server.isStopping())
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

} // namespace muster::test
