// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/RowSkipper.h"

namespace muster {

std::size_t RowSkipper::feed(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (m_state == State::AfterReturn)
            return c == '\n' ? at + 1 : at;
        const bool isInside = isInQuotes();
        if (!isInside && (c == '\n' || c == '\r')) {
            ++m_lineEnds;
            if (c == '\n')
                return at + 1;
            m_state = State::AfterReturn;
        } else if (isInside) {
            stepQuoted(c);
        } else {
            step(c);
        }
    }
    return std::string_view::npos;
}

void RowSkipper::step(char c)
{
    const bool isQuote = m_dialect.quote != 0 && c == m_dialect.quote;
    if (c == m_dialect.delimiter)
        m_state = State::CellStart;
    else if (isQuote && (m_state == State::CellStart || m_state == State::QuoteInQuoted))
        m_state = State::Quoted;
    else
        m_state = State::Bare;
}

void RowSkipper::stepQuoted(char c)
{
    if (c == '\r' || (c == '\n' && !m_wasReturn))
        ++m_lineEnds;
    m_wasReturn = c == '\r';
    const bool isEscape = m_dialect.escape != 0 && c == m_dialect.escape;
    if (m_state == State::Escaped && (isEscape || c == m_dialect.quote))
        m_state = State::Quoted;
    else if (c == m_dialect.quote)
        m_state = State::QuoteInQuoted;
    else
        m_state = isEscape ? State::Escaped : State::Quoted;
}

} // namespace muster
