// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/Certificates.h"
#include "core/base/Result.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace muster::practice {

/// The practice customer: its credentials with both services and what exists in its account. Random
/// per directory, kept in practice.json (the only file that holds the secrets).
struct Account {
    std::string clientId;
    std::string clientSecret;
    std::string encryptionKeyId;
    std::string apiKey;
    std::string apiSecret;
    std::string connectionId; ///< UUID
    std::string forbiddenConnectionId; ///< exists, but the key may not push to it (403)

    static constexpr std::string_view vendorSlug = "practice-vendor";
    static constexpr std::array<std::string_view, 3> facilityIds{"1001", "1002", "1003"};
    /// People at this domain are refused, as an example of a rule a client cannot know.
    static constexpr std::string_view blockedDomain = "@blocked.example";

    /// From an earlier practice.json in @p directory, or new.
    static Result<Account> loadOrMake(const std::string& directory);

    std::vector<std::string> secrets() const { return {clientSecret, apiSecret}; }

    Result<void> write(const std::string& directory, int port) const;
};

} // namespace muster::practice
