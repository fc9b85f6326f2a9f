// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/LedgerSchema_p.h"
#include "core/history/RowSearch_p.h"

namespace muster {

QVariant likePattern(const std::string& text)
{
    QString pattern = QString::fromStdString(text).toLower();
    for (const char* const special : {"!", "%", "_"}) {
        const QLatin1String plain(special);
        pattern.replace(plain, QLatin1Char('!') + plain);
    }
    return QVariant(QLatin1Char('%') + pattern + QLatin1Char('%'));
}

static QString unitStates(OutcomeState state, bool isSame)
{
    QStringList numbers;
    for (int unit = 0; unit <= static_cast<int>(UnitState::Split); ++unit) {
        if ((outcomeOf(static_cast<UnitState>(unit)) == state) == isSame)
            numbers << QString::number(unit);
    }
    return numbers.join(QLatin1Char(','));
}

/// The same as schema::effectiveOutcome() = state, without a look at the unit of every row.
Result<QString> RowSearch::stateCondition(RunId run, OutcomeState state)
{
    const QString own = QStringLiteral(" AND o.state = %1").arg(static_cast<int>(state));
    const QString same = unitStates(state, true);
    if (same.isEmpty())
        return own;
    const QString units =
        QStringLiteral("SELECT number FROM units WHERE run = %1 AND state IN (%2)");
    // A row whose unit is not written yet is not sent.
    if (state == OutcomeState::NotSent)
        return QStringLiteral(" AND (o.state = %1 OR (o.state IS NULL AND o.unit NOT IN (%2)))")
            .arg(static_cast<int>(state))
            .arg(units.arg(run).arg(unitStates(state, false)));
    auto found =
        m_database.value(QStringLiteral("SELECT EXISTS (%1)").arg(units.arg(run).arg(same)));
    if (!found)
        return fail(found.error());
    // Without such a unit only rows with a state of their own can match, and those have an index.
    if (!found->toBool())
        return own;
    return QStringLiteral(" AND (o.state = %1 OR (o.state IS NULL AND o.unit IN (%2)))")
        .arg(static_cast<int>(state))
        .arg(units.arg(run).arg(same));
}

Result<RowSearch::Tail> RowSearch::tailOf(RunId run, const RowFilter& filter)
{
    Tail tail{QStringLiteral("WHERE o.run = ? AND o.row_no > ?"),
              {QVariant::fromValue<qlonglong>(run), sql::number(filter.after)}};
    if (filter.upTo > 0) {
        tail.text += QStringLiteral(" AND o.row_no <= ?");
        tail.values << sql::number(filter.upTo);
    }
    if (filter.state) {
        auto condition = stateCondition(run, *filter.state);
        if (!condition)
            return fail(condition.error());
        tail.text += *condition;
    }
    if (!filter.search.empty()) {
        tail.text +=
            QStringLiteral(" AND (o.key_masked LIKE ? ESCAPE '!' OR o.message LIKE ? ESCAPE '!'"
                           " OR o.issues LIKE ? ESCAPE '!')");
        const auto pattern = likePattern(filter.search);
        tail.values << pattern << pattern << pattern;
    }
    tail.text += QStringLiteral(" ORDER BY o.row_no LIMIT ?");
    tail.values << filter.limit;
    return tail;
}

Result<std::vector<RowSummary>> RowSearch::page(RunId run, const RowFilter& filter)
{
    const auto tail = tailOf(run, filter);
    if (!tail)
        return fail(tail.error());
    return read(tail->text, tail->values);
}

Result<std::vector<std::uint64_t>> RowSearch::numbers(RunId run, const RowFilter& filter)
{
    const auto tail = tailOf(run, filter);
    if (!tail)
        return fail(tail.error());
    auto query = m_database.run(
        QStringLiteral("SELECT o.row_no FROM outcomes o %1").arg(tail->text), tail->values);
    if (!query)
        return fail(query.error());
    std::vector<std::uint64_t> numbers;
    while (query->next())
        numbers.push_back(sql::number(*query, 0));
    return numbers;
}

Result<std::vector<RowSummary>> RowSearch::byKeys(const std::vector<Digest128>& keys, int limit)
{
    if (keys.empty())
        return std::vector<RowSummary>();
    QStringList places;
    QVariantList values;
    for (const auto& key : keys) {
        places << QStringLiteral("?");
        values << sql::hash(key);
    }
    values << limit;
    return read(
        QStringLiteral("WHERE o.key_hash IN (%1) ORDER BY o.run DESC, o.row_no DESC LIMIT ?")
            .arg(places.join(QLatin1Char(','))),
        values);
}

Result<std::vector<RowSummary>> RowSearch::read(const QString& tail, const QVariantList& values)
{
    auto query = m_database.run(
        QStringLiteral("SELECT o.run, o.row_no, o.line_no, o.key_masked, %1, o.unit, o.issues,"
                       " o.field, o.message%2%3")
            .arg(schema::effectiveOutcome(), schema::outcomesWithUnits(), tail),
        values);
    if (!query)
        return fail(query.error());
    std::vector<RowSummary> rows;
    while (query->next()) {
        RowSummary row;
        row.run = query->value(0).toLongLong();
        row.ref = {sql::number(*query, 1), sql::number(*query, 2)};
        row.keyMasked = sql::text(*query, 3);
        row.state = static_cast<OutcomeState>(query->value(4).toInt());
        row.unit = query->value(5).toInt();
        row.issues = sql::text(*query, 6);
        row.field = sql::text(*query, 7);
        row.message = sql::text(*query, 8);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace muster
