// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/HttpMessage.h"
#include "app/practice/RequestLog.h"
#include "app/practice/Settings.h"

#include <optional>

namespace muster::practice {

/// One request whose body has been taken.
struct Call {
    const HttpHead& head;
    const StoredBody& body;
    const LoggedRequest& request;
    const RequestLog& log;
    Settings settings;
    bool echoValues = false;
};

/// One of the imitated services. Many threads call it at once.
class Service {
public:
    virtual ~Service() = default;
    Service() = default;
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    virtual bool owns(const HttpHead& head, const Settings& settings) const = 0;
    /// The refusal that needs no body (credentials, address, rate), if there is one.
    virtual std::optional<HttpReply> refusal(const HttpHead& head, const Settings& settings) = 0;
    virtual HttpReply answer(const Call& call) = 0;
};

} // namespace muster::practice
