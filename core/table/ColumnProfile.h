// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/RowBlock.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace muster {

/// What one column holds, from all rows seen, in bounded memory (exact up to a few thousand
/// distinct values, an estimate above).
struct ColumnSummary {
    std::string type; ///< email, ssn, date, datetime, integer, number, boolean, code, text, blank
    double fill = 0; ///< share of rows that are not blank, 0..1
    std::uint64_t distinct = 0;
    bool distinctIsEstimate = false;
    std::vector<std::string> samples; ///< up to 3 different values, masked
    std::string dateFormat; ///< for dates: the format that fits all; empty if ambiguous
    bool dateAmbiguous = false; ///< day and month cannot be told apart by any value
    double typeShare = 0; ///< share of the non-blank values that have the type
};

/// Collects one ColumnSummary per column over blocks of rows. One thread.
class ColumnProfiler {
public:
    explicit ColumnProfiler(std::size_t columns);
    ColumnProfiler(const ColumnProfiler& other);
    ColumnProfiler& operator=(const ColumnProfiler&) = delete;
    ~ColumnProfiler();
    void add(const RowBlock& block);
    std::uint64_t rows() const;
    std::vector<ColumnSummary> summaries() const;
    /// Share (0..1) of the distinct non-blank values of @p column that also occur in @p other; the
    /// evidence that one column refers to another (manager to employee). Sampled, bounded.
    double containedIn(std::size_t column, std::size_t other) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A value as it may be shown: keeps its shape and first character ("a•••@e•••.com", "•••-••-6789"
/// is NOT kept: an SSN is all dots). Never reversible for values under 4 characters.
std::string masked(std::string_view value);

} // namespace muster
