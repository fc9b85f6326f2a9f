// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/Fault.h"
#include "app/practice/HttpConnection.h"

#include <optional>

namespace muster::practice {

/// The answer of a fault that takes nothing, or that refuses the token.
std::optional<HttpReply> replyInstead(const Fault& fault);

/// The answer that @p fault puts in place of the service's own.
HttpReply spoiled(const Fault& fault, HttpReply reply);

/// Sends @p reply a few bytes at a time, over about ten seconds.
bool sendSlowly(HttpConnection& connection, const HttpReply& reply);

/// Announces more than it sends and breaks off.
void sendCut(HttpConnection& connection, const HttpReply& reply);

} // namespace muster::practice
