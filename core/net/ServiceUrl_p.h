// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>

namespace muster {

/// A service address that passed the rule of checkServiceUrl().
struct ServiceUrl {
    std::string url; ///< as given
    std::string scheme; ///< https or http
    std::string host; ///< lower case, an IPv6 address without its brackets
    std::string port; ///< always given, the scheme's own where the address has none
    bool isLoopback = false; ///< localhost, 127.0.0.0/8 or ::1: never leaves this machine

    static Result<ServiceUrl> parse(const std::string& url);
};

} // namespace muster
