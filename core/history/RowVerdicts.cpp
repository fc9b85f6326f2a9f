// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/RowVerdicts_p.h"

#include <algorithm>
#include <numeric>

namespace muster {

static int badness(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Rejected:
        return 6;
    case OutcomeState::Unknown:
        return 5;
    case OutcomeState::NotSent:
        return 4;
    case OutcomeState::Held:
        return 3;
    case OutcomeState::Accepted:
        return 2;
    case OutcomeState::Confirmed:
        return 1;
    case OutcomeState::Unchanged:
        return 0;
    }
    return 6;
}

static void absorb(RowVerdict& into, const RowVerdict& next)
{
    if (badness(next.state) > badness(into.state))
        into.state = next.state;
    if (into.field.empty())
        into.field = next.field;
    if (into.message.empty() || next.message.empty())
        into.message += next.message;
    else
        into.message += "; " + next.message;
}

std::vector<RowVerdict> mergeVerdicts(std::vector<RowVerdict> verdicts)
{
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const auto& left, const auto& right) {
        return left.position < right.position;
    });
    std::vector<RowVerdict> merged;
    merged.reserve(verdicts.size());
    for (auto& verdict : verdicts) {
        if (!merged.empty() && merged.back().position == verdict.position)
            absorb(merged.back(), verdict);
        else
            merged.push_back(std::move(verdict));
    }
    return merged;
}

std::uint64_t rowsIn(const std::vector<UnitPlan>& units)
{
    return std::accumulate(units.begin(), units.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const UnitPlan& unit) { return sum + unit.rows; });
}

} // namespace muster
