// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/ConnectionNotes.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"

namespace muster {

ConnectionNotes ConnectionNoteStore::load(const std::string& connection) const
{
    ConnectionNotes notes;
    const auto object = m_files.has(connection) ? m_files.load(connection) : QJsonObject();
    if (!object)
        return notes;
    notes.secretStored = json::text(object->value(QStringLiteral("secret_stored")));
    notes.tested = json::text(object->value(QStringLiteral("tested")));
    notes.testGood = object->value(QStringLiteral("test_good")).toBool();
    notes.testSaid = json::text(object->value(QStringLiteral("test_said")));
    return notes;
}

Result<void> ConnectionNoteStore::save(const std::string& connection,
                                       const ConnectionNotes& notes) const
{
    return m_files.save(connection,
                        {{QStringLiteral("secret_stored"), json::value(notes.secretStored)},
                         {QStringLiteral("tested"), json::value(notes.tested)},
                         {QStringLiteral("test_good"), notes.testGood},
                         {QStringLiteral("test_said"), json::value(notes.testSaid)}});
}

void ConnectionNoteStore::remove(const std::string& connection) const
{
    if (m_files.has(connection))
        (void)m_files.remove(connection);
}

Result<void> ConnectionNoteStore::secretWasStored(const std::string& connection) const
{
    ConnectionNotes notes = load(connection);
    notes.secretStored = rfc3339(SystemClock().now());
    return save(connection, notes);
}

Result<void> ConnectionNoteStore::wasTested(const std::string& connection,
                                            const std::string& problem) const
{
    ConnectionNotes notes = load(connection);
    notes.tested = rfc3339(SystemClock().now());
    notes.testGood = problem.empty();
    notes.testSaid = problem;
    return save(connection, notes);
}

} // namespace muster
