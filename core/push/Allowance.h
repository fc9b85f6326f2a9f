// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delta/Safeguard.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// What a person lets pass in one run although a limit holds it: exact counts, and why. A value.
struct Allowance {
    std::map<std::string, std::uint64_t> counts; ///< by the limit's code
    std::string reason;

    bool isEmpty() const { return counts.empty(); }

    std::string text() const; ///< "rows=412,terminations=37"

    bool operator==(const Allowance&) const = default;
};

/// Reads "terminations=37,rows=412". Usage error for an unknown code, a count that is no whole
/// number above 0, a code given twice, and a reason that is missing, too long or not one line.
Result<Allowance> allowanceFromText(const std::string& text, const std::string& reason);

/// What a person types when a held file is right.
struct WaysOut {
    std::string send; ///< "muster push people --file people.csv"; --allow is put behind it
    std::string takeHeader; ///< "muster feed header people --file people.csv --take"
};

/// Limit error when a breach is not allowed with the very number found; it names every one, and
/// what to type when the file is right.
std::optional<Error> heldByLimits(const std::vector<Breach>& breaches, const Allowance& allowance,
                                  const WaysOut& ways);

} // namespace muster
