// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/FeedNames_p.h"
#include "core/history/FileBook_p.h"

namespace muster {

static QVariant id(RunId run)
{
    return QVariant::fromValue<qlonglong>(run);
}

Result<void> FileBook::record(RunId run, const std::string& facts, const std::string& limits)
{
    return m_database.changeOne(
        QStringLiteral("UPDATE runs SET facts = ?, limits = ? WHERE id = ? AND ended_at IS NULL"),
        {sql::text(facts), sql::text(limits), id(run)}, "only an open run is judged");
}

/// Runs of an older program have no facts and no fence; whether theirs was the whole file nobody
/// knows, so they count only while there is no better one.
Result<std::optional<AcceptedFile>> FileBook::lastAccepted(const std::string& feed,
                                                           const AcceptedScope& scope)
{
    const auto mine = runsOf(m_database, feed);
    if (!mine)
        return fail(mine.error());
    auto found = m_database.run(
        QStringLiteral("SELECT id, read_rows, accepted + confirmed + unchanged, facts FROM runs"
                       " WHERE %1 AND connection = ? AND object = ? AND parent = 0"
                       " AND ended_at IS NOT NULL AND interrupted = 0 AND exit_code IN (0, 10, 13)"
                       " AND accepted + confirmed + unchanged > 0 AND (facts <> '' OR fence = 0)"
                       " ORDER BY facts = '', id DESC LIMIT 1")
            .arg(mine->condition),
        mine->values + QVariantList{sql::text(scope.connection), sql::text(scope.object)});
    if (!found)
        return fail(found.error());
    if (!found->next())
        return std::nullopt;
    AcceptedFile file;
    if (const std::string text = sql::text(*found, 3); !text.empty()) {
        auto facts = FileFacts::fromJson(text);
        if (!facts)
            return fail(std::move(facts.error()));
        file.facts = std::move(*facts);
    }
    file.run = found->value(0).toLongLong();
    file.facts.rows = sql::number(*found, 1);
    file.facts.accepted = sql::number(*found, 2);
    return file;
}

Result<void> FileBook::hold(RunId run)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto open =
        m_database.value(QStringLiteral("SELECT count(*) FROM runs WHERE id = ? AND planned = 1"
                                        " AND ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM units"
                                        " WHERE units.run = runs.id AND units.state <> 0)"),
                         {id(run)});
    if (!open)
        return fail(open.error());
    if (open->toInt() != 1)
        return fail(ErrorKind::Bug, "only a planned run of which nothing was sent can be held");
    const QString issue = QStringLiteral(R"({"code":"row.limit","field":"","severity":"error"}])");
    auto held = m_database.run(
        QStringLiteral("UPDATE outcomes SET state = %1, issues = CASE issues WHEN '' THEN '[' ELSE"
                       " substr(issues, 1, length(issues) - 1) || ',' END || ?"
                       " WHERE run = ? AND unit IS NOT NULL")
            .arg(static_cast<int>(OutcomeState::Held)),
        {issue, id(run)});
    if (!held)
        return fail(held.error());
    auto forgotten =
        m_database.run(QStringLiteral("DELETE FROM sent_fields WHERE run = ?"), {id(run)});
    if (!forgotten)
        return fail(forgotten.error());
    return transaction->commit();
}

} // namespace muster
