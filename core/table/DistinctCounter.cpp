// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/DistinctCounter.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace muster {

namespace {

constexpr int indexBits = 12;
constexpr std::size_t registers = std::size_t(1) << indexBits;

void observe(std::vector<std::uint8_t>& ranks, std::uint64_t hash)
{
    const auto index = static_cast<std::size_t>(hash & (registers - 1));
    const auto rest = hash >> indexBits << indexBits;
    const auto rank = std::min(std::countl_zero(rest), 64 - indexBits) + 1;
    ranks[index] = std::max(ranks[index], static_cast<std::uint8_t>(rank));
}

} // namespace

/// The slot that holds @p hash, or the free one where it belongs.
std::size_t DistinctCounter::HashSet::slotOf(std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    auto slot = static_cast<std::size_t>(hash) & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != hash)
        slot = (slot + 1) & mask;
    return slot;
}

bool DistinctCounter::HashSet::insert(std::uint64_t hash)
{
    static constexpr std::size_t fewest = 16;
    hash = std::max<std::uint64_t>(hash, 1);
    if (m_size * 2 >= m_slots.size())
        rebuild(std::max(fewest, m_slots.size() * 2), UINT64_MAX);
    auto& slot = m_slots[slotOf(hash)];
    if (slot == hash)
        return false;
    slot = hash;
    ++m_size;
    return true;
}

bool DistinctCounter::HashSet::contains(std::uint64_t hash) const
{
    return m_size > 0 && m_slots[slotOf(std::max<std::uint64_t>(hash, 1))] != 0;
}

void DistinctCounter::HashSet::eraseAbove(std::uint64_t limit)
{
    rebuild(m_slots.size(), limit);
}

void DistinctCounter::HashSet::rebuild(std::size_t slots, std::uint64_t limit)
{
    std::vector<std::uint64_t> old(slots);
    old.swap(m_slots);
    m_size = 0;
    for (const auto hash : old) {
        if (hash == 0 || hash > limit)
            continue;
        m_slots[slotOf(hash)] = hash;
        ++m_size;
    }
}

void DistinctCounter::add(std::uint64_t hash)
{
    if (m_isFull)
        observe(m_registers, hash);
    if (hash > m_limit || !m_kept.insert(hash) || m_kept.size() <= mostExact)
        return;
    if (!m_isFull) {
        m_isFull = true;
        m_registers.resize(registers);
        for (const auto kept : m_kept.slots())
            if (kept != 0)
                observe(m_registers, kept);
    }
    keepSmaller();
}

void DistinctCounter::keepSmaller()
{
    m_limit /= 2;
    m_kept.eraseAbove(m_limit);
}

/// Flajolet, Fusy, Gandouet, Meunier: HyperLogLog (2007), with linear counting for few values.
std::uint64_t DistinctCounter::count() const
{
    if (!m_isFull)
        return m_kept.size();
    double sum = 0;
    std::size_t unused = 0;
    for (const auto rank : m_registers) {
        sum += std::ldexp(1.0, -rank);
        unused += rank == 0 ? 1 : 0;
    }
    const auto size = static_cast<double>(registers);
    const double estimate = 0.7213 / (1 + 1.079 / size) * size * size / sum;
    if (estimate <= 2.5 * size && unused > 0)
        return static_cast<std::uint64_t>(
            std::llround(size * std::log(size / static_cast<double>(unused))));
    return static_cast<std::uint64_t>(std::llround(estimate));
}

double DistinctCounter::shareIn(const DistinctCounter& other) const
{
    const auto limit = std::min(m_limit, other.m_limit); // both kept every hash up to here
    std::size_t asked = 0;
    std::size_t found = 0;
    for (const auto hash : m_kept.slots()) {
        if (hash == 0 || hash > limit)
            continue;
        ++asked;
        found += other.m_kept.contains(hash) ? 1 : 0;
    }
    return asked == 0 ? 0 : static_cast<double>(found) / static_cast<double>(asked);
}

} // namespace muster
