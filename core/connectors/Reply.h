// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/Connector.h"
#include "core/net/Request.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Keys every connection has, whatever its service.
std::vector<SettingInfo> channelSettings();
Channel channelFrom(const Settings& settings);

/// base_url and a path, with exactly one slash between them.
std::string joinUrl(std::string_view base, std::string_view path);
/// Percent-encodes everything but unreserved characters (RFC 3986).
std::string percentEncoded(std::string_view text);

/// What a service says went wrong: message, error_description, error, errors[].title/detail/message
/// of a JSON body, else the beginning of a plain text; one line, at most 300 characters. An HTML
/// page is not repeated.
std::string messageOf(const Response& response);

/// A verdict for everything that means the same at every service: nothing sent, unknown, redirects,
/// 401, 403, 404, 429, other refusals, server errors. @p service names it in the sentences.
Verdict commonVerdict(const Exchange& exchange, const std::string& service);

} // namespace muster
