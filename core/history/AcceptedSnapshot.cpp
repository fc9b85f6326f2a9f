// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/AcceptedSnapshot_p.h"

#include <cstring>

namespace muster {

Result<void> AcceptedSnapshot::findScope(const std::string& connection, const std::string& object,
                                         const std::string& keyId)
{
    const std::string name = connection + '\n' + object + '\n' + keyId;
    if (m_scope && name == m_scopeName)
        return {};
    auto found = m_database.value(
        QStringLiteral("SELECT id FROM scopes WHERE connection = ? AND object = ? AND key_id = ?"),
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
        content.emplace();
        const auto bytes = m_find->value(0).toByteArray();
        if (bytes.size() == static_cast<qsizetype>(content->size()))
            std::memcpy(content->data(), bytes.constData(), content->size());
    }
    m_find->finish();
    return content;
}

Result<std::uint64_t> AcceptedSnapshot::count(const std::string& connection,
                                              const std::string& object)
{
    auto counted = m_database.value(
        QStringLiteral("SELECT count(*) FROM accepted WHERE scope = (SELECT id FROM scopes"
                       " WHERE connection = ? AND object = ? ORDER BY last_run DESC LIMIT 1)"),
        {sql::text(connection), sql::text(object)});
    if (!counted)
        return fail(counted.error());
    return static_cast<std::uint64_t>(counted->toLongLong());
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

Result<void> AcceptedSnapshot::takeOver(RunId run, int unit, UnitState state)
{
    const auto scope = scopeOf(run);
    if (!scope)
        return fail(scope.error());
    const bool good = state == UnitState::Accepted || state == UnitState::Confirmed;
    // Sorted by key, so that a big unit walks the tree once from left to right.
    auto done = m_database.run(
        QStringLiteral(
            "INSERT INTO accepted (scope, key_hash, content_hash, run)"
            " SELECT ?, key_hash, content_hash, run FROM outcomes"
            " WHERE run = ? AND unit = ? AND key_hash IS NOT NULL"
            " AND (state IN (%1, %2)%3) ORDER BY key_hash, row_no"
            " ON CONFLICT (scope, key_hash) DO UPDATE SET content_hash ="
            " excluded.content_hash, run = excluded.run WHERE accepted.run <= excluded.run")
            .arg(static_cast<int>(OutcomeState::Accepted))
            .arg(static_cast<int>(OutcomeState::Confirmed))
            .arg(good ? QStringLiteral(" OR state IS NULL") : QString()),
        {*scope, QVariant::fromValue<qlonglong>(run), unit});
    if (!done)
        return fail(done.error());
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

} // namespace muster
