// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/Request.h"

#include <stop_token>

namespace muster {

/// What is certain about one attempt.
enum class Delivery {
    NotSent, ///< no byte of the body left this machine (DNS, connect, TLS, proxy, refused URL)
    Answered, ///< a complete answer came; see response.status
    Unknown, ///< body bytes left, no complete valid answer: the service may have taken it
};

/// The end of one attempt. error is set unless delivery is Answered; it says what happened and what
/// was and was not sent.
struct Exchange {
    Delivery delivery = Delivery::NotSent;
    Response response;
    Error error;
    std::uint64_t bodyBytesSent = 0;
    bool bodyComplete = false; ///< every byte of the body was handed over before the answer
};

/// Sends one request, once. Blocking; one thread; one request in flight. Never follows a redirect,
/// never repeats, https only (http to loopback). Implementations: CurlTransport, tests' fake.
class Transport {
public:
    virtual ~Transport() = default;
    virtual Exchange send(Request request, const Channel& channel, std::stop_token stop) = 0;
};

} // namespace muster
