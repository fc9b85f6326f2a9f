// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/ColumnPairing_p.h"
#include "core/mapping/EditDistance.h"
#include "core/mapping/HeaderName.h"
#include "core/mapping/Suggester.h"

#include <algorithm>
#include <set>

namespace muster {

namespace {

/// One column's name in the forms that are compared.
struct Name {
    std::string text;
    std::string normalised;
    std::string joined;
    ColumnRole role;
};

std::vector<Name> namesOf(const std::vector<std::string>& columns)
{
    Header header;
    header.names = columns;
    const auto roles = columnRoles(header, nullptr);
    std::vector<Name> names;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string normalised = normalisedHeader(columns[i]);
        names.push_back({columns[i], normalised, joinedHeader(normalised), roles[i]});
    }
    return names;
}

struct Fit {
    int score = 0; ///< 0 = no pair
    bool isSure = false;
    std::string why = {};
};

bool isKnown(const ColumnRole& role)
{
    return role.confidence == Confidence::High || role.confidence == Confidence::Medium;
}

/// Shared words of two headers, in percent of all their words.
int sharedWords(const Name& a, const Name& b)
{
    const auto listA = headerWords(a.normalised);
    const auto listB = headerWords(b.normalised);
    const std::set<std::string_view> wordsA(listA.begin(), listA.end());
    std::set<std::string_view> all(listB.begin(), listB.end());
    const auto shared = std::count_if(wordsA.begin(), wordsA.end(),
                                      [&all](std::string_view word) { return all.contains(word); });
    all.insert(wordsA.begin(), wordsA.end());
    return all.empty() ? 0
                       : static_cast<int>(100 * shared / static_cast<std::ptrdiff_t>(all.size()));
}

Fit fitOf(const Name& before, const Name& now)
{
    if (before.joined == now.joined && !now.joined.empty())
        return {400, true, "the same name, written differently"};
    const bool bothKnown = isKnown(before.role) && isKnown(now.role);
    if (bothKnown && before.role.role != now.role.role)
        return {};
    if (bothKnown)
        return {300 + sharedWords(before, now), true, now.role.reason};
    const auto longest = std::max(before.joined.size(), now.joined.size());
    const auto distance = editDistance(before.joined, now.joined);
    if (distance <= std::max<std::size_t>(1, longest / 5))
        return {200 - static_cast<int>(distance), false, "a name that is nearly the same"};
    const int shared = sharedWords(before, now);
    if (shared >= 50)
        return {shared, false, "a name with mostly the same words"};
    return {};
}

} // namespace

std::vector<ColumnPair> pairColumns(const std::vector<std::string>& gone,
                                    const std::vector<std::string>& fresh)
{
    struct Candidate {
        std::size_t before;
        std::size_t now;
        Fit fit;
    };

    const auto before = namesOf(gone);
    const auto now = namesOf(fresh);
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < before.size(); ++i) {
        for (std::size_t k = 0; k < now.size(); ++k) {
            if (Fit fit = fitOf(before[i], now[k]); fit.score > 0)
                candidates.push_back({i, k, std::move(fit)});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.fit.score > b.fit.score; });
    std::vector<bool> usedBefore(before.size());
    std::vector<bool> usedNow(now.size());
    std::vector<ColumnPair> pairs;
    for (const Candidate& candidate : candidates) {
        if (usedBefore[candidate.before] || usedNow[candidate.now])
            continue;
        usedBefore[candidate.before] = true;
        usedNow[candidate.now] = true;
        pairs.push_back({before[candidate.before].text, now[candidate.now].text,
                         candidate.fit.isSure, candidate.fit.why});
    }
    return pairs;
}

std::vector<bool> longestRise(const std::vector<int>& places)
{
    const std::size_t size = places.size();
    std::vector<std::size_t> length(size, 1); ///< of the longest rise that ends here
    std::vector<std::size_t> previous(size, size);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const bool isLonger = places[k] < places[i] && length[k] + 1 > length[i];
            length[i] = isLonger ? length[k] + 1 : length[i];
            previous[i] = isLonger ? k : previous[i];
        }
    }
    std::vector<bool> kept(size);
    const auto longest = std::max_element(length.begin(), length.end());
    for (auto at = static_cast<std::size_t>(longest - length.begin()); at < size; at = previous[at])
        kept[at] = true;
    return kept;
}

} // namespace muster
