// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/SipHash.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Values that one column holds for the keys of another, for "lookup" steps. Keeps only keys that
/// rows refer to: refer() each in a first walk, give() each row's key and value in a second, then
/// find(). Of several rows with one key the first that has a value counts. One thread while it is
/// filled, read-only afterwards.
class LookupTable {
public:
    void refer(std::string_view key);
    void give(std::string_view key, std::string_view value);
    /// The value, blank when the key is unknown or its row has none.
    std::string_view find(std::string_view key) const;

    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        std::uint64_t hash;
        std::size_t key; ///< begin in m_text
        std::size_t value;
        std::uint32_t keySize;
        std::uint32_t valueSize;
    };

    static constexpr std::uint32_t none = 0xffffffff;

    std::uint32_t slotOf(std::uint64_t hash, std::string_view key) const;
    void grow();

    SipHash m_hash;
    std::string m_text;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< open addressing, a power of two, indices into m_entries
};

} // namespace muster
