// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/ImportForm.h"
#include "app/practice/ImportRules.h"
#include "app/practice/PracticeState.h"

namespace muster::practice {

/// Imports one plain CSV file: refuses the whole file when it breaks a file rule, else skips the
/// rows that break a row rule and takes the others.
class Importer {
public:
    Importer(PracticeState& state, const Call& call) : m_state(state), m_call(call) { }

    /// @p path is the plain file. The record is in the books when it comes back.
    Result<ImportRecord> run(const ImportForm& form, const std::string& path);

private:
    Result<void> readHeaders(const ImportForm& form, const std::string& path, ImportObject object);
    Result<void> checkFile(const std::string& path) const;
    Result<void> importRows(const std::string& path, ImportObject object, ImportRecord& record);
    RowProblem problemFrom(const RowFinding& finding, std::uint64_t row) const;
    void take(PracticeBooks& books, ImportObject object, const ImportRow& row) const;

    PracticeState& m_state;
    const Call& m_call;
    std::vector<std::string> m_fields; ///< one per column of the file
};

} // namespace muster::practice
