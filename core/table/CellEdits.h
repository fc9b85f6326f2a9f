// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/table/RowBlock.h"

#include <QJsonObject>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace muster {

/// Values that a person corrected by hand for one run, laid over the cells of a file that itself
/// stays as it is. They belong to one very file: whoever hands them on says its digest too. Holds
/// personal data in clear, so it is never written to disk. A value; one thread.
class CellEdits {
public:
    using Row = std::map<std::uint32_t, std::string>; ///< column, from 0 -> UTF-8 text

    /// @p row from 1 = first data row.
    void set(std::uint64_t row, std::uint32_t column, std::string text);
    /// Takes a correction back.
    void remove(std::uint64_t row, std::uint32_t column);

    bool isEmpty() const { return m_rows.empty(); }

    std::uint64_t count() const; ///< cells

    /// The corrections of a row, null if there are none.
    const Row* at(std::uint64_t row) const;

    const std::map<std::uint64_t, Row>& rows() const { return m_rows; }

    /// Puts the corrected values into a block, also behind the end of a short row.
    void apply(RowBlock& block) const;

    bool operator==(const CellEdits&) const = default;

    /// {"cells":[[row,column,"text"],...]}
    QJsonObject toJson() const;
    /// BadData for anything else.
    static Result<CellEdits> fromJson(const QJsonObject& object);

private:
    static void replace(RowBlock& block, std::size_t index, std::uint32_t column,
                        std::string_view text);

    std::map<std::uint64_t, Row> m_rows;
};

} // namespace muster
