// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/Transport.h"
#include "core/push/Push.h"

#include <map>
#include <string>
#include <vector>

namespace muster::test {

/// One recorded conversation with a service, read from tests/wire/<service>/*.dialogue. Lines:
///   service NAME            set KEY=VALUE           slug NAME     partial true|false
///   option full|hold|resend|ask-again               rows … end    (CSV, headers are field keys)
///   -> METHOD URL           then any of: header NAME: VALUE · body TEXT · contains TEXT
///   <- STATUS [BODY]        or: <- lost · <- unreachable · <- cut STATUS  (body not taken whole)
///   reply NAME: VALUE       a header of the reply before it
///   outcome ROW STATE [TEXT in the service's message]
///   exit CODE
struct Dialogue {
    struct Step {
        std::string method;
        std::string url;
        std::vector<std::pair<std::string, std::string>> headers;
        std::string body; ///< exact, if not empty
        std::vector<std::string> contains;
        Exchange answer;
    };

    struct Expected {
        std::string state;
        std::string message;
    };

    std::string service;
    Settings::Given settings;
    std::string slug = "users";
    bool partial = true;
    std::vector<std::string> options;
    std::string rows;
    std::vector<Step> steps;
    std::map<std::uint64_t, Expected> outcomes;
    int exitCode = 0;

    static Dialogue read(const std::string& path);
};

/// Plays the service's side of a dialogue; what differs from the script is kept in complaint().
class DialogueTransport final : public Transport {
public:
    explicit DialogueTransport(std::vector<Dialogue::Step> steps) : m_steps(std::move(steps)) { }

    Exchange send(Request request, const Channel& channel, std::stop_token stop) override;

    /// Empty when everything was asked as written and nothing more.
    std::string complaint() const;

private:
    void compare(const Dialogue::Step& step, const Request& request, const std::string& body);

    std::vector<Dialogue::Step> m_steps;
    std::size_t m_next = 0;
    std::string m_complaint;
};

} // namespace muster::test
