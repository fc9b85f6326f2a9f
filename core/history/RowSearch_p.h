// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Database_p.h"
#include "core/history/LedgerReader.h"

#include <vector>

namespace muster {

/// Finds rows of the ledger, a page at a time, always by key and never by offset.
class RowSearch {
public:
    explicit RowSearch(Database& database) : m_database(database) { }

    Result<std::vector<RowSummary>> page(RunId run, const RowFilter& filter);
    /// The numbers alone of page()'s rows.
    Result<std::vector<std::uint64_t>> numbers(RunId run, const RowFilter& filter);
    /// Rows of all runs with one of these keys, newest run first.
    Result<std::vector<RowSummary>> byKeys(const std::vector<Digest128>& keys, int limit);

private:
    /// FROM is not in it; ends in LIMIT.
    struct Tail {
        QString text;
        QVariantList values;
    };

    Result<Tail> tailOf(RunId run, const RowFilter& filter);
    Result<QString> stateCondition(RunId run, OutcomeState state);
    Result<std::vector<RowSummary>> read(const QString& tail, const QVariantList& values);

    Database& m_database;
};

/// "%text%" in lower case for LIKE ... ESCAPE '!', wildcards taken literally.
QVariant likePattern(const std::string& text);

} // namespace muster
