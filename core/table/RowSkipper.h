// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Dialect.h"

#include <cstdint>
#include <string_view>

namespace muster {

/// Finds the end of a row too long to be held, byte by byte, by the same rules as RowCutter. Feed
/// it the row from its first byte. One thread.
class RowSkipper {
public:
    explicit RowSkipper(const Dialect& dialect) : m_dialect(dialect) { }

    /// Position in @p bytes of the first byte after the row, or npos: feed more.
    std::size_t feed(std::string_view bytes);

    std::uint64_t lineEnds() const { return m_lineEnds; }

    bool isInQuotes() const { return m_state == State::Quoted || m_state == State::Escaped; }

private:
    enum class State { CellStart, Bare, Quoted, Escaped, QuoteInQuoted, AfterReturn };

    void step(char c);
    void stepQuoted(char c);

    Dialect m_dialect;
    State m_state = State::CellStart;
    bool m_wasReturn = false; ///< the byte before was a CR inside quotes
    std::uint64_t m_lineEnds = 0;
};

} // namespace muster
