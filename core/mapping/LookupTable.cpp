// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/LookupTable.h"

namespace muster {

/// The slot that holds @p key, or the free one where it belongs. There is always a free slot.
std::uint32_t LookupTable::slotOf(std::uint64_t hash, std::string_view key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != none) {
        const Entry& entry = m_entries[m_slots[slot]];
        if (entry.hash == hash && std::string_view(m_text).substr(entry.key, entry.keySize) == key)
            break;
        slot = (slot + 1) & mask;
    }
    return static_cast<std::uint32_t>(slot);
}

void LookupTable::grow()
{
    m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, none);
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        std::size_t slot = m_entries[i].hash & mask;
        while (m_slots[slot] != none)
            slot = (slot + 1) & mask;
        m_slots[slot] = i;
    }
}

void LookupTable::refer(std::string_view key)
{
    if (m_entries.size() * 10 >= m_slots.size() * 7)
        grow();
    const std::uint64_t hash = m_hash(key);
    const std::uint32_t slot = slotOf(hash, key);
    if (m_slots[slot] != none)
        return;
    m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back({hash, m_text.size(), 0, static_cast<std::uint32_t>(key.size()), 0});
    m_text += key;
}

void LookupTable::give(std::string_view key, std::string_view value)
{
    if (m_slots.empty() || value.empty())
        return;
    const std::uint32_t slot = slotOf(m_hash(key), key);
    if (m_slots[slot] == none)
        return;
    Entry& entry = m_entries[m_slots[slot]];
    if (entry.valueSize != 0)
        return;
    entry.value = m_text.size();
    entry.valueSize = static_cast<std::uint32_t>(value.size());
    m_text += value;
}

std::string_view LookupTable::find(std::string_view key) const
{
    if (m_slots.empty())
        return {};
    const std::uint32_t slot = slotOf(m_hash(key), key);
    if (m_slots[slot] == none)
        return {};
    const Entry& entry = m_entries[m_slots[slot]];
    return std::string_view(m_text).substr(entry.value, entry.valueSize);
}

} // namespace muster
