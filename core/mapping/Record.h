// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/RowRef.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// One row after mapping: a value per mapped field, in the mapping's order. Reused row after row so
/// that nothing is allocated; views are valid until clear().
class Record {
public:
    enum class State : std::uint8_t {
        Blank, ///< nothing to send
        Value, ///< text(field)
        Clear, ///< blank, and the feed says in words that a blank clears
    };

    void clear(RowRef ref, std::size_t fields)
    {
        m_ref = ref;
        m_arena.clear();
        m_values.assign(fields, {});
    }

    RowRef ref() const { return m_ref; }

    std::size_t size() const { return m_values.size(); }

    void set(std::size_t field, std::string_view text)
    {
        m_values[field] = {static_cast<std::uint32_t>(m_arena.size()),
                           static_cast<std::uint32_t>(text.size()), State::Value};
        m_arena += text;
    }

    void setClear(std::size_t field) { m_values[field].state = State::Clear; }

    void setBlank(std::size_t field) { m_values[field] = {}; }

    State state(std::size_t field) const { return m_values[field].state; }

    std::string_view text(std::size_t field) const
    {
        const Slot& s = m_values[field];
        return std::string_view(m_arena).substr(s.begin, s.size);
    }

    /// Number of fields with a value.
    std::size_t filled() const
    {
        std::size_t n = 0;
        for (const Slot& s : m_values)
            n += s.state == State::Value;
        return n;
    }

private:
    struct Slot {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
        State state = State::Blank;
    };

    RowRef m_ref;
    std::string m_arena;
    std::vector<Slot> m_values;
};

} // namespace muster
