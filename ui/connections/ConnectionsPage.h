// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/FeedStore.h"
#include "core/secrets/SecretStore.h"
#include "ui/window/Page.h"
#include "ui/window/Workplace.h"

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace muster {

class ConnectionCard;
class ConnectionWizard;
class KeychainNote;
class PracticeCard;
class PracticeService;
class SecretPanel;

/// The connections of this person, and the practice service. GUI thread.
class ConnectionsPage final : public Page {
    Q_OBJECT

public:
    /// Without @p secrets it uses the desktop's keychain.
    ConnectionsPage(const Workplace& workplace, PracticeService& practice,
                    QWidget* parent = nullptr, std::unique_ptr<SecretStore> secrets = nullptr);
    ~ConnectionsPage() override;

    void enter() override;
    /// Opens the wizard for a new connection, at that service unless empty; connectionSaved() when
    /// it is saved.
    void create(const QString& service = {});

Q_SIGNALS:
    /// A connection was made or changed.
    void connectionSaved(const QString& name);

private:
    QWidget* buildList();
    void refresh();
    void addCard(const Connection& connection);
    void lookForSecrets();
    void edit(const ConnectionCard& card);
    void remove(ConnectionCard& card);
    void backToList();

    Workplace m_workplace;
    std::unique_ptr<SecretStore> m_secrets;
    ConnectionStore m_connections;
    QStackedWidget* m_stack;
    QVBoxLayout* m_cards = nullptr;
    QVBoxLayout* m_practiceCards = nullptr;
    QLabel* m_empty;
    KeychainNote* m_keychain;
    PracticeCard* m_practiceCard;
    ConnectionWizard* m_wizard;
    SecretPanel* m_secretPanel;
    std::vector<ConnectionCard*> m_shown;
    bool m_isLooking = false; ///< the keychain is being asked; its own event loop runs
};

} // namespace muster
