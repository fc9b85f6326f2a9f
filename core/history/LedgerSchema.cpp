// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/LedgerSchema_p.h"

namespace muster::schema {

static constexpr const char* tables[] = {
    R"(CREATE TABLE runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        feed TEXT NOT NULL, connection TEXT NOT NULL, service TEXT NOT NULL, object TEXT NOT NULL,
        source TEXT NOT NULL, mode TEXT NOT NULL, started_by TEXT NOT NULL,
        mapping_digest TEXT NOT NULL, key_id TEXT NOT NULL, parent INTEGER NOT NULL DEFAULT 0,
        pid INTEGER NOT NULL, started_at TEXT NOT NULL, ended_at TEXT,
        planned INTEGER NOT NULL DEFAULT 0, read_rows INTEGER NOT NULL DEFAULT 0,
        source_digest TEXT NOT NULL DEFAULT '', exit_code INTEGER NOT NULL DEFAULT -1,
        note TEXT NOT NULL DEFAULT '', interrupted INTEGER NOT NULL DEFAULT 0,
        unchanged INTEGER NOT NULL DEFAULT 0, held INTEGER NOT NULL DEFAULT 0,
        not_sent INTEGER NOT NULL DEFAULT 0, accepted INTEGER NOT NULL DEFAULT 0,
        rejected INTEGER NOT NULL DEFAULT 0, unknown INTEGER NOT NULL DEFAULT 0,
        confirmed INTEGER NOT NULL DEFAULT 0,
        CHECK (ended_at IS NULL OR read_rows = unchanged + held + not_sent + accepted + rejected
               + unknown + confirmed)))",
    R"(CREATE TABLE units (
        run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, number INTEGER NOT NULL,
        row_count INTEGER NOT NULL, bytes INTEGER NOT NULL, payload_sha256 TEXT NOT NULL,
        sent_sha256 TEXT NOT NULL, scheme TEXT NOT NULL, key_id TEXT NOT NULL,
        key_fingerprint TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0,
        settled INTEGER NOT NULL DEFAULT 1, folded INTEGER NOT NULL DEFAULT 1,
        attempts INTEGER NOT NULL DEFAULT 0,
        sent_at TEXT NOT NULL DEFAULT '', settled_at TEXT NOT NULL DEFAULT '',
        settle_note TEXT NOT NULL DEFAULT '', superseded_by INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (run, number),
        CHECK (number > 0), CHECK (state BETWEEN 0 AND 7), CHECK (settled = 1 OR state = 6))
        WITHOUT ROWID)",
    R"(CREATE TABLE attempts (
        run INTEGER NOT NULL, unit INTEGER NOT NULL, number INTEGER NOT NULL,
        started_at TEXT NOT NULL, ended_at TEXT, state INTEGER NOT NULL DEFAULT 1,
        http_status INTEGER NOT NULL DEFAULT 0, bytes_sent INTEGER NOT NULL DEFAULT 0,
        message TEXT NOT NULL DEFAULT '', service_id TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (run, unit, number),
        FOREIGN KEY (run, unit) REFERENCES units(run, number) ON DELETE CASCADE) WITHOUT ROWID)",
    R"(CREATE TABLE outcomes (
        run INTEGER NOT NULL, row_no INTEGER NOT NULL, line_no INTEGER NOT NULL,
        unit INTEGER, position INTEGER NOT NULL, state INTEGER, key_hash BLOB,
        key_masked TEXT NOT NULL, content_hash BLOB, issues TEXT NOT NULL,
        field TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (run, row_no),
        CHECK (unit IS NOT NULL OR state IS NOT NULL)) WITHOUT ROWID)",
    "CREATE UNIQUE INDEX outcomes_by_unit ON outcomes (run, unit, position) WHERE unit IS NOT NULL",
    "CREATE INDEX outcomes_by_state ON outcomes (run, state, row_no) WHERE state IS NOT NULL",
    R"(CREATE TABLE scopes (
        id INTEGER PRIMARY KEY, connection TEXT NOT NULL, object TEXT NOT NULL, key_id TEXT NOT NULL,
        last_run INTEGER NOT NULL, UNIQUE (connection, object, key_id)))",
    R"(CREATE TABLE accepted (
        scope INTEGER NOT NULL REFERENCES scopes(id), key_hash BLOB NOT NULL, content_hash BLOB,
        run INTEGER NOT NULL, PRIMARY KEY (scope, key_hash)) WITHOUT ROWID)",
    // Typical sizes for the query planner: a database that was never analysed takes one run for a
    // handful of rows, and then reads the whole run for each of its units.
    "ANALYZE",
    R"(INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
        ('outcomes', 'outcomes', '10000000 100000 1'),
        ('outcomes', 'outcomes_by_unit', '10000000 100000 500 1'),
        ('outcomes', 'outcomes_by_state', '1000000 10000 1000 1'),
        ('units', 'units', '10000 100 1'), ('attempts', 'attempts', '12000 120 2 1'),
        ('accepted', 'accepted', '1000000 100000 1'))",
    // The last line of defence behind the conditions of each UPDATE; numbers are UnitState's.
    R"(CREATE TRIGGER unit_state_moves BEFORE UPDATE OF state ON units
        WHEN NOT (NEW.state = OLD.state
            OR (OLD.state IN (0, 5) AND NEW.state = 1) OR (OLD.state = 0 AND NEW.state = 5)
            OR (OLD.state = 1 AND NEW.state IN (2, 3, 4, 5, 6))
            OR (OLD.state = 2 AND NEW.state IN (3, 4, 6))
            OR (OLD.state = 4 AND NEW.state = 7) OR (OLD.state = 6 AND NEW.state IN (3, 5)))
        BEGIN SELECT RAISE(ABORT, 'a unit cannot make this step'); END)",
};

/// From version 1 to 2: what was sent about the rows that were accepted last, sealed. It lies where
/// its run put it, so that an acceptance moves one number and not the text.
static constexpr const char* sentFields[] = {
    R"(CREATE TABLE sent_fields (
        run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, row_no INTEGER NOT NULL,
        sealed BLOB NOT NULL, PRIMARY KEY (run, row_no)) WITHOUT ROWID)",
    "ALTER TABLE accepted ADD COLUMN row_no INTEGER NOT NULL DEFAULT 0",
};

/// From version 2 to 3.
static constexpr const char* person[] = {
    "ALTER TABLE runs ADD COLUMN person TEXT NOT NULL DEFAULT ''",
};

/// From version 3 to 4: the leases; what a run's file looked like in numbers, what the limits said
/// of it and what a person allowed; which rows say that a person has left.
static constexpr const char* limits[] = {
    R"(CREATE TABLE leases (
        id INTEGER PRIMARY KEY, connection TEXT NOT NULL UNIQUE,
        started_by TEXT NOT NULL DEFAULT '', person TEXT NOT NULL DEFAULT '',
        pid INTEGER NOT NULL DEFAULT 0, since TEXT NOT NULL DEFAULT '',
        fence INTEGER NOT NULL DEFAULT 0))",
    R"(CREATE TRIGGER fences_grow BEFORE UPDATE OF fence ON leases WHEN NEW.fence <= OLD.fence
        BEGIN SELECT RAISE(ABORT, 'a fence only grows'); END)",
    "ALTER TABLE runs ADD COLUMN fence INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE runs ADD COLUMN facts TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN limits TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN allowed TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE runs ADD COLUMN selection TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outcomes ADD COLUMN has_left INTEGER",
    "ALTER TABLE accepted ADD COLUMN has_left INTEGER",
};

/// From version 4 to 5: each due time of a schedule once, and what is remembered between two looks;
/// what a feed was called before. Times are milliseconds since 1970.
static constexpr const char* schedules[] = {
    R"(CREATE TABLE occasions (
        feed TEXT NOT NULL, due_at INTEGER NOT NULL, state INTEGER NOT NULL,
        noticed_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, next_try_at INTEGER NOT NULL,
        tries INTEGER NOT NULL, file TEXT NOT NULL, digest TEXT NOT NULL, run INTEGER NOT NULL,
        exit_code INTEGER NOT NULL, message TEXT NOT NULL, facts TEXT NOT NULL,
        modified_ns INTEGER NOT NULL, PRIMARY KEY (feed, due_at), CHECK (state BETWEEN 0 AND 12)) WITHOUT ROWID)",
    "CREATE INDEX occasions_by_state ON occasions (feed, state, due_at)",
    "CREATE INDEX occasions_by_digest ON occasions (feed, digest)",
    R"(CREATE TABLE schedule_memory (
        feed TEXT PRIMARY KEY, since INTEGER NOT NULL, paused_until INTEGER NOT NULL,
        is_live INTEGER NOT NULL, clean INTEGER NOT NULL) WITHOUT ROWID)",
    R"(CREATE TABLE file_looks (
        feed TEXT NOT NULL, name TEXT NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL,
        modified_ns INTEGER NOT NULL, seen_at INTEGER NOT NULL, digest TEXT NOT NULL,
        PRIMARY KEY (feed, name))
        WITHOUT ROWID)",
    // The runs of a feed up to last_run were made under its old name.
    R"(CREATE TABLE feed_names (
        id INTEGER PRIMARY KEY, old_name TEXT NOT NULL, new_name TEXT NOT NULL,
        last_run INTEGER NOT NULL, changed_at TEXT NOT NULL))",
};

template <std::size_t size>
static Result<void> runAll(Database& database, const char* const (&statements)[size])
{
    for (const char* const statement : statements) {
        if (auto made = database.run(QLatin1String(statement)); !made)
            return fail(made.error());
    }
    return {};
}

static Result<int> currentVersion(Database& database)
{
    auto found = database.value(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return fail(found.error());
    return found->toInt();
}

static tl::unexpected<Error> wrongVersion(const Database& database, int found)
{
    return fail(ErrorKind::Config,
                "the ledger " + database.path() + " has version " + std::to_string(found)
                    + "; this program knows version " + std::to_string(version),
                found > version ? "Use the newer program that wrote it."
                                : "Run a push with this program first; it brings the ledger up.");
}

Result<void> prepare(Database& database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    const auto found = currentVersion(database);
    if (!found)
        return fail(found.error());
    if (*found == version)
        return {};
    if (*found < 0 || *found > version)
        return wrongVersion(database, *found);
    if (auto made = *found == 0 ? runAll(database, tables) : Result<void>(); !made)
        return made;
    if (auto made = *found < 2 ? runAll(database, sentFields) : Result<void>(); !made)
        return made;
    if (auto made = *found < 3 ? runAll(database, person) : Result<void>(); !made)
        return made;
    if (auto made = *found < 4 ? runAll(database, limits) : Result<void>(); !made)
        return made;
    if (auto made = runAll(database, schedules); !made)
        return made;
    if (auto set = database.run(QStringLiteral("PRAGMA user_version = %1").arg(version)); !set)
        return fail(set.error());
    return transaction->commit();
}

Result<int> check(Database& database)
{
    const auto found = currentVersion(database);
    if (!found)
        return fail(found.error());
    if (*found < 1 || *found > version)
        return wrongVersion(database, *found);
    return *found;
}

QString effectiveOutcome()
{
    QString byUnit = QStringLiteral("coalesce(o.state, CASE u.state");
    for (int state = 0; state <= static_cast<int>(UnitState::Split); ++state)
        byUnit += QStringLiteral(" WHEN %1 THEN %2")
                      .arg(state)
                      .arg(static_cast<int>(outcomeOf(static_cast<UnitState>(state))));
    return byUnit + QStringLiteral(" END, %1)").arg(static_cast<int>(OutcomeState::NotSent));
}

QString outcomesWithUnits()
{
    return QStringLiteral(
        " FROM outcomes o LEFT JOIN units u ON u.run = o.run AND u.number = o.unit ");
}

QString countColumn(OutcomeState state)
{
    const auto name = outcomeName(state);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

Result<OutcomeCounts> countOutcomes(Database& database, std::int64_t run)
{
    QString columns = QStringLiteral("count(*)");
    for (std::size_t state = 0; state < outcomeStates; ++state)
        columns +=
            QStringLiteral(", coalesce(sum(CASE WHEN e = %1 THEN 1 ELSE 0 END), 0)").arg(state);
    auto query =
        database.run(QStringLiteral("SELECT %1 FROM (SELECT %2 AS e%3WHERE o.run = ?) counted")
                         .arg(columns, effectiveOutcome(), outcomesWithUnits()),
                     {QVariant::fromValue<qlonglong>(run)});
    if (!query)
        return fail(query.error());
    OutcomeCounts counts;
    if (query->next()) {
        counts.read = sql::number(*query, 0);
        for (std::size_t state = 0; state < outcomeStates; ++state)
            counts.by[state] = sql::number(*query, static_cast<int>(state) + 1);
    }
    return counts;
}

} // namespace muster::schema
