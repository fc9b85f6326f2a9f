// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Comparer_p.h"

#include <unordered_map>

namespace muster {

/// What is compared of a row.
struct KeyRow {
    QByteArray key;
    QByteArray content;
    std::uint64_t row = 0;
    OutcomeState state = OutcomeState::NotSent;
};

static QVariant id(RunId run)
{
    return QVariant::fromValue<qlonglong>(run);
}

/// The rows of a run in the order of their keys, one for each key: the last.
class KeyStream {
public:
    explicit KeyStream(Database& database) : m_database(database) { }

    Result<void> open(RunId run)
    {
        auto units = m_database.run(QStringLiteral("SELECT number, state FROM units WHERE run = ?"),
                                    {id(run)});
        if (!units)
            return fail(units.error());
        while (units->next())
            m_units[units->value(0).toInt()] =
                outcomeOf(static_cast<UnitState>(units->value(1).toInt()));
        auto rows = m_database.run(
            QStringLiteral("SELECT key_hash, content_hash, row_no, state, unit FROM outcomes"
                           " WHERE run = ? AND key_hash IS NOT NULL ORDER BY key_hash, row_no"),
            {id(run)});
        if (!rows)
            return fail(rows.error());
        m_rows.emplace(std::move(*rows));
        m_hasAhead = m_rows->next();
        advance();
        return {};
    }

    /// Null at the end.
    const KeyRow* current() const { return m_current ? &*m_current : nullptr; }

    void advance()
    {
        m_current.reset();
        while (m_hasAhead) {
            QByteArray key = m_rows->value(0).toByteArray();
            if (m_current && m_current->key != key)
                return;
            m_current = {std::move(key), m_rows->value(1).toByteArray(), sql::number(*m_rows, 2),
                         state()};
            m_hasAhead = m_rows->next();
        }
    }

private:
    OutcomeState state() const
    {
        const QVariant own = m_rows->value(3);
        if (!own.isNull())
            return static_cast<OutcomeState>(own.toInt());
        const auto unit = m_units.find(m_rows->value(4).toInt());
        return unit == m_units.end() ? OutcomeState::NotSent : unit->second;
    }

    Database& m_database;
    std::unordered_map<int, OutcomeState> m_units;
    std::optional<QSqlQuery> m_rows;
    std::optional<KeyRow> m_current;
    bool m_hasAhead = false;
};

Result<Comparison> Comparer::compare(RunId older, RunId newer,
                                     const std::function<bool()>& isStopped)
{
    m_older = older;
    m_newer = newer;
    m_found = {};
    if (auto made = prepare(); !made)
        return fail(made.error());
    // One state of the ledger for both, and one transaction for all that is put down.
    if (auto begun = m_database.run(QStringLiteral("BEGIN")); !begun)
        return fail(begun.error());
    auto walked = walk(isStopped);
    m_insert.reset();
    auto ended = m_database.run(walked ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (!walked || !ended)
        return fail(walked ? ended.error() : walked.error());
    return m_found;
}

Result<void> Comparer::prepare()
{
    for (const char* const step :
         {"DROP TABLE IF EXISTS temp.difference",
          "CREATE TEMP TABLE difference (kind INTEGER, place INTEGER, older_row INTEGER,"
          " newer_row INTEGER, older_state INTEGER, newer_state INTEGER,"
          " PRIMARY KEY (kind, place)) WITHOUT ROWID"}) {
        if (auto done = m_database.run(QLatin1String(step)); !done)
            return fail(done.error());
    }
    auto insert =
        m_database.prepare(QStringLiteral("INSERT INTO temp.difference VALUES (?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return fail(insert.error());
    m_insert.emplace(std::move(*insert));
    return {};
}

Result<void> Comparer::walk(const std::function<bool()>& isStopped)
{
    KeyStream older(m_database);
    KeyStream newer(m_database);
    if (auto opened = older.open(m_older); !opened)
        return opened;
    if (auto opened = newer.open(m_newer); !opened)
        return opened;
    while (older.current() || newer.current()) {
        if (isStopped && isStopped())
            return fail(ErrorKind::Cancelled, "the comparison was stopped");
        const KeyRow* one = older.current();
        const KeyRow* other = newer.current();
        if (one && other && one->key != other->key)
            (one->key < other->key ? other : one) = nullptr;
        if (auto taken = take(one, other); !taken)
            return taken;
        if (one)
            older.advance();
        if (other)
            newer.advance();
    }
    return countKeyless();
}

Result<void> Comparer::take(const KeyRow* older, const KeyRow* newer)
{
    Difference kind = older ? Difference::OnlyOlder : Difference::OnlyNewer;
    if (older && newer) {
        if (older->state == newer->state && older->content == newer->content) {
            ++m_found.same;
            return {};
        }
        kind = older->state != newer->state ? Difference::State : Difference::Content;
    }
    auto& count = m_found.by[static_cast<std::size_t>(kind)];
    m_insert->bindValue(0, static_cast<int>(kind));
    m_insert->bindValue(1, sql::number(count++));
    m_insert->bindValue(2, sql::number(older ? older->row : 0));
    m_insert->bindValue(3, sql::number(newer ? newer->row : 0));
    m_insert->bindValue(4, older ? static_cast<int>(older->state) : 0);
    m_insert->bindValue(5, newer ? static_cast<int>(newer->state) : 0);
    return m_database.execute(*m_insert);
}

Result<void> Comparer::countKeyless()
{
    auto keyless = m_database.value(
        QStringLiteral("SELECT count(*) FROM outcomes WHERE run IN (?, ?) AND key_hash IS NULL"),
        {id(m_older), id(m_newer)});
    if (!keyless)
        return fail(keyless.error());
    m_found.withoutKey = static_cast<std::uint64_t>(keyless->toLongLong());
    return {};
}

Result<std::vector<ComparedRow>> Comparer::page(std::uint64_t from, int limit)
{
    if (m_older == 0)
        return std::vector<ComparedRow>();
    int kind = 0;
    for (; kind + 1 < static_cast<int>(differences); ++kind) {
        const std::uint64_t count = m_found.by[static_cast<std::size_t>(kind)];
        if (from < count)
            break;
        from -= count;
    }
    auto query = m_database.run(
        QStringLiteral("SELECT d.kind, coalesce(n.key_masked, o.key_masked, ''), d.older_row,"
                       " d.newer_row, d.older_state, d.newer_state FROM temp.difference d"
                       " LEFT JOIN outcomes o ON o.run = ? AND o.row_no = d.older_row"
                       " LEFT JOIN outcomes n ON n.run = ? AND n.row_no = d.newer_row"
                       " WHERE (d.kind, d.place) >= (?, ?) ORDER BY d.kind, d.place LIMIT ?"),
        {id(m_older), id(m_newer), kind, sql::number(from), limit});
    if (!query)
        return fail(query.error());
    std::vector<ComparedRow> rows;
    while (query->next())
        rows.push_back({static_cast<Difference>(query->value(0).toInt()), sql::text(*query, 1),
                        sql::number(*query, 2), sql::number(*query, 3),
                        static_cast<OutcomeState>(query->value(4).toInt()),
                        static_cast<OutcomeState>(query->value(5).toInt())});
    return rows;
}

} // namespace muster
