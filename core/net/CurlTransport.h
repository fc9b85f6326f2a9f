// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/Transport.h"

#include <memory>

namespace muster {

/// Transport on libcurl: HTTP/1.1, TLS 1.2 or newer, body from a read callback that cannot rewind,
/// a fresh connection after any doubt. The body is not offered again after an early answer.
class CurlTransport final : public Transport {
public:
    CurlTransport();
    ~CurlTransport() override;
    Exchange send(Request request, const Channel& channel, std::stop_token stop) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The same answer as the transport's URL rule, for checks at configuration time: https with a
/// host, or http to a loopback address; no user, password or fragment. Config error else.
Result<void> checkServiceUrl(const std::string& url);

/// "libcurl 7.88.1, OpenSSL/3.0.17", for people.
std::string transportVersion();

} // namespace muster
