// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::practice {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// The request line and headers of one HTTP/1.1 request.
struct HttpHead {
    std::string method;
    std::string target; ///< path and query as sent
    std::string path;
    std::string query;
    HttpHeaders headers; ///< names as sent
    std::uint64_t contentLength = 0;
    bool chunked = false;
    bool expectsContinue = false;
    bool keepAlive = true;

    /// Empty when the text is not a request head.
    static std::optional<HttpHead> parse(std::string_view text);

    /// The header's value, names compared without case; empty when absent.
    std::string header(std::string_view name) const;
    /// One value of the query string, decoded; empty when absent.
    std::string queryValue(std::string_view name) const;
};

/// What a service answers.
struct HttpReply {
    int status = 200;
    std::string body = {};
    std::string type = "application/json";
    HttpHeaders headers = {};

    static HttpReply json(int status, std::string body);
    /// {"message": TEXT}
    static HttpReply message(int status, std::string_view text);

    /// Status line and headers with the blank line; announces @p length body bytes.
    std::string head(std::size_t length, bool keepAlive) const;
};

bool equalsIgnoringCase(std::string_view a, std::string_view b);
/// application/x-www-form-urlencoded text to pairs.
HttpHeaders parseForm(std::string_view text);
/// The part after "NAME=" in a header such as Content-Disposition, without its quotes.
std::string headerParameter(std::string_view header, std::string_view name);

} // namespace muster::practice
