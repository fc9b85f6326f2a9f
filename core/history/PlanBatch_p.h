// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Database_p.h"
#include "core/history/Run.h"

#include <optional>
#include <vector>

namespace muster {

/// Gathers planned rows and units and writes them 10,000 at a time, each batch in one transaction,
/// so that the database is never locked while the caller reads its file. One run at a time.
class PlanBatch {
public:
    explicit PlanBatch(Database& database) : m_database(database) { }

    Result<void> add(RunId run, const PlannedRow& row);
    Result<void> add(RunId run, const UnitPlan& unit);
    /// Writes what is gathered; after a failure it is gone.
    Result<void> flush();

    /// Writes one unit in the caller's transaction.
    static Result<void> insert(Database& database, RunId run, const UnitPlan& unit);

private:
    Result<void> turnTo(RunId run);
    Result<void> write();
    Result<void> prepare();
    Result<void> insert(const PlannedRow& row);
    Result<void> insertFields(const PlannedRow& row);

    Database& m_database;
    std::optional<QSqlQuery> m_insertRow;
    std::optional<QSqlQuery> m_insertFields;
    RunId m_run = 0;
    std::vector<PlannedRow> m_rows;
    std::vector<UnitPlan> m_units;
};

} // namespace muster
