// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace muster::practice {

/// The server's side of TLS: one certificate chain and key for every connection. Any thread.
class TlsContext {
public:
    static Result<std::shared_ptr<TlsContext>> open(const std::string& certificateFile,
                                                    const std::string& keyFile);
    ~TlsContext();
    TlsContext(const TlsContext&) = delete;
    TlsContext& operator=(const TlsContext&) = delete;

    void* handle() const { return m_handle; }

private:
    explicit TlsContext(void* handle) : m_handle(handle) { }

    void* m_handle;
};

/// One accepted connection, blocking. Owns its socket; one thread reads and writes, any thread may
/// interrupt() it.
class TlsStream {
public:
    TlsStream(int socket, std::shared_ptr<TlsContext> context);
    ~TlsStream();
    TlsStream(const TlsStream&) = delete;
    TlsStream& operator=(const TlsStream&) = delete;

    bool accept();
    /// Bytes read; 0 at the end, -1 on an error or after the read limit.
    std::ptrdiff_t read(char* to, std::size_t size);
    bool write(std::string_view bytes);
    void setReadLimit(int milliseconds) const;
    /// Says goodbye properly.
    void close();
    /// Ends the connection without a TLS goodbye, as a crashed server does.
    void drop() const;
    /// Wakes a blocked read or write.
    void interrupt() const;

private:
    int m_socket;
    std::shared_ptr<TlsContext> m_context;
    void* m_ssl = nullptr;
};

} // namespace muster::practice
