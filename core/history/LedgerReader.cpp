// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/LedgerReader.h"

#include "core/history/Comparer_p.h"
#include "core/history/LedgerSchema_p.h"
#include "core/history/RowSearch_p.h"
#include "core/history/RunLock.h"
#include "core/history/RunSearch_p.h"
#include "core/secrets/PrivateDirectory.h"

#include <unistd.h>

namespace muster {

struct LedgerReader::State {
    State(std::unique_ptr<Database> database, std::unique_ptr<RunLock> lock)
        : db(std::move(database))
        , runLock(std::move(lock))
    { }

    Result<void> checkRun(RunId id);

    std::unique_ptr<Database> db; ///< first: it must outlive every statement below
    std::unique_ptr<RunLock> runLock;
    RunSearch runSearch{*db, *runLock};
    RowSearch rowSearch{*db};
    Comparer comparer{*db};
};

LedgerReader::LedgerReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }

LedgerReader::~LedgerReader() = default;

Result<std::unique_ptr<LedgerReader>> LedgerReader::open(const std::string& stateDirectory)
{
    if (auto checked = checkPrivateDirectory(stateDirectory); !checked)
        return fail(checked.error());
    const std::string path = stateDirectory + "/ledger.db";
    if (access(path.c_str(), F_OK) != 0)
        return fail(ErrorKind::NoInput, "there is no history yet in " + stateDirectory,
                    "It begins with the first push.");
    auto lock = RunLock::open(stateDirectory, RunLock::Use::Look);
    if (!lock)
        return fail(lock.error());
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    if (auto known = schema::check(**database); !known)
        return fail(known.error());
    auto state = std::make_unique<State>(std::move(*database), std::move(*lock));
    return std::unique_ptr<LedgerReader>(new LedgerReader(std::move(state)));
}

static tl::unexpected<Error> noSuchRun(RunId id)
{
    return fail(ErrorKind::NoInput, "there is no run " + std::to_string(id),
                "See the runs with: muster history");
}

Result<void> LedgerReader::State::checkRun(RunId id)
{
    const auto exists = runSearch.exists(id);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return noSuchRun(id);
    return {};
}

Result<std::vector<RunSummary>> LedgerReader::runs(const RunFilter& filter)
{
    return m_state->runSearch.page(filter);
}

Result<RunSummary> LedgerReader::run(RunId id)
{
    const auto found = m_state->runSearch.find(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return noSuchRun(id);
    return **found;
}

Result<std::vector<UnitSummary>> LedgerReader::units(RunId id)
{
    if (auto exists = m_state->checkRun(id); !exists)
        return fail(exists.error());
    const auto dead = m_state->runSearch.isDead(id);
    if (!dead)
        return fail(dead.error());
    auto query = m_state->db->run(
        QStringLiteral("SELECT u.number, u.row_count, u.bytes, u.payload_sha256, u.sent_sha256,"
                       " u.scheme, u.key_id, u.key_fingerprint, u.state, u.settled, u.attempts,"
                       " u.sent_at, coalesce(a.http_status, 0), coalesce(a.message, ''),"
                       " coalesce(a.service_id, ''), u.settled_at, u.settle_note, u.superseded_by"
                       " FROM units u LEFT JOIN attempts a"
                       " ON a.run = u.run AND a.unit = u.number AND a.number = u.attempts"
                       " WHERE u.run = ? ORDER BY u.number"),
        {QVariant::fromValue<qlonglong>(id)});
    if (!query)
        return fail(query.error());
    std::vector<UnitSummary> units;
    while (query->next()) {
        UnitSummary unit;
        unit.plan = {query->value(0).toInt(), sql::number(*query, 1), sql::number(*query, 2),
                     sql::text(*query, 3),    sql::text(*query, 4),   sql::text(*query, 5),
                     sql::text(*query, 6),    sql::text(*query, 7)};
        unit.state = static_cast<UnitState>(query->value(8).toInt());
        unit.settled = query->value(9).toBool();
        unit.attempts = query->value(10).toInt();
        unit.sentAt = sql::text(*query, 11);
        unit.httpStatus = query->value(12).toInt();
        unit.message = sql::text(*query, 13);
        unit.serviceId = sql::text(*query, 14);
        unit.settledAt = sql::text(*query, 15);
        unit.settleNote = sql::text(*query, 16);
        unit.supersededBy = query->value(17).toLongLong();
        if (*dead && unit.state == UnitState::Sending) {
            unit.state = UnitState::Unknown;
            unit.settled = false;
        } else if (*dead && unit.state == UnitState::Planned) {
            unit.state = UnitState::NotSent;
        }
        units.push_back(std::move(unit));
    }
    return units;
}

Result<std::vector<RowSummary>> LedgerReader::rows(RunId id, const RowFilter& filter)
{
    if (auto exists = m_state->checkRun(id); !exists)
        return fail(exists.error());
    return m_state->rowSearch.page(id, filter);
}

Result<std::vector<AttemptSummary>> LedgerReader::attempts(RunId id)
{
    auto query = m_state->db->run(
        QStringLiteral("SELECT unit, number, started_at, coalesce(ended_at, ''), state,"
                       " http_status, bytes_sent, message, service_id FROM attempts"
                       " WHERE run = ? ORDER BY unit, number"),
        {QVariant::fromValue<qlonglong>(id)});
    if (!query)
        return fail(query.error());
    std::vector<AttemptSummary> attempts;
    while (query->next())
        attempts.push_back({query->value(0).toInt(), query->value(1).toInt(), sql::text(*query, 2),
                            sql::text(*query, 3), static_cast<UnitState>(query->value(4).toInt()),
                            query->value(5).toInt(), sql::number(*query, 6), sql::text(*query, 7),
                            sql::text(*query, 8)});
    return attempts;
}

Result<std::vector<std::uint64_t>> LedgerReader::rowNumbers(RunId id, const RowFilter& filter)
{
    if (auto exists = m_state->checkRun(id); !exists)
        return fail(exists.error());
    return m_state->rowSearch.numbers(id, filter);
}

Result<std::uint64_t> LedgerReader::lastRow(RunId id)
{
    auto last = m_state->db->value(QStringLiteral("SELECT max(row_no) FROM outcomes WHERE run = ?"),
                                   {QVariant::fromValue<qlonglong>(id)});
    if (!last)
        return fail(last.error());
    return static_cast<std::uint64_t>(last->toLongLong());
}

Result<LedgerNames> LedgerReader::names()
{
    return m_state->runSearch.names();
}

Result<std::int64_t> LedgerReader::version()
{
    auto version = m_state->db->value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return fail(version.error());
    return version->toLongLong();
}

Result<Comparison> LedgerReader::compare(RunId older, RunId newer,
                                         const std::function<bool()>& isStopped)
{
    const auto before = run(older);
    const auto after = run(newer);
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    if (before->start.keyId != after->start.keyId)
        return fail(ErrorKind::Usage,
                    "the keys of these two runs were hashed under different history keys",
                    "Only runs made under the same history key can be compared.");
    return m_state->comparer.compare(older, newer, isStopped);
}

Result<std::vector<ComparedRow>> LedgerReader::compared(std::uint64_t from, int limit)
{
    return m_state->comparer.page(from, limit);
}

Result<std::vector<RowSummary>> LedgerReader::person(const std::vector<Digest128>& keyHashes,
                                                     int limit)
{
    return m_state->rowSearch.byKeys(keyHashes, limit);
}

} // namespace muster
