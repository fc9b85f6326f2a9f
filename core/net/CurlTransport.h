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

/// "libcurl 7.88.1, OpenSSL/3.0.17", for people.
std::string transportVersion();

} // namespace muster
