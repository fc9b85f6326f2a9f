// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/Account.h"
#include "app/practice/Service.h"

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace muster::practice {

/// Issues bearer tokens for client credentials; each is good for one request and for a short time.
/// Any thread.
class TokenDesk {
public:
    explicit TokenDesk(const Account& account) : m_account(account) { }

    /// Answers the token request.
    HttpReply issue(const Call& call);
    /// Uses up the token in the request's Authorization header, or says why it is no good.
    std::optional<HttpReply> refusal(const HttpHead& head, const Settings& settings);

private:
    struct Token {
        std::chrono::steady_clock::time_point issued;
        bool used = false;
    };

    const Account& m_account;
    std::mutex m_mutex;
    std::map<std::string, Token> m_tokens;
};

} // namespace muster::practice
