// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Outcome.h"

#include <algorithm>
#include <numeric>

namespace muster {

static constexpr std::array<std::string_view, outcomeStates> outcomeNames = {
    "unchanged", "held", "not_sent", "accepted", "rejected", "unknown", "confirmed"};

std::string_view outcomeName(OutcomeState state)
{
    return outcomeNames.at(static_cast<std::size_t>(state));
}

std::optional<OutcomeState> outcomeFromName(std::string_view name)
{
    const auto* const found = std::find(outcomeNames.begin(), outcomeNames.end(), name);
    if (found == outcomeNames.end())
        return std::nullopt;
    return static_cast<OutcomeState>(found - outcomeNames.begin());
}

std::uint64_t OutcomeCounts::sum() const
{
    return std::accumulate(by.begin(), by.end(), std::uint64_t{0});
}

std::string_view unitStateName(UnitState state)
{
    switch (state) {
    case UnitState::Planned:
        return "planned";
    case UnitState::Sending:
        return "sending";
    case UnitState::Accepted:
        return "accepted";
    case UnitState::Confirmed:
        return "confirmed";
    case UnitState::Rejected:
        return "rejected";
    case UnitState::NotSent:
        return "not_sent";
    case UnitState::Unknown:
        return "unknown";
    case UnitState::Split:
        return "split";
    }
    return "unknown";
}

OutcomeState outcomeOf(UnitState state)
{
    switch (state) {
    case UnitState::Accepted:
        return OutcomeState::Accepted;
    case UnitState::Confirmed:
        return OutcomeState::Confirmed;
    case UnitState::Rejected:
        return OutcomeState::Rejected;
    case UnitState::Sending:
    case UnitState::Unknown:
        return OutcomeState::Unknown;
    case UnitState::Planned:
    case UnitState::NotSent:
    case UnitState::Split:
        return OutcomeState::NotSent;
    }
    return OutcomeState::Unknown;
}

} // namespace muster
