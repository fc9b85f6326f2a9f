// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Outcome.h"

#include <array>
#include <cstdint>
#include <string>

namespace muster {

/// How a row differs between two runs; the order in which differences are kept.
enum class Difference : std::uint8_t {
    OnlyOlder, ///< its key is not in the newer run
    OnlyNewer,
    State, ///< in both, with another outcome
    Content, ///< in both with the same outcome, but what was to be sent differs
};

inline constexpr std::size_t differences = 4;

/// What compare() counted. A key that occurs more than once in a run counts by its last row.
struct Comparison {
    std::array<std::uint64_t, differences> by{};
    std::uint64_t same = 0; ///< keys in both runs without a difference
    std::uint64_t withoutKey = 0; ///< rows of either run that have no key to compare by

    std::uint64_t operator[](Difference kind) const { return by[static_cast<std::size_t>(kind)]; }
};

/// One key that differs.
struct ComparedRow {
    Difference kind = Difference::OnlyOlder;
    std::string keyMasked;
    std::uint64_t olderRow = 0; ///< 0: not in that run
    std::uint64_t newerRow = 0;
    OutcomeState olderState = OutcomeState::NotSent; ///< meaningless without its row
    OutcomeState newerState = OutcomeState::NotSent;
};

} // namespace muster
