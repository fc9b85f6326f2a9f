// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"
#include "core/mapping/Issue.h"
#include "core/mapping/Mapping.h"
#include "core/mapping/Record.h"
#include "core/table/RowSource.h"

#include <memory>
#include <vector>

namespace muster {

/// A mapping bound to a file's header and a catalogue: turns rows into checked records. Built once,
/// then called per row; one thread (it holds scratch memory).
///
/// Before map() two walks over the file may be needed: survey() each block when needsSurvey() (it
/// collects unique identifiers and look-up keys), then gather() each block when needsGather().
class Mapper {
public:
    struct State;

    /// Config error when a mapped column is not in the file (naming it and the nearest header), a
    /// field is unknown to the catalogue, or a transform is wrong; BadData when a required field is
    /// not mapped at all.
    static Result<std::unique_ptr<Mapper>> bind(const Mapping& mapping, const Header& header,
                                                const Catalogue& catalogue);
    ~Mapper();

    /// The mapped fields in record order.
    const std::vector<Field>& fields() const;

    bool needsSurvey() const;
    bool needsGather() const;
    void survey(const RowBlock& block);
    void gather(const RowBlock& block);
    /// Ends the survey: finds duplicate identifiers. Values are confirmed while gathering, so a
    /// hash collision never holds a row.
    void finishSurvey();

    /// Fills @p record from one row and appends what is wrong with it to @p issues: the reader's
    /// notes, transforms that failed, required, format, list values, e-mail, dates, duplicates.
    /// Returns true when no issue of the row is an Error, i.e. the row may be sent.
    bool map(const RowBlock& block, std::size_t row, Record& record, std::vector<Issue>& issues);

    /// Index in fields() of @p key, or of the primary identifier when it is empty; -1 if not
    /// mapped.
    int indexOf(std::string_view key) const;

private:
    explicit Mapper(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muster
