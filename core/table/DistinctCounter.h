// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace muster {

/// Counts different values by their 64-bit hashes in bounded memory: exactly up to 4,096, by
/// HyperLogLog above (4,096 registers, standard error about 1.6 %). Keeps a sample of the hashes,
/// the same ones whatever the order of the values. One thread.
class DistinctCounter {
public:
    void add(std::uint64_t hash);

    std::uint64_t count() const;

    bool isEstimate() const { return m_isFull; }

    /// Share of the kept hashes that @p other kept as well, among those that it would have kept.
    double shareIn(const DistinctCounter& other) const;

private:
    void keepSmaller();

    static constexpr std::size_t mostExact = 4096;

    /// Hashes in one flat table, open addressing; about 16 bytes a hash. Zero is kept as one.
    class HashSet {
    public:
        bool insert(std::uint64_t hash); ///< false when it was there
        bool contains(std::uint64_t hash) const;
        void eraseAbove(std::uint64_t limit);

        std::size_t size() const { return m_size; }

        const std::vector<std::uint64_t>& slots() const { return m_slots; } ///< 0 = free

    private:
        std::size_t slotOf(std::uint64_t hash) const;
        void rebuild(std::size_t slots, std::uint64_t limit);

        std::vector<std::uint64_t> m_slots; ///< a power of two of them, at most half full
        std::size_t m_size = 0;
    };

    HashSet m_kept; ///< hashes up to m_limit
    std::uint64_t m_limit = UINT64_MAX; ///< halves when the set is full: a sample by hash
    bool m_isFull = false;
    std::vector<std::uint8_t> m_registers; ///< of HyperLogLog; empty while exact
};

} // namespace muster
