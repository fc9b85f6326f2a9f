// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"
#include "core/table/Dialect.h"
#include "core/table/RowSource.h"

#include <algorithm>
#include <memory>

namespace muster {

/// Reads delimited text: quoted delimiters and line breaks, CR, LF, CRLF or mixed ends, BOM, ragged
/// rows (as notes), title and trailer records, encodings other than UTF-8 (decoded block by block).
class CsvReader final : public RowSource {
public:
    struct Options {
        std::size_t blockBytes = 256 * 1024UL; ///< grows only for a single row longer than this
        std::size_t cellBytes = 1024UL * 1024; ///< a longer cell is noted as TooLong
        std::uint64_t sizeTotal = 0; ///< for progress
        bool isDigesting = true; ///< false: digest() stays empty, and the walk is far faster

        /// What is held of one row; the rest of a longer one is skipped.
        std::size_t rowBytes() const { return std::max(cellBytes * 8, blockBytes); }
    };

    /// Reads up to the header. BadData when there is none (empty file) or the file is binary.
    static Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<RewindableSource> source,
                                                   const Dialect& dialect, Options options);
    ~CsvReader() override;

    const Header& header() const override;
    Result<bool> next(RowBlock& block) override;
    Result<void> rewind() override;
    std::uint64_t bytesRead() const override;
    std::uint64_t bytesTotal() const override;
    std::string digest() const override;
    /// Records withheld at the end as trailers (dialect.trailerLines), each as its cells; complete
    /// once next() returned false.
    const std::vector<std::vector<std::string>>& trailers() const;

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muster
