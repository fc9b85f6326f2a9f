// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/RowIndex.h"

#include <memory>

namespace muster {

/// Where a RowGrid gets its rows from. GUI thread; a read has to come back within a frame.
class GridSource {
public:
    virtual ~GridSource() = default;
    GridSource() = default;
    GridSource(const GridSource&) = delete;
    GridSource& operator=(const GridSource&) = delete;

    /// Rows that can be read now; may grow.
    virtual std::uint64_t rows() const = 0;
    /// As of RowIndex::read.
    virtual Result<void> read(std::uint64_t first, std::uint64_t count, RowBlock& block) = 0;
};

/// The rows of a file.
class IndexedRows final : public GridSource {
public:
    explicit IndexedRows(std::shared_ptr<RowIndex> index) : m_index(std::move(index)) { }

    std::uint64_t rows() const override { return m_index->status().rows; }

    Result<void> read(std::uint64_t first, std::uint64_t count, RowBlock& block) override
    {
        return m_index->read(first, count, block);
    }

private:
    std::shared_ptr<RowIndex> m_index;
};

} // namespace muster
