// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"
#include "core/base/Secret.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace muster {

/// How to reach a service; the same for every request of a connection. Paths are absolute.
struct Channel {
    std::string caFile; ///< PEM; replaces the system's list; empty = SSL_CERT_FILE or system
    std::string clientCertificate; ///< PEM with certificate and key; empty = none
    std::string pin; ///< "sha256//BASE64" of the server key's SPKI; empty = none
    std::string proxy = "system"; ///< system, none, or a proxy URL
    std::chrono::milliseconds connectTimeout{15000};
    std::chrono::milliseconds idleTimeout{60000}; ///< no byte in either direction
    /// Total limit = base + body size / 100 kB/s.
    std::chrono::milliseconds totalTimeout{120000};
    std::size_t responseLimit =
        std::size_t(1024) * 1024; ///< bytes; above it the answer counts as broken
};

/// A header line. A sensitive value is shown as dots everywhere but on the wire.
struct HeaderLine {
    std::string name;
    Secret value;
    bool sensitive = false;

    std::string shown() const { return std::string(sensitive ? Secret::shown() : value.reveal()); }
};

/// One HTTP request as a value. The body is streamed once and cannot be rewound: a request is
/// delivered at most one time.
struct Request {
    std::string method = "POST";
    std::string url; ///< https; http only to loopback
    std::vector<HeaderLine> headers; ///< without Host and Content-Length
    std::unique_ptr<ByteSource> body; ///< null = none
    std::uint64_t bodySize = 0;

    void addHeader(std::string name, std::string_view value, bool sensitive = false)
    {
        headers.push_back({std::move(name), Secret(value), sensitive});
    }
};

/// A complete answer, at most Channel::responseLimit bytes.
struct Response {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;

    /// The first header with this lower-case name, empty if absent.
    std::string header(std::string_view name) const;
};

} // namespace muster
