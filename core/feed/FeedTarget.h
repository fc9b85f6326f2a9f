// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Suggester.h"

#include <string>
#include <vector>

namespace muster {

/// One kind of object at one service that a file could be meant for.
struct FeedTarget {
    std::string service; ///< threatswitch, secureframe
    std::string object; ///< personnel, personnel_account, ...
    std::string label; ///< the catalogue's, for people
    std::size_t mapped = 0; ///< fields the suggestion found a column for
    std::size_t missing = 0; ///< required fields without one
    double fit = 0; ///< 0..1, the larger the likelier
};

/// Every object of every service, the likeliest for this header first; the order of the catalogues
/// decides between equals. A free schema never wins: it takes any file. @p profiler may be null.
std::vector<FeedTarget> rankTargets(const Header& header, const ColumnProfiler* profiler);

} // namespace muster
