// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/FillCounter.h"

#include <algorithm>

namespace muster {

FillCounter::FillCounter(const Mapping& mapping, const Header& header)
{
    for (std::size_t i = 0; i < mapping.fields.size(); ++i) {
        const FieldMapping& field = mapping.fields[i];
        m_fill.push_back({field.field, 0, 0});
        m_places.push_back(i);
        int number = 0;
        for (const std::string& column : field.columns) {
            ++number;
            const int place = header.indexOf(column);
            if (place < 0)
                continue;
            m_fill.push_back({field.field, number, 0, column});
            m_places.push_back(static_cast<std::size_t>(place));
        }
    }
}

void FillCounter::restart()
{
    for (FieldFill& one : m_fill)
        one.rows = 0;
}

static bool hasText(std::string_view cell)
{
    return std::any_of(cell.begin(), cell.end(),
                       [](char c) { return static_cast<unsigned char>(c) > 0x20; });
}

void FillCounter::add(const RowBlock& block, std::size_t row, const Record& record)
{
    for (std::size_t i = 0; i < m_fill.size(); ++i) {
        const bool isField = m_fill[i].column == 0;
        const bool isFilled = isField ? record.state(m_places[i]) == Record::State::Value
                                      : hasText(block.cell(row, m_places[i]));
        m_fill[i].rows += isFilled ? 1 : 0;
    }
}

} // namespace muster
