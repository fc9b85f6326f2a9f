// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/ConnectionsPage.h"

#include "core/secrets/KeychainStore.h"
#include "ui/connections/ConnectionCard.h"
#include "ui/connections/ConnectionWizard.h"
#include "ui/connections/KeychainNote.h"
#include "ui/connections/PracticeCard.h"
#include "ui/connections/PracticeService.h"
#include "ui/connections/SecretPanel.h"
#include "ui/theme/PageStack.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace muster {

using theme::grid;

ConnectionsPage::ConnectionsPage(const Workplace& workplace, PracticeService& practice,
                                 QWidget* parent, std::unique_ptr<SecretStore> secrets)
    : Page(parent)
    , m_workplace(workplace)
    , m_secrets(secrets ? std::move(secrets)
                        : std::make_unique<KeychainStore>(std::chrono::seconds(5)))
    , m_connections(workplace.directories)
    , m_stack(new PageStack)
    , m_empty(theme::label(tr("No connections yet. You can read, map and check without one. "
                              "Connect when you are ready to send, or use the practice service.")))
    , m_keychain(new KeychainNote(*m_secrets, KeychainNote::Session::No))
    , m_practiceCard(new PracticeCard(practice))
    , m_wizard(new ConnectionWizard(workplace, *m_secrets))
    , m_secretPanel(new SecretPanel(workplace, *m_secrets))
{
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_wizard);
    m_stack->addWidget(m_secretPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_wizard, &ConnectionWizard::saved, this, [this](const QString& name) {
        backToList();
        Q_EMIT connectionSaved(name);
    });
    connect(m_wizard, &ConnectionWizard::cancelled, this, &ConnectionsPage::backToList);
    connect(m_secretPanel, &SecretPanel::replaced, this, &ConnectionsPage::backToList);
    connect(m_secretPanel, &SecretPanel::cancelled, this, &ConnectionsPage::backToList);
    connect(&practice, &PracticeService::ready, this, &ConnectionsPage::refresh);
    connect(m_keychain, &KeychainNote::retry, this, &ConnectionsPage::lookForSecrets);
}

// Before the store that the pages of the stack refer to.
ConnectionsPage::~ConnectionsPage()
{
    delete m_stack;
}

QWidget* ConnectionsPage::buildList()
{
    auto* add = new QPushButton(theme::icon(QStringLiteral("add")), tr("New connection"));
    theme::makePrimary(add);
    connect(add, &QPushButton::clicked, this, [this] { create(); });
    auto* head = new QHBoxLayout;
    head->addWidget(theme::label(tr("Connections"), theme::Type::Title), 1);
    head->addWidget(add);
    theme::setTone(m_empty, theme::Tone::Muted);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(2 * grid);
    m_practiceCards = new QVBoxLayout;
    m_practiceCards->setSpacing(2 * grid);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(3 * grid, 0, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(m_keychain);
    column->addWidget(m_empty);
    column->addLayout(m_cards);
    column->addWidget(m_practiceCard);
    column->addLayout(m_practiceCards);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 3 * grid, 0, 0);
    layout->setSpacing(2 * grid);
    head->setContentsMargins(3 * grid, 0, 3 * grid, 0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    return list;
}

void ConnectionsPage::enter()
{
    refresh();
}

void ConnectionsPage::create(const QString& service)
{
    m_stack->setCurrentWidget(m_wizard);
    m_wizard->create(service);
}

void ConnectionsPage::backToList()
{
    m_stack->setCurrentIndex(0);
    refresh();
}

void ConnectionsPage::refresh()
{
    for (ConnectionCard* card : m_shown) {
        card->hide();
        card->deleteLater(); // it may be the one that asked for this
    }
    m_shown.clear();
    bool isEmpty = true;
    for (const std::string& name : m_connections.names()) {
        const auto connection = m_connections.load(name);
        if (!connection)
            continue;
        addCard(*connection);
        isEmpty = isEmpty && connection->isPractice;
    }
    m_empty->setVisible(isEmpty);
    m_practiceCard->refresh();
    QTimer::singleShot(0, this, &ConnectionsPage::lookForSecrets);
}

void ConnectionsPage::addCard(const Connection& connection)
{
    auto* card = new ConnectionCard(m_workplace, connection);
    const ConnectionNoteStore notes(m_workplace.directories);
    card->showNotes(notes.load(connection.name));
    connect(card, &ConnectionCard::editWanted, this, [this, card] { edit(*card); });
    connect(card, &ConnectionCard::secretWanted, this, [this, card] {
        m_stack->setCurrentWidget(m_secretPanel);
        m_secretPanel->open(card->connection());
    });
    connect(card, &ConnectionCard::removeWanted, this, [this, card] {
        QStringList users;
        const FeedStore feeds(m_workplace.directories);
        for (const std::string& name : feeds.names()) {
            const auto feed = feeds.load(name);
            if (feed && feed->connection == card->connection().name)
                users << QString::fromStdString(name);
        }
        card->askToRemove(users);
    });
    connect(card, &ConnectionCard::removed, this, [this, card] { remove(*card); });
    connect(card, &ConnectionCard::tested, this, [this, card] {
        card->showNotes(ConnectionNoteStore(m_workplace.directories).load(card->connection().name));
    });
    (connection.isPractice ? m_practiceCards : m_cards)->addWidget(card);
    m_shown.push_back(card);
}

void ConnectionsPage::lookForSecrets()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_keychain->hide();
    std::optional<SecretState> shut; ///< locked or absent for one is so for all
    const std::vector<QPointer<ConnectionCard>> cards(m_shown.begin(), m_shown.end());
    const QPointer<ConnectionsPage> self(this);
    for (const QPointer<ConnectionCard>& card : cards) {
        if (!card || card->connection().isPractice)
            continue;
        const auto state = shut ? *shut : m_secrets->state(card->connection().secretName());
        if (!self)
            return;
        if (state == SecretState::Locked || state == SecretState::Absent)
            shut = state;
        if (card && m_workplace.session->has(card->connection().secretName()))
            card->setSessionSecret();
        else if (card)
            card->setSecretState(state);
    }
    if (shut)
        m_keychain->tell(*shut, {});
    m_isLooking = false;
    const bool isSame = std::equal(cards.begin(), cards.end(), m_shown.begin(), m_shown.end());
    if (!isSame) // the list was made anew meanwhile
        QTimer::singleShot(0, this, &ConnectionsPage::lookForSecrets);
}

void ConnectionsPage::edit(const ConnectionCard& card)
{
    const Connection& connection = card.connection();
    const bool hasSecret = m_workplace.session->has(connection.secretName())
        || m_secrets->state(connection.secretName()) != SecretState::Missing;
    m_stack->setCurrentWidget(m_wizard);
    m_wizard->edit(connection, hasSecret);
}

void ConnectionsPage::remove(ConnectionCard& card)
{
    const std::string name = card.connection().name; // the card goes with the refresh
    // A store that is out of reach keeps its item; nothing can use it without the connection.
    (void)m_secrets->erase(card.connection().secretName());
    m_workplace.session->forget(card.connection().secretName());
    (void)m_connections.remove(name);
    ConnectionNoteStore(m_workplace.directories).remove(name);
    refresh();
    Q_EMIT connectionSaved(QString::fromStdString(name));
}

} // namespace muster
