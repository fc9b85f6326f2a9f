// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/RowSlice.h"
#include "core/table/TextPlaces.h"

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace muster {

/// Any data row of a file, found again without a copy of the file: one entry for about 1,024 rows
/// says where in the text to start reading. The first rows can be read after open(); the others as
/// a thread of its own walks over the file. Gives exactly the rows that CsvReader gives.
/// Threads: read() is for one thread at a time; status() for any; the rest for the owner's.
class RowIndex {
public:
    struct Options {
        CsvReader::Options reading;
        std::uint64_t strideRows = 1024; ///< an entry at least every so many rows
        std::uint64_t strideBytes = 1024UL * 1024; ///< and every so many bytes of text
        std::size_t placeBytes = 256UL * 1024; ///< see recordingText
    };

    struct Status {
        std::uint64_t rows = 0; ///< that can be read
        std::uint64_t bytesDone = 0; ///< of the file
        std::uint64_t bytesTotal = 0;
        bool isComplete = false; ///< rows is the file's number of rows
        std::optional<Error> error; ///< why the walk ended before the file did
    };

    /// Told by the walking thread, some 20 times a second and when the walk ends.
    using Listener = std::function<void(const Status&)>;

    /// Reads the header and the first rows. Errors as of openFile and CsvReader::open.
    static Result<std::unique_ptr<RowIndex>> open(const std::string& path, const Dialect& dialect,
                                                  const Options& options);
    /// Stops the walk and waits for it.
    ~RowIndex();

    /// Walks over the rest of the file; once.
    void start(Listener listener);
    /// Ends the walk and waits for it, some milliseconds; what was indexed stays readable. No
    /// listener is told after that.
    void stop();
    Status status() const;

    const Header& header() const;

    /// Puts rows @p first to @p first + @p count - 1 into @p block, 1 being the first data row;
    /// those not indexed yet are left out. Io when the file is not what it was.
    Result<void> read(std::uint64_t first, std::uint64_t count, RowBlock& block);
    /// As of CsvReader::trailers(); empty until the walk is complete.
    std::vector<std::vector<std::string>> trailers() const;
    /// How many entries it holds, of 24 bytes each.
    std::size_t places() const;

private:
    struct Walk;

    struct Unclosed {
        std::uint64_t row;
        std::uint32_t column;
    };

    explicit RowIndex(const Options& options);
    Result<void> openWalk(const std::string& path, const Dialect& dialect);
    void walk(const Listener& listener);
    Result<void> walkBlock(RowBlock& block);
    RowSlice::Place placeBefore(std::uint64_t row) const;
    void noteUnclosed(RowBlock& block) const;

    Options m_options;
    std::unique_ptr<Walk> m_walk; ///< the walking thread's, once it runs
    std::unique_ptr<RowSlice> m_slice; ///< the reader's

    mutable std::mutex m_mutex; ///< for what follows
    std::vector<RowSlice::Place> m_places; ///< ascending
    std::optional<Unclosed> m_unclosed; ///< the quote that never closes
    Status m_status;

    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace muster
