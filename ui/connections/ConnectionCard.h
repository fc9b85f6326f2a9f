// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/ConnectionNotes.h"
#include "core/secrets/SecretStore.h"
#include "ui/connections/ConnectionTester.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace muster {

class AskBar;
class StageList;
class StateLine;

/// One connection in the list: where it goes, the state of its secret, how its last test ended, and
/// what can be done with it. GUI thread.
class ConnectionCard final : public QFrame {
    Q_OBJECT

public:
    ConnectionCard(const Workplace& workplace, Connection connection, QWidget* parent = nullptr);

    const Connection& connection() const { return m_connection; }

    /// Nothing = still being asked for.
    void setSecretState(std::optional<SecretState> state);
    void setSessionSecret(); ///< kept in the window's memory
    void showNotes(const ConnectionNotes& notes);
    /// Asks before removed() is said; @p feeds are those that use the connection.
    void askToRemove(const QStringList& feeds);
    void test();

Q_SIGNALS:
    void editWanted();
    void secretWanted();
    void removeWanted();
    void removed();
    void tested();

private:
    QWidget* buildButtons();
    void end(const QString& problem);

    Workplace m_workplace;
    Connection m_connection;
    ConnectionNotes m_notes;
    ConnectionTester m_tester;
    StateLine* m_secret;
    StateLine* m_test;
    StageList* m_stages;
    AskBar* m_ask;
    QPushButton* m_testButton = nullptr;
};

} // namespace muster
