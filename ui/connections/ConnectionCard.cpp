// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/ConnectionCard.h"

#include "core/feed/Services.h"
#include "ui/connections/SettingField.h"
#include "ui/connections/StageList.h"
#include "ui/connections/StateLine.h"
#include "ui/feeds/AskBar.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

ConnectionCard::ConnectionCard(const Workplace& workplace, Connection connection, QWidget* parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_connection(std::move(connection))
    , m_tester(workplace)
    , m_secret(new StateLine)
    , m_test(new StateLine)
    , m_stages(new StageList)
    , m_ask(new AskBar)
{
    setProperty("card", true);
    const QString name = QString::fromStdString(m_connection.name);
    setAccessibleName(name);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(new ToneIcon(m_connection.isPractice ? QStringLiteral("practice")
                                                         : QStringLiteral("connections"),
                                 Tone::Accent));
    head->addWidget(theme::label(name, theme::Type::Heading), 1);
    head->addWidget(buildButtons());
    const ServiceFacts* facts = findServiceFacts(m_connection.service);
    const QString service =
        facts ? serviceText(facts->label) : QString::fromStdString(m_connection.service);
    auto* where =
        theme::label(QStringLiteral("%1 · %2").arg(
                         service, QString::fromStdString(settingOf(m_connection, "base_url"))),
                     theme::Type::Body, true);
    theme::setTone(where, Tone::Muted);
    auto* states = new QHBoxLayout;
    states->setSpacing(3 * grid);
    states->addWidget(m_secret, 1);
    states->addWidget(m_test, 2);
    m_stages->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addLayout(head);
    layout->addWidget(where);
    layout->addLayout(states);
    layout->addWidget(m_stages);
    layout->addWidget(m_ask);
    connect(&m_tester, &ConnectionTester::told, m_stages, &StageList::tell);
    connect(&m_tester, &ConnectionTester::finished, this, &ConnectionCard::end);
    connect(m_ask, &AskBar::accepted, this, &ConnectionCard::removed);
    setSecretState(std::nullopt);
    showNotes({});
}

QWidget* ConnectionCard::buildButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    const QString name = QString::fromStdString(m_connection.name);
    m_testButton = new QPushButton(tr("Test"));
    m_testButton->setAccessibleName(tr("Test %1").arg(name));
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionCard::test);
    layout->addWidget(m_testButton);
    if (m_connection.isPractice)
        return row;
    auto* edit = new QPushButton(tr("Edit"));
    auto* secret = new QPushButton(tr("Replace secret"));
    auto* remove = new QPushButton(theme::icon(QStringLiteral("remove")), {});
    edit->setAccessibleName(tr("Edit %1").arg(name));
    secret->setAccessibleName(tr("Replace the secret of %1").arg(name));
    remove->setAccessibleName(tr("Remove %1").arg(name));
    remove->setToolTip(tr("Remove"));
    connect(edit, &QPushButton::clicked, this, &ConnectionCard::editWanted);
    connect(secret, &QPushButton::clicked, this, &ConnectionCard::secretWanted);
    connect(remove, &QPushButton::clicked, this, &ConnectionCard::removeWanted);
    for (QPushButton* button : {edit, secret, remove})
        layout->addWidget(button);
    return row;
}

void ConnectionCard::setSecretState(std::optional<SecretState> state)
{
    if (m_connection.isPractice)
        return m_secret->say(QStringLiteral("key"), Tone::Muted, tr("Made for practice"));
    if (!state)
        return m_secret->say(QStringLiteral("key"), Tone::Muted, tr("Looking for the secret…"));
    const QString since = QString::fromStdString(m_notes.secretStored);
    switch (*state) {
    case SecretState::Present:
        return m_secret->say(QStringLiteral("key"), Tone::Good,
                             since.isEmpty() ? tr("Secret stored")
                                             : tr("Secret stored %1").arg(agoText(since)));
    case SecretState::Missing:
        return m_secret->say(QStringLiteral("warn"), Tone::Warn, tr("Secret missing"));
    case SecretState::Locked:
        return m_secret->say(QStringLiteral("lock"), Tone::Warn, tr("Password store locked"));
    case SecretState::Absent:
        return m_secret->say(QStringLiteral("warn"), Tone::Warn, tr("No password store"));
    }
}

void ConnectionCard::setSessionSecret()
{
    m_secret->say(QStringLiteral("key"), Tone::Warn, tr("Secret for this session only"));
}

void ConnectionCard::showNotes(const ConnectionNotes& notes)
{
    m_notes = notes;
    const QString when = agoText(QString::fromStdString(notes.tested));
    if (notes.tested.empty())
        m_test->say(QStringLiteral("unchanged"), Tone::Muted, tr("Never tested"));
    else if (notes.testGood)
        m_test->say(QStringLiteral("good"), Tone::Good, tr("Worked when tested %1").arg(when));
    else
        m_test->say(QStringLiteral("bad"), Tone::Bad,
                    tr("Failed when tested %1: %2").arg(when, coreText(notes.testSaid)));
}

void ConnectionCard::askToRemove(const QStringList& feeds)
{
    const QString name = QString::fromStdString(m_connection.name);
    QString question = tr("Remove the connection %1 and its secret?").arg(name);
    if (!feeds.isEmpty())
        question += QLatin1Char(' ')
            + tr("These feeds use it and cannot send until you choose another: %1.")
                  .arg(feeds.join(QStringLiteral(", ")));
    m_ask->ask(question, tr("Remove"));
}

void ConnectionCard::test()
{
    if (m_tester.isRunning())
        return;
    m_testButton->setEnabled(false);
    m_stages->reset(true);
    m_stages->show();
    m_tester.testSaved(m_connection);
}

void ConnectionCard::end(const QString& problem)
{
    // muster notes only tests of what is stored.
    if (m_workplace.session->has(m_connection.secretName()))
        (void)ConnectionNoteStore(m_workplace.directories)
            .wasTested(m_connection.name, problem.toStdString());
    m_testButton->setEnabled(true);
    m_stages->finish();
    Q_EMIT tested();
}

} // namespace muster
