// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/ConnectionNotes.h"
#include "core/secrets/SecretStore.h"
#include "ui/connections/ConnectionTester.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace muster {

class KeychainNote;
class SecretField;
class StageList;
class StateLine;

/// Replaces the secret of a connection: the new one is tested beside the stored one first, and only
/// a new one that works takes its place. GUI thread.
class SecretPanel final : public QWidget {
    Q_OBJECT

public:
    /// @p secrets must outlive it.
    SecretPanel(const Workplace& workplace, SecretStore& secrets, QWidget* parent = nullptr);

    void open(const Connection& connection);

Q_SIGNALS:
    void replaced(const QString& connection);
    void cancelled();

private:
    /// One of the two secrets under test.
    struct Side {
        explicit Side(const Workplace& workplace) : tester(workplace) { }

        ConnectionTester tester;
        StageList* stages = nullptr;
        StateLine* result = nullptr;
    };

    QWidget* buildSide(Side& side, const QString& title);
    QWidget* buildBar();
    void go();
    void test();
    void end(Side& side, const QString& problem);
    void replace();
    void replaceForSession();
    bool isForSession() const;
    void finish();
    void follow();
    void clear();

    Workplace m_workplace;
    SecretStore& m_secrets;
    ConnectionNoteStore m_notes;
    Connection m_connection;
    Side m_old;
    Side m_new;
    QLabel* m_title;
    SecretField* m_field;
    KeychainNote* m_keychain;
    QPushButton* m_primary;
    bool m_isGood = false; ///< the new secret as typed passed its test
};

} // namespace muster
