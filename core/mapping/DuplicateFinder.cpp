// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/DuplicateFinder.h"

#include "core/mapping/Blank.h"
#include "core/mapping/LetterCase.h"

#include <algorithm>

namespace muster {

DuplicateFinder::DuplicateFinder(bool ignoresCase, std::size_t cap)
    : m_ignoresCase(ignoresCase)
    , m_runs(cap)
{ }

const std::string& DuplicateFinder::compared(std::string_view value)
{
    m_scratch.clear();
    if (m_ignoresCase)
        appendLower(stripBlanks(value), m_scratch);
    else
        m_scratch = stripBlanks(value);
    return m_scratch;
}

bool DuplicateFinder::isSuspect(const std::string& value) const
{
    return std::binary_search(m_suspects.begin(), m_suspects.end(), m_hash(value));
}

void DuplicateFinder::add(std::string_view value)
{
    m_runs.add(m_hash(compared(value)));
}

void DuplicateFinder::finish()
{
    m_suspects = m_runs.takeRepeated();
}

void DuplicateFinder::confirm(std::string_view value, std::uint64_t row)
{
    const std::string& text = compared(value);
    if (!isSuspect(text))
        return;
    Rows& rows = m_rows[text];
    if (rows.first == 0)
        rows.first = row;
    else if (rows.second == 0 && rows.first != row)
        rows.second = row;
}

std::uint64_t DuplicateFinder::otherRow(std::string_view value, std::uint64_t row)
{
    if (m_suspects.empty())
        return 0;
    const auto found = m_rows.find(compared(value));
    if (found == m_rows.end())
        return 0;
    return found->second.first == row ? found->second.second : found->second.first;
}

} // namespace muster
