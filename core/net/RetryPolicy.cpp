// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/net/RetryPolicy.h"

#include <curl/curl.h>

#include <algorithm>

namespace muster {

using std::chrono::milliseconds;
using std::chrono::seconds;

// Longer than any caller's limit and far from overflowing milliseconds.
static constexpr seconds farAway{1000000000};

std::optional<Clock::Duration> RetryPolicy::backoff(int next, double random01) const
{
    if (next < 2 || next > attempts)
        return std::nullopt;
    auto ceiling = std::min(base, cap);
    for (int repeat = 2; repeat < next && ceiling < cap; ++repeat)
        ceiling = std::min(ceiling * 2, cap);
    const double share = std::clamp(random01, 0.0, 1.0);
    return Clock::Duration(
        static_cast<Clock::Duration::rep>(share * static_cast<double>(ceiling.count())));
}

static std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

static std::optional<Clock::Duration> secondsToWait(std::string_view digits)
{
    seconds total{0};
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        total = std::min(total * 10 + seconds(c - '0'), farAway);
    }
    return total;
}

std::optional<Clock::Duration> retryAfter(const Response& response, Clock::Wall now)
{
    const auto held = response.header("retry-after");
    const auto text = withoutBlanks(held);
    if (text.empty())
        return std::nullopt;
    if (const auto wait = secondsToWait(text))
        return wait;
    // curl's reader takes many notations; a date of HTTP starts with a day's name and ends in GMT.
    if (text.size() < 4 || text.substr(text.size() - 3) != "GMT")
        return std::nullopt;
    const auto stamp = curl_getdate(std::string(text).c_str(), nullptr);
    if (stamp < 0)
        return std::nullopt;
    const auto until = std::chrono::sys_time<seconds>(seconds(stamp)) - now;
    return std::clamp(std::chrono::duration_cast<milliseconds>(until), milliseconds(0),
                      milliseconds(farAway));
}

} // namespace muster
