// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Blank.h"
#include "core/mapping/Suggester.h"
#include "core/mapping/SystemDictionary.h"

#include <algorithm>

namespace muster {

namespace {

struct Score {
    const HrSystem* system = nullptr;
    std::size_t known = 0; ///< headers the system uses
    std::vector<std::string> own; ///< headers that tell it apart
    double weight = 0;
};

Score scoreOf(const HrSystem& system, const Header& header)
{
    Score score;
    score.system = &system;
    for (const std::string& name : header.names) {
        const std::string_view text = stripBlanks(name);
        if (!system.knows(text))
            continue;
        ++score.known;
        score.weight += 0.3;
        if (system.own.contains(text)) {
            score.own.emplace_back(text);
            score.weight += ownerOf(text) ? 1.0 : 0.5;
        }
    }
    return score;
}

std::vector<std::string> evidenceFor(const Score& score, std::size_t columns, bool hasTitle)
{
    std::vector<std::string> evidence;
    evidence.push_back(std::to_string(score.known) + " of " + std::to_string(columns)
                       + " headers are " + score.system->possessive);
    std::string own;
    for (std::size_t i = 0; i < std::min<std::size_t>(score.own.size(), 3); ++i)
        own += (i ? ", \"" : "\"") + score.own[i] + "\"";
    evidence.push_back(
        own + (score.own.size() == 1 ? " is a name of its own" : " are names of its own"));
    if (hasTitle)
        evidence.push_back("a report title stands above the headers");
    return evidence;
}

} // namespace

SystemGuess guessSystem(const Header& header, const std::string& firstTitleLine)
{
    const auto isNamed = [](const std::string& name) { return !isBlank(name); };
    const auto columns =
        static_cast<std::size_t>(std::count_if(header.names.begin(), header.names.end(), isNamed));
    std::vector<Score> scores;
    for (const HrSystem& system : hrSystems()) {
        Score score = scoreOf(system, header);
        if (score.own.size() >= 2 || (score.own.size() == 1 && score.known * 2 >= columns))
            scores.push_back(std::move(score));
    }
    if (scores.empty())
        return {};
    const auto isWeaker = [](const Score& a, const Score& b) { return a.weight < b.weight; };
    const auto best = std::max_element(scores.begin(), scores.end(), isWeaker);
    double second = 0;
    for (auto score = scores.begin(); score != scores.end(); ++score) {
        if (score != best)
            second = std::max(second, score->weight);
    }
    const double share = static_cast<double>(best->known) / static_cast<double>(columns);
    const double margin = (best->weight - second) / best->weight;
    if (share < 0.25 || margin <= 0)
        return {};
    const bool hasTitle = best->system->isTitled && !isBlank(firstTitleLine);
    SystemGuess guess;
    guess.name = best->system->name;
    guess.confidence = std::min(1.0, share * (0.5 + 0.5 * margin) + (hasTitle ? 0.05 : 0.0));
    guess.evidence = evidenceFor(*best, columns, hasTitle);
    return guess;
}

} // namespace muster
