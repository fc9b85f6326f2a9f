// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/Account.h"
#include "app/practice/PracticeState.h"
#include "app/practice/Service.h"

#include <chrono>
#include <deque>
#include <mutex>

namespace muster::practice {

/// Imitates Secureframe's custom integration and the lists to read back with. Any thread.
class SecureframeService final : public Service {
public:
    SecureframeService(const Account& account, PracticeState& state)
        : m_account(account)
        , m_state(state)
    { }

    bool owns(const HttpHead& head, const Settings& settings) const override;
    std::optional<HttpReply> refusal(const HttpHead& head, const Settings& settings) override;
    HttpReply answer(const Call& call) override;

private:
    bool isOverLimit(unsigned perMinute);
    HttpReply push(const Call& call);
    HttpReply list(const HttpHead& head, const std::string& model);
    HttpReply connections() const;

    const Account& m_account;
    PracticeState& m_state;
    std::mutex m_mutex;
    std::deque<std::chrono::steady_clock::time_point> m_recent; ///< requests of the last minute
};

} // namespace muster::practice
