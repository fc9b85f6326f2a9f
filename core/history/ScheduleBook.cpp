// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/ScheduleBook.h"

#include "core/history/Database_p.h"
#include "core/history/LedgerSchema_p.h"
#include "core/secrets/PrivateDirectory.h"

#include <array>
#include <unistd.h>

namespace muster {

std::string_view occasionName(OccasionState state)
{
    static constexpr std::array<std::string_view, 13> names{
        "waiting", "asking", "retrying", "locked", "running", "sent",     "nothing",
        "held",    "failed", "unknown",  "missed", "skipped", "rehearsed"};
    return names.at(static_cast<std::size_t>(state));
}

ScheduleBook::ScheduleBook(std::unique_ptr<Database> database) : m_database(std::move(database)) { }

ScheduleBook::~ScheduleBook() = default;

static Result<std::unique_ptr<Database>> openToWrite(const std::string& stateDirectory)
{
    if (auto ready = preparePrivateDirectory(stateDirectory); !ready)
        return fail(ready.error());
    const std::string path = stateDirectory + "/ledger.db";
    if (auto ready = preparePrivateFile(path); !ready)
        return fail(ready.error());
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    if (auto ready = schema::prepare(**database); !ready)
        return fail(ready.error());
    return database;
}

/// Null where nothing was ever written about a schedule.
static Result<std::unique_ptr<Database>> openToLook(const std::string& stateDirectory)
{
    const std::string path = stateDirectory + "/ledger.db";
    if (access(path.c_str(), F_OK) != 0)
        return std::unique_ptr<Database>();
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database;
    const auto known = schema::check(**database);
    if (!known)
        return fail(known.error());
    if (*known < schema::firstWithSchedules)
        return std::unique_ptr<Database>();
    return database;
}

Result<std::unique_ptr<ScheduleBook>> ScheduleBook::open(const std::string& stateDirectory, Use use)
{
    auto database = use == Use::Write ? openToWrite(stateDirectory) : openToLook(stateDirectory);
    if (!database)
        return fail(database.error());
    return std::unique_ptr<ScheduleBook>(new ScheduleBook(std::move(*database)));
}

static QVariant instant(Clock::Wall time)
{
    return QVariant::fromValue<qlonglong>(time.time_since_epoch().count());
}

static Clock::Wall instant(const QSqlQuery& query, int column)
{
    return Clock::Wall(std::chrono::milliseconds(query.value(column).toLongLong()));
}

static constexpr const char* columns =
    "feed, due_at, state, noticed_at, changed_at, next_try_at, tries, file, digest, run, exit_code,"
    " message, facts, modified_ns";

static Occasion occasionOf(const QSqlQuery& query)
{
    Occasion found;
    found.feed = sql::text(query, 0);
    found.due = instant(query, 1);
    found.state = static_cast<OccasionState>(query.value(2).toInt());
    found.noticed = instant(query, 3);
    found.changed = instant(query, 4);
    found.nextTry = instant(query, 5);
    found.tries = query.value(6).toInt();
    found.file = sql::text(query, 7);
    found.digest = sql::text(query, 8);
    found.run = query.value(9).toLongLong();
    found.exitCode = query.value(10).toInt();
    found.message = sql::text(query, 11);
    found.facts = sql::text(query, 12);
    found.modifiedNs = query.value(13).toLongLong();
    return found;
}

Result<void> ScheduleBook::write(const Occasion& o)
{
    auto written = m_database->run(
        QStringLiteral("INSERT INTO occasions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                       " ?) ON CONFLICT (feed, due_at) DO UPDATE SET state = excluded.state,"
                       " changed_at = excluded.changed_at, next_try_at = excluded.next_try_at,"
                       " tries = excluded.tries, file = excluded.file, digest = excluded.digest,"
                       " run = excluded.run, exit_code = excluded.exit_code,"
                       " message = excluded.message, facts = excluded.facts,"
                       " modified_ns = excluded.modified_ns")
            .arg(QLatin1String(columns)),
        {sql::text(o.feed), instant(o.due), static_cast<int>(o.state), instant(o.noticed),
         instant(o.changed), instant(o.nextTry), o.tries, sql::text(o.file), sql::text(o.digest),
         QVariant::fromValue<qlonglong>(o.run), o.exitCode, sql::text(o.message),
         sql::text(o.facts), QVariant::fromValue<qlonglong>(o.modifiedNs)});
    if (!written)
        return fail(written.error());
    return {};
}

static Result<std::vector<Occasion>> select(Database* database, const QString& rest,
                                            const QVariantList& values)
{
    std::vector<Occasion> found;
    if (database == nullptr)
        return found;
    auto query = database->run(
        QStringLiteral("SELECT %1 FROM occasions WHERE %2").arg(QLatin1String(columns), rest),
        values);
    if (!query)
        return fail(query.error());
    while (query->next())
        found.push_back(occasionOf(*query));
    return found;
}

static Result<std::optional<Occasion>> firstOf(Result<std::vector<Occasion>> found)
{
    if (!found)
        return fail(std::move(found.error()));
    return found->empty() ? std::optional<Occasion>() : std::move(found->front());
}

Result<std::optional<Occasion>> ScheduleBook::at(const std::string& feed, Clock::Wall due)
{
    return firstOf(select(m_database.get(), QStringLiteral("feed = ? AND due_at = ?"),
                          {sql::text(feed), instant(due)}));
}

Result<std::vector<Occasion>> ScheduleBook::latest(const std::string& feed, int most)
{
    return select(m_database.get(), QStringLiteral("feed = ? ORDER BY due_at DESC LIMIT ?"),
                  {sql::text(feed), most});
}

Result<std::optional<Occasion>> ScheduleBook::newest(const std::string& feed, OccasionState state)
{
    return firstOf(select(m_database.get(),
                          QStringLiteral("feed = ? AND state = ? ORDER BY due_at DESC LIMIT 1"),
                          {sql::text(feed), static_cast<int>(state)}));
}

Result<std::vector<Occasion>> ScheduleBook::all(const std::string& feed, OccasionState state)
{
    return select(m_database.get(), QStringLiteral("feed = ? AND state = ? ORDER BY due_at DESC"),
                  {sql::text(feed), static_cast<int>(state)});
}

/// What went another way is none of this one's; an occasion without a run went none.
static const QString sameWay =
    QStringLiteral("(run = 0 OR ? = '' OR run IN (SELECT id FROM runs WHERE connection = ?))");

Result<std::optional<Occasion>> ScheduleBook::about(const FeedRoute& route,
                                                    const std::string& digest)
{
    const QVariant way = sql::text(route.connection);
    return firstOf(select(
        m_database.get(),
        QStringLiteral("feed = ? AND digest = ? AND %1 ORDER BY due_at DESC LIMIT 1").arg(sameWay),
        {sql::text(route.feed), sql::text(digest), way, way}));
}

Result<std::optional<Occasion>> ScheduleBook::newestFile(const FeedRoute& route, Clock::Wall now)
{
    const qlonglong latest = now.time_since_epoch().count() * 1'000'000;
    const QVariant way = sql::text(route.connection);
    return firstOf(
        select(m_database.get(),
               QStringLiteral("feed = ? AND state IN (%1, %2, %3) AND modified_ns > 0"
                              " AND modified_ns <= ? AND %4"
                              " ORDER BY modified_ns DESC, file DESC LIMIT 1")
                   .arg(static_cast<int>(OccasionState::Sent))
                   .arg(static_cast<int>(OccasionState::Nothing))
                   .arg(static_cast<int>(OccasionState::Unknown))
                   .arg(sameWay),
               {sql::text(route.feed), QVariant::fromValue<qlonglong>(latest), way, way}));
}

Result<ScheduleMemory> ScheduleBook::memory(const std::string& feed)
{
    ScheduleMemory found;
    if (!m_database)
        return found;
    auto query = m_database->run(QStringLiteral("SELECT since, paused_until, is_live, clean"
                                                " FROM schedule_memory WHERE feed = ?"),
                                 {sql::text(feed)});
    if (!query)
        return fail(query.error());
    if (query->next()) {
        found.since = instant(*query, 0);
        found.pausedUntil = instant(*query, 1);
        found.isLive = query->value(2).toBool();
        found.cleanRehearsals = query->value(3).toInt();
    }
    return found;
}

Result<void> ScheduleBook::remember(const std::string& feed, const ScheduleMemory& memory)
{
    auto written = m_database->run(
        QStringLiteral("INSERT INTO schedule_memory (feed, since, paused_until, is_live, clean)"
                       " VALUES (?, ?, ?, ?, ?) ON CONFLICT (feed) DO UPDATE SET"
                       " since = excluded.since, paused_until = excluded.paused_until,"
                       " is_live = excluded.is_live, clean = excluded.clean"),
        {sql::text(feed), instant(memory.since), instant(memory.pausedUntil), memory.isLive ? 1 : 0,
         memory.cleanRehearsals});
    if (!written)
        return fail(written.error());
    return {};
}

Result<ScheduleMemory> ScheduleBook::change(const std::string& feed,
                                            const std::function<void(ScheduleMemory&)>& change)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    auto found = memory(feed);
    if (!found)
        return found;
    change(*found);
    if (auto kept = remember(feed, *found); !kept)
        return fail(std::move(kept.error()));
    if (auto done = transaction->commit(); !done)
        return fail(std::move(done.error()));
    return found;
}

Result<std::vector<FolderFile>> ScheduleBook::looks(const std::string& feed)
{
    std::vector<FolderFile> found;
    if (!m_database)
        return found;
    auto query = m_database->run(
        QStringLiteral("SELECT name, inode, size, modified_ns, seen_at, digest FROM file_looks"
                       " WHERE feed = ? ORDER BY name"),
        {sql::text(feed)});
    if (!query)
        return fail(query.error());
    while (query->next())
        found.push_back({sql::text(*query, 0), sql::number(*query, 1), sql::number(*query, 2),
                         query->value(3).toLongLong(), instant(*query, 4), sql::text(*query, 5)});
    return found;
}

Result<void> ScheduleBook::keepLooks(const std::string& feed, const std::vector<FolderFile>& looks)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    auto done =
        m_database->run(QStringLiteral("DELETE FROM file_looks WHERE feed = ?"), {sql::text(feed)});
    for (const FolderFile& look : looks) {
        if (!done)
            break;
        done = m_database->run(
            QStringLiteral("INSERT INTO file_looks (feed, name, inode, size, modified_ns, seen_at,"
                           " digest)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {sql::text(feed), sql::text(look.name), sql::number(look.inode), sql::number(look.size),
             QVariant::fromValue<qlonglong>(look.modifiedNs), instant(look.seen),
             sql::text(look.digest)});
    }
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

static constexpr std::array feedTables{"occasions", "schedule_memory", "file_looks"};

static Result<void> forgetIn(Database& database, const std::string& feed)
{
    for (const char* const table : feedTables) {
        auto done =
            database.run(QStringLiteral("DELETE FROM %1 WHERE feed = ?").arg(QLatin1String(table)),
                         {sql::text(feed)});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<void> ScheduleBook::forget(const std::string& feed)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = forgetIn(*m_database, feed); !done)
        return done;
    return transaction->commit();
}

Result<void> ScheduleBook::rename(const std::string& from, const std::string& to)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = forgetIn(*m_database, to); !done)
        return done;
    for (const char* const table : feedTables) {
        auto done = m_database->run(
            QStringLiteral("UPDATE %1 SET feed = ? WHERE feed = ?").arg(QLatin1String(table)),
            {sql::text(to), sql::text(from)});
        if (!done)
            return fail(done.error());
    }
    return transaction->commit();
}

} // namespace muster
