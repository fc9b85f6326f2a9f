// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace muster {

/// A column that is gone and the one that took its place.
struct ColumnPair {
    std::string before;
    std::string now;
    bool isSure = true;
    std::string why;
};

/// Pairs columns by name, best fit first, each at most once. Two names that are known for different
/// things are never a pair, however alike they look.
std::vector<ColumnPair> pairColumns(const std::vector<std::string>& gone,
                                    const std::vector<std::string>& fresh);

/// Marks the members of a longest increasing run within @p places.
std::vector<bool> longestRise(const std::vector<int>& places);

} // namespace muster
