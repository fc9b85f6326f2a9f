// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/CurlHandles_p.h"
#include "core/net/ServiceUrl_p.h"

namespace muster {

/// A proxy as libcurl takes it; an empty address means a direct connection.
struct ProxyChoice {
    std::string address;
    std::string user;
    std::string password;

    bool isDirect() const { return address.empty(); }
};

/// What Channel::proxy means for this service. The system's own answer is asked of Qt; this machine
/// is always reached directly. Config error for a proxy address that is not one.
Result<ProxyChoice> proxyFor(const Channel& channel, const ServiceUrl& url);

/// Config error for a pin, CA file or client certificate that cannot be used, before any
/// connection.
Result<void> checkChannel(const Channel& channel);

/// Sets everything on @p easy but body, headers and callbacks: method, address, TLS, limits, and
/// the switches that keep libcurl from following, retrying, storing or reading settings of its own.
void applyOptions(CURL* easy, const Request& request, const Channel& channel,
                  const ServiceUrl& url);
void applyProxy(CURL* easy, const ProxyChoice& proxy);

} // namespace muster
