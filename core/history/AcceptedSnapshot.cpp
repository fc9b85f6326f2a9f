// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/AcceptedSnapshot_p.h"
#include "core/history/LedgerSchema_p.h"

#include <set>

namespace muster {

Result<void> AcceptedSnapshot::findScope(const std::string& connection, const std::string& object,
                                         const std::string& keyId)
{
    const std::string name = connection + '\n' + object + '\n' + keyId;
    if (m_scope && name == m_scopeName)
        return {};
    auto found = m_database.value(
        QStringLiteral("SELECT s.id FROM scopes s WHERE s.connection = ? AND s.object = ?"
                       " AND s.key_id = ? AND s.last_run = (SELECT max(o.last_run) FROM scopes o"
                       " WHERE o.connection = s.connection AND o.object = s.object)"),
        {sql::text(connection), sql::text(object), sql::text(keyId)});
    if (!found)
        return fail(found.error());
    m_scopeName = name;
    m_scope.reset();
    if (found->isValid())
        m_scope = found->toLongLong();
    return {};
}

Result<std::optional<Digest128>> AcceptedSnapshot::find(const std::string& connection,
                                                        const std::string& object,
                                                        const std::string& keyId,
                                                        const Digest128& keyHash)
{
    if (auto folded = foldExpected(); !folded)
        return fail(folded.error());
    if (auto scoped = findScope(connection, object, keyId); !scoped)
        return fail(scoped.error());
    if (!m_scope)
        return std::nullopt;
    if (!m_find) {
        auto prepared = m_database.prepare(
            QStringLiteral("SELECT content_hash FROM accepted WHERE scope = ? AND key_hash = ?"));
        if (!prepared)
            return fail(prepared.error());
        m_find.emplace(std::move(*prepared));
    }
    m_find->bindValue(0, *m_scope);
    m_find->bindValue(1, sql::hash(keyHash));
    if (auto done = m_database.execute(*m_find); !done)
        return fail(done.error());
    std::optional<Digest128> content;
    if (m_find->next()) {
        content = sql::hash(*m_find, 0);
    }
    m_find->finish();
    return content;
}

Result<bool> AcceptedSnapshot::isComparable(const AcceptedScope& scope)
{
    if (auto folded = foldExpected(); !folded)
        return fail(folded.error());
    auto last = m_database.value(
        QStringLiteral("SELECT key_id FROM scopes WHERE connection = ? AND object = ?"
                       " ORDER BY last_run DESC LIMIT 1"),
        {sql::text(scope.connection), sql::text(scope.object)});
    if (!last)
        return fail(last.error());
    return !last->isValid() || last->toString().toStdString() == scope.keyId;
}

Result<std::uint64_t> AcceptedSnapshot::count(const std::string& connection,
                                              const std::string& object)
{
    if (auto folded = foldExpected(); !folded)
        return fail(folded.error());
    auto counted = m_database.value(
        QStringLiteral("SELECT count(*) FROM accepted WHERE scope = (SELECT id FROM scopes"
                       " WHERE connection = ? AND object = ? ORDER BY last_run DESC LIMIT 1)"),
        {sql::text(connection), sql::text(object)});
    if (!counted)
        return fail(counted.error());
    return static_cast<std::uint64_t>(counted->toLongLong());
}

Result<void> AcceptedSnapshot::gatherMissing(const std::function<bool(const Digest128&)>& known)
{
    for (const char* const statement :
         {"CREATE TEMP TABLE IF NOT EXISTS missing (run INTEGER NOT NULL, key_hash BLOB NOT NULL,"
          " PRIMARY KEY (run, key_hash)) WITHOUT ROWID",
          "DELETE FROM temp.missing"}) {
        if (auto done = m_database.run(QLatin1String(statement)); !done)
            return fail(done.error());
    }
    auto all = m_database.run(QStringLiteral("SELECT run, key_hash FROM accepted WHERE scope = ?"),
                              {*m_scope});
    auto add = m_database.prepare(QStringLiteral("INSERT INTO temp.missing VALUES (?, ?)"));
    if (!all || !add)
        return fail(all ? add.error() : all.error());
    while (all->next()) {
        const Digest128 key = sql::hash(*all, 1);
        if (known(key))
            continue;
        add->bindValue(0, all->value(0));
        add->bindValue(1, sql::hash(key));
        if (auto added = m_database.execute(*add); !added)
            return added;
    }
    return {};
}

Result<void> AcceptedSnapshot::but(const AcceptedScope& scope,
                                   const std::function<bool(const Digest128&)>& known,
                                   const std::function<Result<void>(const AcceptedRow&)>& visit)
{
    if (auto folded = foldExpected(); !folded)
        return folded;
    if (auto scoped = findScope(scope.connection, scope.object, scope.keyId); !scoped)
        return scoped;
    if (!m_scope)
        return {};
    if (auto gathered = gatherMissing(known); !gathered)
        return gathered;
    // The rows of each run are walked once: they have no index by key, and the missing are few.
    auto rows = m_database.run(QStringLiteral(
        "SELECT m.key_hash, coalesce(max(f.key_masked), ''), m.run FROM temp.missing m LEFT JOIN"
        " (SELECT o.run, o.key_hash, o.key_masked FROM (SELECT DISTINCT run FROM temp.missing) r"
        "  CROSS JOIN outcomes o ON o.run = r.run CROSS JOIN temp.missing n"
        "  ON n.run = o.run AND n.key_hash = o.key_hash) f"
        " ON f.run = m.run AND f.key_hash = m.key_hash GROUP BY m.run, m.key_hash"));
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        AcceptedRow row;
        row.keyHash = sql::hash(*rows, 0);
        row.keyMasked = sql::text(*rows, 1);
        row.run = rows->value(2).toLongLong();
        if (auto visited = visit(row); !visited)
            return visited;
    }
    return {};
}

Result<std::optional<bool>> AcceptedSnapshot::hadLeft(const AcceptedScope& scope,
                                                      const Digest128& keyHash)
{
    if (auto folded = foldExpected(); !folded)
        return fail(folded.error());
    if (auto scoped = findScope(scope.connection, scope.object, scope.keyId); !scoped)
        return fail(scoped.error());
    if (!m_scope)
        return std::nullopt;
    auto found = m_database.value(
        QStringLiteral("SELECT has_left FROM accepted WHERE scope = ? AND key_hash = ?"),
        {*m_scope, sql::hash(keyHash)});
    if (!found)
        return fail(found.error());
    return found->isNull() ? std::nullopt : std::optional(found->toInt() != 0);
}

Result<bool> AcceptedSnapshot::hasPeopleOf(const AcceptedScope& scope, RunId run)
{
    if (auto folded = foldExpected(); !folded)
        return fail(folded.error());
    if (auto scoped = findScope(scope.connection, scope.object, scope.keyId); !scoped)
        return fail(scoped.error());
    if (!m_scope)
        return false;
    auto found = m_database.value(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM outcomes o JOIN accepted a ON a.scope = ?"
                       " AND a.key_hash = o.key_hash WHERE o.run = ?)"),
        {*m_scope, QVariant::fromValue<qlonglong>(run)});
    if (!found)
        return fail(found.error());
    return found->toInt() != 0;
}

Result<std::uint64_t> AcceptedSnapshot::missing(const AcceptedScope& scope, RunId run,
                                                const std::function<bool(const Digest128&)>& known)
{
    if (auto folded = foldExpected(); !folded)
        return fail(folded.error());
    if (auto scoped = findScope(scope.connection, scope.object, scope.keyId); !scoped)
        return fail(scoped.error());
    if (!m_scope)
        return 0;
    auto rows = m_database.run(
        QStringLiteral("SELECT o.key_hash FROM outcomes o WHERE o.run = ? AND o.key_hash IS NOT"
                       " NULL AND EXISTS (SELECT 1 FROM accepted a WHERE a.scope = ?"
                       " AND a.key_hash = o.key_hash)"),
        {QVariant::fromValue<qlonglong>(run), *m_scope});
    if (!rows)
        return fail(rows.error());
    std::set<Digest128> absent; // a key may stand in several rows
    while (rows->next()) {
        const Digest128 key = sql::hash(*rows, 0);
        if (!known(key))
            absent.insert(key);
    }
    return absent.size();
}

Result<qlonglong> AcceptedSnapshot::scopeOf(RunId run)
{
    auto touched = m_database.run(
        QStringLiteral(
            "INSERT INTO scopes (connection, object, key_id, last_run)"
            " SELECT connection, object, key_id, id FROM runs WHERE id = ?"
            " ON CONFLICT (connection, object, key_id) DO UPDATE"
            " SET last_run = excluded.last_run WHERE scopes.last_run < excluded.last_run"),
        {QVariant::fromValue<qlonglong>(run)});
    if (!touched)
        return fail(touched.error());
    auto found = m_database.value(
        QStringLiteral("SELECT s.id FROM scopes s JOIN runs r ON r.connection = s.connection"
                       " AND r.object = s.object AND r.key_id = s.key_id WHERE r.id = ?"),
        {QVariant::fromValue<qlonglong>(run)});
    if (!found)
        return fail(found.error());
    return found->toLongLong();
}

Result<std::optional<std::string>> AcceptedSnapshot::sealedFields(const AcceptedScope& scope,
                                                                  const Digest128& keyHash)
{
    if (auto folded = foldExpected(); !folded)
        return fail(folded.error());
    if (auto scoped = findScope(scope.connection, scope.object, scope.keyId); !scoped)
        return fail(scoped.error());
    if (!m_scope)
        return std::nullopt;
    auto found = m_database.value(
        QStringLiteral("SELECT f.sealed FROM accepted a JOIN sent_fields f ON f.run = a.run"
                       " AND f.row_no = a.row_no WHERE a.scope = ? AND a.key_hash = ?"),
        {*m_scope, sql::hash(keyHash)});
    if (!found)
        return fail(found.error());
    return found->isValid() ? std::optional(found->toByteArray().toStdString()) : std::nullopt;
}

/// Only what the service has now is kept: the rows that @p run replaces give up their texts.
Result<void> AcceptedSnapshot::forgetReplaced(RunId run, qlonglong scope)
{
    const auto id = QVariant::fromValue<qlonglong>(run);
    auto older = m_database.value(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM sent_fields WHERE run < ?)"), {id});
    if (!older)
        return fail(older.error());
    if (older->toInt() == 0)
        return {};
    auto done = m_database.run(
        QStringLiteral("DELETE FROM sent_fields WHERE (run, row_no) IN (SELECT a.run, a.row_no"
                       " FROM units u JOIN outcomes o ON o.run = u.run AND o.unit = u.number"
                       " JOIN accepted a ON a.scope = ? AND a.key_hash = o.key_hash"
                       " WHERE u.run = ? AND u.folded = 0 AND a.run < u.run AND %1 IN (%2, %3))")
            .arg(schema::effectiveOutcome())
            .arg(static_cast<int>(OutcomeState::Accepted))
            .arg(static_cast<int>(OutcomeState::Confirmed)),
        {scope, id});
    if (!done)
        return fail(done.error());
    return {};
}

/// Under a new history key nobody can be found again: what other keys saw goes. False when the run
/// itself is the older one, so that its rows are not what the service has.
Result<bool> AcceptedSnapshot::voidOtherKeys(RunId run)
{
    const auto id = QVariant::fromValue<qlonglong>(run);
    auto found = m_database.run(
        QStringLiteral("SELECT s.id, s.last_run, s.key_id = r.key_id FROM runs r JOIN scopes s"
                       " ON s.connection = r.connection AND s.object = r.object"
                       " WHERE r.id = ? ORDER BY s.last_run DESC"),
        {id});
    if (!found)
        return fail(found.error());
    std::vector<qlonglong> scopes;
    while (found->next()) {
        const bool isNewest = scopes.empty();
        if (isNewest && found->value(2).toBool())
            return true;
        if (isNewest && found->value(1).toLongLong() > run)
            return false;
        scopes.push_back(found->value(0).toLongLong());
    }
    found->finish();
    for (const qlonglong scope : scopes) {
        for (const char* const statement : {"DELETE FROM sent_fields WHERE (run, row_no) IN"
                                            " (SELECT run, row_no FROM accepted WHERE scope = ?)",
                                            "DELETE FROM accepted WHERE scope = ?"}) {
            if (auto gone = m_database.run(QLatin1String(statement), {scope}); !gone)
                return fail(gone.error());
        }
    }
    return true;
}

Result<void> AcceptedSnapshot::fold(RunId run)
{
    m_unfolded = run == m_unfolded ? 0 : m_unfolded;
    const auto id = QVariant::fromValue<qlonglong>(run);
    auto waiting = m_database.value(
        QStringLiteral("SELECT count(*) FROM units WHERE run = ? AND folded = 0"), {id});
    if (!waiting)
        return fail(waiting.error());
    if (waiting->toInt() == 0)
        return {};
    const auto isNewest = voidOtherKeys(run);
    if (!isNewest)
        return fail(isNewest.error());
    if (*isNewest) {
        if (auto taken = takeOver(run); !taken)
            return taken;
    }
    auto marked = m_database.run(
        QStringLiteral("UPDATE units SET folded = 1 WHERE run = ? AND folded = 0"), {id});
    if (!marked)
        return fail(marked.error());
    m_scope.reset();
    return {};
}

Result<void> AcceptedSnapshot::takeOver(RunId run)
{
    const auto id = QVariant::fromValue<qlonglong>(run);
    const auto scope = scopeOf(run);
    if (!scope)
        return fail(scope.error());
    if (auto forgotten = forgetReplaced(run, *scope); !forgotten)
        return forgotten;
    // Sorted by key, so that the tree is walked once from left to right.
    auto taken = m_database.run(
        QStringLiteral(
            "INSERT INTO accepted (scope, key_hash, content_hash, run, row_no, has_left)"
            " SELECT ?, o.key_hash, o.content_hash, o.run, o.row_no, o.has_left"
            " FROM units u JOIN outcomes o"
            " ON o.run = u.run AND o.unit = u.number WHERE u.run = ? AND u.folded = 0"
            " AND o.key_hash IS NOT NULL AND %1 IN (%2, %3) ORDER BY o.key_hash, o.row_no"
            " ON CONFLICT (scope, key_hash) DO UPDATE SET content_hash ="
            " excluded.content_hash, run = excluded.run, row_no = excluded.row_no,"
            " has_left = excluded.has_left"
            " WHERE accepted.run <= excluded.run")
            .arg(schema::effectiveOutcome())
            .arg(static_cast<int>(OutcomeState::Accepted))
            .arg(static_cast<int>(OutcomeState::Confirmed)),
        {*scope, id});
    if (!taken)
        return fail(taken.error());
    return {};
}

Result<void> AcceptedSnapshot::giveUp(RunId run, int unit)
{
    const auto scope = scopeOf(run);
    if (!scope)
        return fail(scope.error());
    auto done = m_database.run(
        QStringLiteral("DELETE FROM accepted WHERE scope = ? AND run = ? AND key_hash IN (SELECT"
                       " key_hash FROM outcomes WHERE run = ? AND unit = ? AND unit > 0"
                       " AND state IS NOT NULL AND state NOT IN (%1, %2))")
            .arg(static_cast<int>(OutcomeState::Accepted))
            .arg(static_cast<int>(OutcomeState::Confirmed)),
        {*scope, QVariant::fromValue<qlonglong>(run), QVariant::fromValue<qlonglong>(run), unit});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> AcceptedSnapshot::foldExpected()
{
    if (m_unfolded == 0)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto folded = fold(m_unfolded); !folded)
        return folded;
    return transaction->commit();
}

} // namespace muster
