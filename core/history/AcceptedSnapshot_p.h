// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Database_p.h"
#include "core/history/Run.h"

#include <optional>
#include <string>

namespace muster {

/// What each service last accepted: key hash -> content hash, per connection, object and history
/// key.
class AcceptedSnapshot {
public:
    explicit AcceptedSnapshot(Database& database) : m_database(database) { }

    Result<std::optional<Digest128>> find(const std::string& connection, const std::string& object,
                                          const std::string& keyId, const Digest128& keyHash);
    /// Under the history key used last.
    Result<std::uint64_t> count(const std::string& connection, const std::string& object);
    /// Takes over the rows of a unit that read as accepted or confirmed, in the caller's
    /// transaction. A newer run's content is never replaced by an older one's.
    Result<void> takeOver(RunId run, int unit, UnitState state);
    /// Gives up the rows of a unit that do not read as accepted after all, in the caller's
    /// transaction: the next push sends them again.
    Result<void> giveUp(RunId run, int unit);

private:
    Result<qlonglong> scopeOf(RunId run);
    Result<void> findScope(const std::string& connection, const std::string& object,
                           const std::string& keyId);

    Database& m_database;
    std::optional<QSqlQuery> m_find;
    std::string m_scopeName; ///< of the last find()
    std::optional<qlonglong> m_scope;
};

} // namespace muster
