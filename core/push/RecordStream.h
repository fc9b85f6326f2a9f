// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Connection.h"
#include "core/feed/Feed.h"
#include "core/mapping/Mapper.h"
#include "core/push/FillCounter.h"
#include "core/push/Input.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace muster {

/// One row on its way: mapped and checked.
struct CheckedRow {
    const Record& record;
    const std::vector<Issue>& issues;
    bool ok; ///< no issue is an Error: the row may be sent
};

/// The first half of every road: file -> rows -> mapped -> checked. Check, preview and push walk it
/// with the same code. One thread; memory does not grow with the file.
class RecordStream {
public:
    /// Called while walking with bytes done and bytes in all (0 = unknown).
    using Progress = std::function<void(std::uint64_t, std::uint64_t)>;
    /// Returns false to stop the walk.
    using Visitor = std::function<Result<bool>(const CheckedRow&)>;

    /// Told how the header differs from the feed's, before anything can fail for it.
    using HeaderSeen = std::function<void(const HeaderChange&)>;

    /// Binds the feed to the file and walks it as often as duplicates and look-ups need. BadData
    /// for a correction of a column that the file does not have.
    static Result<std::unique_ptr<RecordStream>> open(const Feed& feed,
                                                      const Connection& connection, Input input,
                                                      const Progress& progress,
                                                      const HeaderSeen& seen = {});

    /// BadData at the end when a correction is for a row that the file does not have.
    Result<void> walk(const Visitor& visit, const Progress& progress);

    const std::vector<Field>& fields() const { return m_mapper->fields(); }

    const Catalogue& catalogue() const { return m_catalogue; }

    const Header& header() const { return m_rows->header(); }

    /// Index of the field that names a row, -1 if it is not mapped.
    int primaryField() const { return m_primary; }

    /// SHA-256 of the file, after a whole walk.
    std::string digest() const { return m_rows->digest(); }

    std::uint64_t rowsSeen() const { return m_rowsSeen; } ///< of the last whole walk

    /// The file in numbers, after a whole walk; nothing is compared with an earlier one.
    FileFacts facts() const;

private:
    RecordStream() = default;
    Result<void> survey(const Progress& progress);
    Result<void> checkEdits() const;
    Result<void> checkEditedRows() const; ///< after a whole walk
    /// Adds a hint for every corrected cell of a row.
    void tellEdits(const RowRef& row, std::vector<Issue>& issues) const;
    Result<void> eachBlock(const std::function<Result<bool>(const RowBlock&)>& visit,
                           const Progress& progress);

    void readTrailer(const Input& input, const Dialect& dialect);

    Catalogue m_catalogue;
    std::unique_ptr<CsvReader> m_rows;
    std::unique_ptr<Mapper> m_mapper;
    int m_primary = -1;
    CellEdits m_edits;
    bool m_atStart = true;
    std::uint64_t m_rowsSeen = 0;
    FillCounter m_fill;
    HeaderChange m_header;
    std::vector<std::uint64_t> m_trailerNumbers;
};

/// The feed's dialect, or, where the mapped columns are not found with it, the one that this very
/// file shows: exports gain and lose title lines from month to month. Of its trailer lines as many
/// as the file has.
Dialect fittingDialect(const Input& input, const Feed& feed);

/// The catalogue as a feed and its connection see it: custom fields added, the file's columns for a
/// free schema, the connection's date form.
Result<Catalogue> catalogueFor(const Feed& feed, const Connection& connection);

} // namespace muster
