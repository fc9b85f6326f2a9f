// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/RowFinder.h"

#include "core/base/Ascii.h"

#include <QString>

#include <algorithm>

namespace muster {

std::function<bool(std::string_view)> holdsText(const std::string& text)
{
    if (!ascii::isAll(text))
        return [wanted = QString::fromStdString(text)](std::string_view cell) {
            return !ascii::isAll(cell)
                && QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))
                       .contains(wanted, Qt::CaseInsensitive);
        };
    return [wanted = ascii::lowered(text)](std::string_view cell) {
        return std::search(cell.begin(), cell.end(), wanted.begin(), wanted.end(),
                           [](char has, char wants) { return ascii::lower(has) == wants; })
            != cell.end();
    };
}

static bool isMeant(const RowQuery& query, const RowBlock& block, std::size_t row)
{
    if (query.column)
        return query.matches(block.cell(row, *query.column));
    for (std::size_t column = 0; column < block.row(row).cellCount; ++column) {
        if (query.matches(block.cell(row, column)))
            return true;
    }
    return false;
}

Result<FoundRows> findRows(Input input, const Dialect& dialect, const RowQuery& query,
                           const ShareProgress& progress)
{
    WalkWatch watch(progress);
    auto rows = openRows(watch.watched(std::move(input)), dialect);
    if (!rows)
        return fail(std::move(rows.error()));
    const auto told = watch.part(0, 1);
    FoundRows found;
    RowBlock block;
    for (;;) {
        const auto isMore = (*rows)->next(block);
        if (!isMore)
            return fail(isMore.error());
        if (!*isMore)
            return found;
        for (std::size_t row = 0; row < block.rows(); ++row) {
            if (!isMeant(query, block, row))
                continue;
            if (++found.total <= query.most)
                found.numbers.push_back(block.row(row).ref.row);
        }
        told((*rows)->bytesRead(), (*rows)->bytesTotal());
        if (watch.isStopped())
            return fail(stoppedByPerson());
    }
}

} // namespace muster
