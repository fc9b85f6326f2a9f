// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/CsvReader.h"
#include "core/table/RowCutter.h"

#include <memory>

namespace muster {

/// Reads a few rows from a known place in a file, as CsvReader reads them on its way from the top.
/// One thread.
class RowSlice {
public:
    /// Where a data row starts.
    struct Place {
        std::uint64_t row = 1; ///< its number, 1 = the first below the header
        std::uint64_t offset = 0; ///< in the decoded text
        std::uint64_t line = 1;
    };

    /// @p text is UTF-8; @p options as the file was walked with.
    RowSlice(std::unique_ptr<SeekableSource> text, const Dialect& dialect, const Header& header,
             const CsvReader::Options& options);

    /// Appends rows @p first to @p first + @p count - 1 to @p to, walking from @p from, which lies
    /// at or before them. Ends early behind a row that is too long to be held; the way on from
    /// there leads over another place.
    Result<void> read(const Place& from, std::uint64_t first, std::uint64_t count, RowBlock& to);

private:
    /// The rows of one window, cut.
    struct Cut {
        std::uint64_t row = 0; ///< number of the window's first row
        std::uint64_t offset = 0; ///< of the window
        bool isForced = false; ///< the row goes on behind the window
        RowCutter::Stop stop;
    };

    Result<void> readOn(std::uint64_t wanted);
    Result<Cut> cutWindow(std::uint64_t wanted);
    void finishWindow(bool isForced, std::size_t used);
    void append(const Cut& cut, std::uint64_t first, RowBlock& to) const;

    std::unique_ptr<SeekableSource> m_text;
    CsvReader::Options m_options;
    std::size_t m_columns;
    RowCutter m_cutter;
    RowBlock m_window;
    std::size_t m_held = 0; ///< bytes of the window that are filled
    bool m_isAtEnd = false;
    Place m_at; ///< of the window's first byte
};

} // namespace muster
