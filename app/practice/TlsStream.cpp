// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/TlsStream.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <climits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace muster::practice {

static SSL* ssl(void* handle)
{
    return static_cast<SSL*>(handle);
}

Result<std::shared_ptr<TlsContext>> TlsContext::open(const std::string& certificateFile,
                                                     const std::string& keyFile)
{
    auto* handle = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION);
    SSL_CTX_set_mode(handle, SSL_MODE_AUTO_RETRY);
    auto context = std::shared_ptr<TlsContext>(new TlsContext(handle));
    if (SSL_CTX_use_certificate_chain_file(handle, certificateFile.c_str()) != 1
        || SSL_CTX_use_PrivateKey_file(handle, keyFile.c_str(), SSL_FILETYPE_PEM) != 1)
        return fail(ErrorKind::Config, "the server certificate or its key cannot be loaded",
                    "Remove the directory given with --dir and start again.");
    return context;
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(static_cast<SSL_CTX*>(m_handle));
}

TlsStream::TlsStream(int socket, std::shared_ptr<TlsContext> context)
    : m_socket(socket)
    , m_context(std::move(context))
{
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const timeval limit{120, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    setReadLimit(120'000);
}

TlsStream::~TlsStream()
{
    SSL_free(ssl(m_ssl));
    ::close(m_socket);
}

bool TlsStream::accept()
{
    m_ssl = SSL_new(static_cast<SSL_CTX*>(m_context->handle()));
    ERR_clear_error();
    return SSL_set_fd(ssl(m_ssl), m_socket) == 1 && SSL_accept(ssl(m_ssl)) == 1;
}

std::ptrdiff_t TlsStream::read(char* to, std::size_t size)
{
    ERR_clear_error();
    const int got =
        SSL_read(ssl(m_ssl), to, static_cast<int>(std::min<std::size_t>(size, INT_MAX)));
    if (got > 0)
        return got;
    return SSL_get_error(ssl(m_ssl), got) == SSL_ERROR_ZERO_RETURN ? 0 : -1;
}

bool TlsStream::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        ERR_clear_error();
        const int sent = SSL_write(ssl(m_ssl), bytes.data(),
                                   static_cast<int>(std::min<std::size_t>(bytes.size(), INT_MAX)));
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void TlsStream::setReadLimit(int milliseconds) const
{
    const timeval limit{milliseconds / 1000, milliseconds % 1000 * 1000L};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
}

void TlsStream::close()
{
    SSL_shutdown(ssl(m_ssl));
    ::shutdown(m_socket, SHUT_WR);
}

void TlsStream::drop() const
{
    ::shutdown(m_socket, SHUT_RDWR);
}

void TlsStream::interrupt() const
{
    ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace muster::practice
