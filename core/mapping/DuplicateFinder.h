// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/HashRuns.h"
#include "core/mapping/SipHash.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muster {

/// Finds rows that share an identifier, in two walks over the file: add() every value and finish(),
/// then confirm() every value of a second walk if there are suspects. Only values that a suspect
/// hash points at are kept, so memory is bounded by the repeated ones. A hash collision is never
/// reported. One thread.
class DuplicateFinder {
public:
    explicit DuplicateFinder(bool ignoresCase, std::size_t cap = HashRuns::defaultCap);

    void add(std::string_view value);
    void finish();

    bool hasSuspects() const { return !m_suspects.empty(); }

    void confirm(std::string_view value, std::uint64_t row);
    /// The first other row with the same value, 0 when there is none.
    std::uint64_t otherRow(std::string_view value, std::uint64_t row);

private:
    struct Rows {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
    };

    /// The value as compared: lower case for e-mail addresses.
    const std::string& compared(std::string_view value);
    bool isSuspect(const std::string& value) const;

    bool m_ignoresCase;
    SipHash m_hash;
    HashRuns m_runs;
    std::vector<std::uint64_t> m_suspects; ///< sorted
    std::unordered_map<std::string, Rows> m_rows;
    std::string m_scratch;
};

} // namespace muster
