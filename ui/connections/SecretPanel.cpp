// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/SecretPanel.h"

#include "ui/connections/FormBar.h"
#include "ui/connections/KeychainNote.h"
#include "ui/connections/SecretField.h"
#include "ui/connections/StageList.h"
#include "ui/connections/StateLine.h"
#include "ui/models/CoreText.h"
#include "ui/theme/ColumnScroll.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

SecretPanel::SecretPanel(const Workplace& workplace, SecretStore& secrets, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_secrets(secrets)
    , m_notes(workplace.directories)
    , m_old(workplace)
    , m_new(workplace)
    , m_title(theme::label({}, theme::Type::Title))
    , m_field(new SecretField)
    , m_keychain(new KeychainNote(secrets, KeychainNote::Session::Yes))
    , m_primary(new QPushButton)
{
    auto* label = theme::label(tr("New secret"), theme::Type::Strong);
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("New secret"));
    m_field->setMaximumWidth(60 * grid);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(2 * grid);
    sides->addWidget(buildSide(m_old, tr("Stored now")), 1, Qt::AlignTop);
    sides->addWidget(buildSide(m_new, tr("New")), 1, Qt::AlignTop);
    auto* content = new QWidget;
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    body->setSpacing(grid);
    body->addWidget(m_title);
    body->addSpacing(grid);
    body->addWidget(label);
    body->addWidget(m_field);
    body->addWidget(m_keychain);
    body->addSpacing(grid);
    body->addLayout(sides);
    body->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ColumnScroll(content), 1);
    layout->addWidget(buildBar());
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_isGood = false;
        follow();
    });
    connect(m_keychain, &KeychainNote::retry, this, &SecretPanel::replace);
    connect(m_keychain, &KeychainNote::sessionOnly, this, &SecretPanel::replaceForSession);
    connect(m_keychain, &KeychainNote::foresaw, this, &SecretPanel::follow);
}

QWidget* SecretPanel::buildSide(Side& side, const QString& title)
{
    side.stages = new StageList;
    side.result = new StateLine;
    auto* card = new QFrame;
    card->setProperty("card", true);
    card->setAccessibleName(title);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(theme::label(title, theme::Type::Heading));
    layout->addWidget(side.stages);
    layout->addWidget(side.result);
    connect(&side.tester, &ConnectionTester::told, side.stages, &StageList::tell);
    connect(&side.tester, &ConnectionTester::finished, this,
            [this, &side](const QString& problem) { end(side, problem); });
    return card;
}

QWidget* SecretPanel::buildBar()
{
    auto* bar = new FormBar(m_primary);
    connect(bar, &FormBar::cancelled, this, [this] {
        clear();
        Q_EMIT cancelled();
    });
    connect(m_primary, &QPushButton::clicked, this, &SecretPanel::go);
    return bar;
}

void SecretPanel::open(const Connection& connection)
{
    clear();
    m_connection = connection;
    m_title->setText(tr("Replace the secret of %1").arg(QString::fromStdString(connection.name)));
    m_keychain->foresee();
    m_field->setFocus();
    follow();
}

void SecretPanel::go()
{
    if (m_isGood)
        replace();
    else
        test();
}

void SecretPanel::test()
{
    const auto secret = m_field->secret();
    if (!secret) {
        m_new.result->say(QStringLiteral("bad"), Tone::Bad, coreText(secret.error().what));
        return;
    }
    for (Side* side : {&m_old, &m_new}) {
        side->stages->reset(true);
        side->result->say({}, Tone::Muted, {});
    }
    m_old.tester.testSaved(m_connection);
    m_new.tester.testSecret(m_connection, *secret);
    follow();
}

void SecretPanel::end(Side& side, const QString& problem)
{
    side.stages->finish();
    const bool isNew = &side == &m_new;
    // What else is wrong with the connection does not speak against a secret that was taken.
    const bool isTaken = side.stages->stateOf(QStringLiteral("token")) == QLatin1String("good");
    if (isTaken && !problem.isEmpty())
        side.result->say(QStringLiteral("warn"), Tone::Warn,
                         tr("The secret works, another stage does not"));
    else if (isTaken)
        side.result->say(QStringLiteral("good"), Tone::Good, tr("Works"));
    else if (isNew)
        side.result->say(QStringLiteral("bad"), Tone::Bad,
                         tr("Does not work. The stored secret stays."));
    else
        side.result->say(QStringLiteral("warn"), Tone::Warn, tr("Does not work"));
    if (isNew)
        m_isGood = isTaken;
    follow();
}

void SecretPanel::replace()
{
    m_keychain->withdraw();
    const auto secret = m_field->secret();
    if (!secret)
        return;
    const std::string name = m_connection.secretName();
    if (auto written = m_secrets.write(name, *secret); !written) {
        const auto state = m_secrets.state(name);
        if (state == SecretState::Absent && isForSession())
            return replaceForSession(); // the person was told so before
        if (state == SecretState::Locked || state == SecretState::Absent)
            m_keychain->tell(state, coreText(written.error().what));
        else
            m_new.result->say(QStringLiteral("bad"), Tone::Bad, coreText(written.error().what));
        return;
    }
    m_workplace.session->forget(name);
    (void)m_notes.secretWasStored(m_connection.name);
    finish();
}

void SecretPanel::replaceForSession()
{
    const auto secret = m_field->secret();
    if (!secret)
        return;
    m_workplace.session->keep(m_connection.secretName(), *secret);
    finish();
}

bool SecretPanel::isForSession() const
{
    return m_keychain->foreseen() == SecretState::Absent;
}

void SecretPanel::finish()
{
    (void)m_notes.wasTested(m_connection.name, {});
    clear();
    Q_EMIT replaced(QString::fromStdString(m_connection.name));
}

void SecretPanel::follow()
{
    const bool isRunning = m_old.tester.isRunning() || m_new.tester.isRunning();
    const QString replace =
        isForSession() ? tr("Use until this window is closed") : tr("Replace the stored secret");
    m_primary->setText(isRunning ? tr("Testing…") : m_isGood ? replace : tr("Test both"));
    m_primary->setEnabled(!isRunning && !m_field->text().isEmpty());
}

void SecretPanel::clear()
{
    m_field->forget();
    m_keychain->hide();
    for (Side* side : {&m_old, &m_new}) {
        side->tester.stop();
        side->stages->reset(false);
        side->result->say({}, Tone::Muted, {});
    }
    m_isGood = false;
}

} // namespace muster
