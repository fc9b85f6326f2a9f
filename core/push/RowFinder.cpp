// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/RowFinder.h"

namespace muster {

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
            if (!query.matches(block.cell(row, query.column)))
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
