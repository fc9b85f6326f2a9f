// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/Request.h"

#include <string>
#include <vector>

namespace muster {

/// The way to a service, for a person who asks where it breaks.
struct Route {
    std::string host;
    std::string port;
    std::string proxy; ///< without user and password; empty = direct
    bool isLoopback = false;
    bool isEncrypted = true;
};

/// The way the transport would take. Config error for an address or proxy that is not one.
Result<Route> routeTo(const std::string& url, const Channel& channel);

/// The host's addresses, each once, as the system's resolver gives them; blocking. Unreachable when
/// there are none.
Result<std::vector<std::string>> addressesOf(const std::string& host);

} // namespace muster
