// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/ConnectionNotes.h"
#include "core/feed/FeedStore.h"
#include "core/secrets/SecretStore.h"
#include "ui/connections/ConnectionTester.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace muster {

class ConnectionForm;
class KeychainNote;
class StageList;
class StateLine;

/// Makes or changes one connection: its service, a few fields, the secret; tested stage by stage
/// before it is saved. The secret goes to the test through a pipe and to the keychain, and is
/// forgotten then. GUI thread.
class ConnectionWizard final : public QWidget {
    Q_OBJECT

public:
    /// @p secrets must outlive it.
    ConnectionWizard(const Workplace& workplace, SecretStore& secrets, QWidget* parent = nullptr);

    /// @p service is chosen unless it is empty or not known.
    void create(const QString& service = {});
    void edit(const Connection& connection, bool hasSecret);

Q_SIGNALS:
    void saved(const QString& connection);
    void cancelled();

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildBar();
    void chooseService(const std::string& id);
    Connection draft() const;
    /// Empty where none was typed; nothing after a complaint.
    std::optional<Secret> typedSecret();
    bool check();
    void test();
    void tested(const QString& problem);
    void save();
    bool storeSecret(const Connection& connection);
    void saveForSession();
    void finish(const Connection& connection, bool isTested);
    void follow();
    void leave();

    Workplace m_workplace;
    SecretStore& m_secrets;
    ConnectionStore m_connections;
    ConnectionNoteStore m_notes;
    ConnectionTester m_tester;
    QLabel* m_title;
    QWidget* m_serviceRow;
    QButtonGroup* m_services;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QVBoxLayout* m_formPlace = nullptr;
    ConnectionForm* m_form = nullptr;
    StageList* m_stages;
    StateLine* m_result;
    KeychainNote* m_keychain;
    QPushButton* m_primary;
    QPushButton* m_saveOnly;
    QPushButton* m_stop;
    std::string m_service;
    bool m_isNew = true;
    bool m_isTesting = false; ///< what the tester says is for us
    bool m_isTested = false; ///< the draft as it stands passed its test
};

} // namespace muster
