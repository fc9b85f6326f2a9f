// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedMatch.h"

#include "core/feed/HeaderDrift.h"
#include "core/mapping/HeaderName.h"

#include <algorithm>
#include <set>

namespace muster {

static double fitOf(const Feed& feed, const Header& header, const std::set<std::string>& spellings)
{
    const auto read = columnsRead(feed);
    double found = 0;
    for (const std::string& column : read) {
        if (header.indexOf(column) >= 0)
            found += 1;
        else if (spellings.contains(joinedHeader(normalisedHeader(column))))
            found += 0.9;
    }
    return read.empty() ? 0 : found / static_cast<double>(read.size());
}

std::vector<FeedMatch> matchFeeds(const std::vector<Feed>& feeds, const Header& header)
{
    const std::string fingerprint = header.fingerprint();
    std::set<std::string> spellings;
    for (const std::string& name : header.names)
        spellings.insert(joinedHeader(normalisedHeader(name)));
    std::vector<FeedMatch> matches;
    for (const Feed& feed : feeds) {
        const FeedMatch match{feed.name, feed.headerFingerprint == fingerprint,
                              fitOf(feed, header, spellings)};
        if (match.isSame || match.fit > 0.5)
            matches.push_back(match);
    }
    std::stable_sort(matches.begin(), matches.end(), [](const FeedMatch& a, const FeedMatch& b) {
        return a.isSame != b.isSame ? a.isSame : a.fit > b.fit;
    });
    return matches;
}

} // namespace muster
