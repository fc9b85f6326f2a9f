// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/PlanBatch_p.h"

namespace muster {

static constexpr std::size_t mostRows = 10'000;
static constexpr std::size_t mostUnits = 1'000;

Result<void> PlanBatch::turnTo(RunId run)
{
    if (run == m_run)
        return {};
    auto done = flush();
    m_run = run;
    return done;
}

Result<void> PlanBatch::add(RunId run, const PlannedRow& row)
{
    if (auto turned = turnTo(run); !turned)
        return turned;
    m_rows.push_back(row);
    return m_rows.size() >= mostRows ? flush() : Result<void>();
}

Result<void> PlanBatch::add(RunId run, const UnitPlan& unit)
{
    if (auto turned = turnTo(run); !turned)
        return turned;
    m_units.push_back(unit);
    return m_units.size() >= mostUnits ? flush() : Result<void>();
}

Result<void> PlanBatch::flush()
{
    auto written = m_rows.empty() && m_units.empty() ? Result<void>() : write();
    m_rows.clear();
    m_units.clear();
    return written;
}

Result<void> PlanBatch::write()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto prepared = prepare(); !prepared)
        return prepared;
    for (const auto& unit : m_units) {
        if (auto done = insert(m_database, m_run, unit); !done)
            return done;
    }
    for (const auto& row : m_rows) {
        if (auto done = insert(row); !done)
            return done;
        if (auto done = insertFields(row); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> PlanBatch::prepare()
{
    if (m_insertRow)
        return {};
    auto row = m_database.prepare(QStringLiteral(
        "INSERT INTO outcomes (run, row_no, line_no, unit, position, state, "
        "key_hash, key_masked,"
        " content_hash, issues, has_left) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!row)
        return fail(row.error());
    auto fields = m_database.prepare(
        QStringLiteral("INSERT INTO sent_fields (run, row_no, sealed) VALUES (?, ?, ?)"));
    if (!fields)
        return fail(fields.error());
    m_insertRow.emplace(std::move(*row));
    m_insertFields.emplace(std::move(*fields));
    return {};
}

Result<void> PlanBatch::insertFields(const PlannedRow& row)
{
    if (row.unit == 0 || row.sealedFields.empty())
        return {};
    m_insertFields->bindValue(0, QVariant::fromValue<qlonglong>(m_run));
    m_insertFields->bindValue(1, sql::number(row.ref.row));
    m_insertFields->bindValue(2, QByteArray::fromStdString(row.sealedFields));
    return m_database.execute(*m_insertFields);
}

Result<void> PlanBatch::insert(const PlannedRow& row)
{
    auto& query = *m_insertRow;
    query.bindValue(0, QVariant::fromValue<qlonglong>(m_run));
    query.bindValue(1, sql::number(row.ref.row));
    query.bindValue(2, sql::number(row.ref.line));
    const QVariant none(QMetaType::fromType<int>());
    query.bindValue(3, row.unit == 0 ? none : QVariant(row.unit));
    query.bindValue(4, row.position);
    query.bindValue(5, row.unit == 0 ? QVariant(static_cast<int>(row.state)) : none);
    query.bindValue(6, sql::hash(row.keyHash));
    query.bindValue(7, sql::text(row.keyMasked));
    query.bindValue(8, sql::hash(row.contentHash));
    query.bindValue(9, sql::text(row.issues));
    query.bindValue(10, row.hasLeft ? QVariant(*row.hasLeft ? 1 : 0) : none);
    return m_database.execute(query);
}

Result<void> PlanBatch::insert(Database& database, RunId run, const UnitPlan& unit)
{
    auto done = database.run(
        QStringLiteral(
            "INSERT INTO units (run, number, row_count, bytes, payload_sha256, sent_sha256,"
            " scheme, key_id, key_fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {QVariant::fromValue<qlonglong>(run), unit.number, sql::number(unit.rows),
         sql::number(unit.bytes), sql::text(unit.payloadSha256), sql::text(unit.sentSha256),
         sql::text(unit.scheme), sql::text(unit.keyId), sql::text(unit.keyFingerprint)});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace muster
