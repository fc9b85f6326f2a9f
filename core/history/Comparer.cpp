// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Comparer_p.h"
#include "core/history/LedgerSchema_p.h"

namespace muster {

static QVariant id(RunId run)
{
    return QVariant::fromValue<qlonglong>(run);
}

Result<Comparison> Comparer::compare(RunId older, RunId newer)
{
    m_older = older;
    m_newer = newer;
    if (auto made = prepare(); !made)
        return fail(made.error());
    if (auto collected = collect(QStringLiteral("older_keys"), older); !collected)
        return fail(collected.error());
    if (auto collected = collect(QStringLiteral("newer_keys"), newer); !collected)
        return fail(collected.error());
    if (auto found = find(); !found)
        return fail(found.error());
    return count();
}

Result<void> Comparer::prepare()
{
    static constexpr const char* steps[] = {
        "DROP TABLE IF EXISTS temp.older_keys",
        "DROP TABLE IF EXISTS temp.newer_keys",
        "DROP TABLE IF EXISTS temp.difference",
        "CREATE TEMP TABLE older_keys (key BLOB PRIMARY KEY, row INTEGER, state INTEGER,"
        " content BLOB) WITHOUT ROWID",
        "CREATE TEMP TABLE newer_keys (key BLOB PRIMARY KEY, row INTEGER, state INTEGER,"
        " content BLOB) WITHOUT ROWID",
        "CREATE TEMP TABLE difference (place INTEGER PRIMARY KEY, kind INTEGER,"
        " older_row INTEGER, newer_row INTEGER, older_state INTEGER, newer_state INTEGER)"};
    for (const char* const step : steps) {
        if (auto done = m_database.run(QLatin1String(step)); !done)
            return fail(done.error());
    }
    return {};
}

Result<void> Comparer::collect(const QString& table, RunId run)
{
    // In the order of the table's own key: it grows at its end instead of everywhere.
    auto done = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO temp.%1 SELECT o.key_hash, o.row_no, %2,"
                       " o.content_hash%3WHERE o.run = ? AND o.key_hash IS NOT NULL"
                       " ORDER BY o.key_hash, o.row_no")
            .arg(table, schema::effectiveOutcome(), schema::outcomesWithUnits()),
        {id(run)});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> Comparer::find()
{
    static constexpr const char* steps[] = {
        "INSERT INTO temp.difference (kind, older_row, newer_row, older_state, newer_state)"
        " SELECT 0, o.row, 0, o.state, 0 FROM temp.older_keys o LEFT JOIN temp.newer_keys n"
        " ON n.key = o.key WHERE n.key IS NULL",
        "INSERT INTO temp.difference (kind, older_row, newer_row, older_state, newer_state)"
        " SELECT 1, 0, n.row, 0, n.state FROM temp.newer_keys n LEFT JOIN temp.older_keys o"
        " ON o.key = n.key WHERE o.key IS NULL",
        "INSERT INTO temp.difference (kind, older_row, newer_row, older_state, newer_state)"
        " SELECT 2, o.row, n.row, o.state, n.state FROM temp.older_keys o JOIN temp.newer_keys n"
        " ON n.key = o.key WHERE n.state <> o.state",
        "INSERT INTO temp.difference (kind, older_row, newer_row, older_state, newer_state)"
        " SELECT 3, o.row, n.row, o.state, n.state FROM temp.older_keys o JOIN temp.newer_keys n"
        " ON n.key = o.key WHERE n.state = o.state AND n.content IS NOT o.content"};
    for (const char* const step : steps) {
        if (auto done = m_database.run(QLatin1String(step)); !done)
            return fail(done.error());
    }
    return {};
}

Result<Comparison> Comparer::count()
{
    Comparison found;
    auto kinds = m_database.run(
        QStringLiteral("SELECT kind, count(*) FROM temp.difference GROUP BY kind ORDER BY kind"));
    if (!kinds)
        return fail(kinds.error());
    while (kinds->next())
        found.by.at(static_cast<std::size_t>(kinds->value(0).toInt())) = sql::number(*kinds, 1);
    auto older = m_database.value(QStringLiteral("SELECT count(*) FROM temp.older_keys"));
    auto keyless = m_database.value(
        QStringLiteral("SELECT count(*) FROM outcomes WHERE run IN (?, ?) AND key_hash IS NULL"),
        {id(m_older), id(m_newer)});
    if (!older || !keyless)
        return fail(older ? keyless.error() : older.error());
    found.withoutKey = static_cast<std::uint64_t>(keyless->toLongLong());
    found.same = static_cast<std::uint64_t>(older->toLongLong()) - found[Difference::OnlyOlder]
        - found[Difference::State] - found[Difference::Content];
    return found;
}

Result<std::vector<ComparedRow>> Comparer::page(std::uint64_t from, int limit)
{
    if (m_older == 0)
        return std::vector<ComparedRow>();
    auto query = m_database.run(
        QStringLiteral("SELECT d.kind, coalesce(n.key_masked, o.key_masked, ''), d.older_row,"
                       " d.newer_row, d.older_state, d.newer_state FROM temp.difference d"
                       " LEFT JOIN outcomes o ON o.run = ? AND o.row_no = d.older_row"
                       " LEFT JOIN outcomes n ON n.run = ? AND n.row_no = d.newer_row"
                       " WHERE d.place > ? ORDER BY d.place LIMIT ?"),
        {id(m_older), id(m_newer), sql::number(from), limit});
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
