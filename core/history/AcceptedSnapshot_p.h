// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Database_p.h"
#include "core/history/Run.h"

#include <functional>
#include <optional>
#include <string>

namespace muster {

/// What each service last accepted: key hash -> content hash, per connection, object and history
/// key. The acceptance itself is the unit's state; a unit marked unfolded is part of the snapshot
/// from that commit on, and is written into the table together with the run's other units, in the
/// order of keys, before anybody looks. Unit by unit it would cost one page of the table for every
/// row.
class AcceptedSnapshot {
public:
    explicit AcceptedSnapshot(Database& database) : m_database(database) { }

    Result<std::optional<Digest128>> find(const std::string& connection, const std::string& object,
                                          const std::string& keyId, const Digest128& keyHash);
    /// What was sent, sealed, about the row with this key that was accepted last; nullopt when it
    /// was not kept.
    Result<std::optional<std::string>> sealedFields(const AcceptedScope& scope,
                                                    const Digest128& keyHash);
    Result<bool> isComparable(const AcceptedScope& scope);
    /// Under the history key used last.
    Result<std::uint64_t> count(const std::string& connection, const std::string& object);

    /// Tells every row whose key is not known; the masked keys come from the runs that sent them.
    Result<void> but(const AcceptedScope& scope, const std::function<bool(const Digest128&)>& known,
                     const std::function<Result<void>(const AcceptedRow&)>& visit);

    /// What the row with this key said when it was accepted last; nullopt = not known.
    Result<std::optional<bool>> hadLeft(const AcceptedScope& scope, const Digest128& keyHash);
    /// Whether anybody in @p run is in the snapshot: nobody is, once it was taken anew under
    /// another key.
    Result<bool> hasPeopleOf(const AcceptedScope& scope, RunId run);
    /// How many of the people in @p run, whatever became of its rows, are in the snapshot and not
    /// known.
    Result<std::uint64_t> missing(const AcceptedScope& scope, RunId run,
                                  const std::function<bool(const Digest128&)>& known);

    /// A unit of this open run was marked unfolded.
    void expect(RunId run) { m_unfolded = run; }

    /// Writes the unfolded units of @p run in the caller's transaction. A newer run's content is
    /// never replaced by an older one's.
    Result<void> fold(RunId run);

    /// Gives up the rows of a unit that do not read as accepted after all, in the caller's
    /// transaction: the next push sends them again.
    Result<void> giveUp(RunId run, int unit);

private:
    Result<void> gatherMissing(const std::function<bool(const Digest128&)>& known);
    Result<void> foldExpected();
    Result<bool> voidOtherKeys(RunId run);
    Result<void> takeOver(RunId run);
    Result<void> forgetReplaced(RunId run, qlonglong scope);
    Result<qlonglong> scopeOf(RunId run);
    Result<void> findScope(const std::string& connection, const std::string& object,
                           const std::string& keyId);

    Database& m_database;
    std::optional<QSqlQuery> m_find;
    RunId m_unfolded = 0; ///< 0: all is folded
    std::string m_scopeName; ///< of the last find()
    std::optional<qlonglong> m_scope;
};

} // namespace muster
