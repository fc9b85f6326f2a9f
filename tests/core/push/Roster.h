// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/Push.h"

#include <functional>
#include <string>
#include <vector>

namespace muster::test {

/// A service that takes everything, and counts what it was asked.
class TakesAll final : public Transport {
public:
    Exchange send(Request request, const Channel&, std::stop_token) override
    {
        ++requests;
        Exchange exchange;
        exchange.delivery = Delivery::Answered;
        exchange.response.status = 202;
        exchange.bodyBytesSent = request.bodySize;
        exchange.bodyComplete = true;
        return exchange;
    }

    int requests = 0;
};

/// What only the push may know, and whether it was asked.
class AskedSecrets final : public PushSecrets {
public:
    Result<HistoryKey> historyKey() override
    {
        if (isLocked)
            return fail(ErrorKind::Keychain, "the keychain is locked", "Unlock it.");
        return HistoryKey{Secret(isOther ? "fedcba9876543210fedcba9876543210"
                                         : "0123456789abcdef0123456789abcdef"),
                          isOther ? "other" : "test", true};
    }

    Result<Secret> secret() override
    {
        ++asked;
        return Secret("s3cret");
    }

    bool isLocked = false;
    bool isOther = false; ///< another history key than before
    int asked = 0;
};

struct Person {
    int number;
    std::string active = "yes";
    std::string email = "@example.com";
};

/// 40 accounts, and what one test makes of them.
struct Roster {
    Roster()
    {
        for (int i = 1; i <= 40; ++i)
            people.push_back({i, "yes", "@example.com"});
    }

    std::string text() const
    {
        std::string text = header + "\n";
        for (const Person& person : people)
            text += std::to_string(person.number) + ","
                + (person.email.empty() ? "" : "p" + std::to_string(person.number) + person.email)
                + "," + person.active + extra + "\n";
        return text + trailer;
    }

    std::string header = "id,email,active";
    std::vector<Person> people;
    std::string extra;
    std::string trailer;
};

using Mutation = std::function<void(Roster&)>;

inline Mutation without(std::size_t count)
{
    return [count](Roster& roster) { roster.people.resize(roster.people.size() - count); };
}

inline Mutation leaving(std::size_t count)
{
    return [count](Roster& roster) {
        for (std::size_t i = 0; i < count; ++i)
            roster.people[i].active = "no";
    };
}

inline Mutation replaced(std::size_t count)
{
    return [count](Roster& roster) {
        for (std::size_t i = 0; i < count; ++i)
            roster.people[i].number += 1000;
    };
}

} // namespace muster::test
