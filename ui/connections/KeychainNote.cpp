// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/KeychainNote.h"

#include "ui/connections/SecretField.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;

static constexpr std::chrono::milliseconds betweenLooks(1500);

QString keychainAdvice()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    const bool isKde = desktop.contains(QLatin1String("KDE"), Qt::CaseInsensitive);
    const QString looked =
        KeychainNote::tr("Looked for: a Secret Service on this session's D-Bus (GNOME Keyring, "
                         "KWallet, KeePassXC).");
    const QString install = isKde
        ? KeychainNote::tr("Install kwalletmanager and switch the wallet on in the system "
                           "settings, then log in again.")
        : KeychainNote::tr("Install gnome-keyring and log in again.");
    return looked + QLatin1Char(' ') + install;
}

KeychainNote::KeychainNote(SecretStore& secrets, Session session, QWidget* parent)
    : QFrame(parent)
    , m_secrets(secrets)
    , m_session(session)
    , m_heading(theme::label({}, theme::Type::Strong))
    , m_text(theme::label({}, theme::Type::Body, true))
    , m_problem(theme::label({}))
    , m_field(new SecretField)
    , m_unlock(new QPushButton(theme::icon(QStringLiteral("key")), tr("Unlock")))
    , m_again(new QPushButton(theme::icon(QStringLiteral("refresh")), tr("Try again")))
    , m_only(new QPushButton(tr("This session only")))
{
    setProperty("card", QStringLiteral("warn"));
    m_field->setAccessibleName(tr("Secret, for this session only"));
    m_field->setPlaceholderText(tr("Paste the secret"));
    m_field->setMaximumWidth(60 * grid);
    m_only->setToolTip(tr("Keeps the secret in this window's memory until the window is closed. "
                          "It is written nowhere."));
    theme::setTone(m_problem, theme::Tone::Bad);
    build();
    m_clock.setInterval(betweenLooks);
    connect(&m_clock, &QTimer::timeout, this, &KeychainNote::look);
    connect(m_unlock, &QPushButton::clicked, this, &KeychainNote::unlock);
    connect(m_again, &QPushButton::clicked, this, &KeychainNote::tryAgain);
    connect(m_only, &QPushButton::clicked, this, &KeychainNote::chooseSession);
    connect(m_field, &QLineEdit::returnPressed, this, &KeychainNote::chooseSession);
    hide();
}

void KeychainNote::build()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (auto* button : {m_unlock, m_again, m_only})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(grid);
    for (QWidget* widget : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_text),
                            static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_problem)})
        words->addWidget(widget);
    words->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid + grid / 2, 2 * grid, grid + grid / 2);
    layout->setSpacing(grid);
    layout->addWidget(new ToneIcon(QStringLiteral("lock"), theme::Tone::Warn), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void KeychainNote::describe(SecretState state, const QString& connection)
{
    const QString session = m_session == Session::No ? QString()
                                                     : QLatin1Char(' ')
            + tr("Or use the secret for this session only: it stays in this window's memory and is "
                 "written nowhere.");
    if (state == SecretState::Absent) {
        m_heading->setText(tr("There is no password store on this desktop."));
        m_text->setText(keychainAdvice() + session + QLatin1Char(' ') + tr("Nothing is lost."));
    } else if (state == SecretState::Missing) {
        m_heading->setText(tr("No secret is stored for %1.").arg(connection));
        m_text->setText(tr("Store it under Connections with \u201cReplace secret\u201d.")
                        + session);
    } else {
        m_heading->setText(tr("Your password store is locked."));
        m_text->setText(tr("Unlock it to continue. Nothing is lost; this goes on by itself once it "
                           "is open.")
                        + session);
    }
}

void KeychainNote::describeAhead()
{
    if (m_foreseen == SecretState::Absent) {
        m_heading->setText(tr("There is no password store on this desktop."));
        m_text->setText(
            tr("A secret given now is kept in this window's memory until the window is closed, and "
               "written nowhere. Next time it is asked for again.")
            + QLatin1Char(' ') + keychainAdvice());
    } else {
        m_heading->setText(tr("Your password store is locked."));
        m_text->setText(tr("Unlock it now, or when the secret is to be stored: nothing is stored "
                           "before."));
    }
}

void KeychainNote::tell(SecretState state, const QString& cause, const QString& connection)
{
    m_isAhead = false;
    describe(state, connection);
    m_text->setToolTip(cause);
    offer(state);
}

void KeychainNote::foresee()
{
    m_isAhead = true;
    m_foreseen = SecretState::Present;
    m_text->setToolTip({});
    hide();
    QTimer::singleShot(0, this, &KeychainNote::lookAhead);
}

void KeychainNote::lookAhead()
{
    if (!m_isAhead) // something failed meanwhile, which says more
        return;
    m_foreseen = m_secrets.storeState();
    if (m_foreseen == SecretState::Absent || m_foreseen == SecretState::Locked) {
        describeAhead();
        offer(m_foreseen);
    } else {
        m_clock.stop();
        hide();
    }
    Q_EMIT foresaw(m_foreseen);
}

void KeychainNote::withdraw()
{
    if (!m_isAhead)
        hide();
}

/// Shows what helps in this state, below what was said.
void KeychainNote::offer(SecretState state)
{
    m_problem->hide();
    m_isLocked = state == SecretState::Locked;
    m_unlock->setVisible(m_isLocked);
    m_again->setVisible(!m_isLocked);
    m_only->setVisible(m_session != Session::No && !m_isAhead);
    m_field->setVisible(m_session == Session::Typed);
    setAccessibleName(m_heading->text() + QLatin1Char(' ') + m_text->text());
    show();
    if (m_isLocked && isVisible())
        m_clock.start();
    else
        m_clock.stop();
}

void KeychainNote::tryAgain()
{
    if (m_isAhead)
        lookAhead();
    else
        Q_EMIT retry();
}

void KeychainNote::unlock()
{
    const auto asked = m_secrets.requestUnlock();
    m_problem->setVisible(!asked);
    if (!asked)
        m_problem->setText(errorText(asked.error()));
}

void KeychainNote::look()
{
    if (m_secrets.storeState() != SecretState::Present)
        return;
    m_clock.stop();
    tryAgain();
}

void KeychainNote::chooseSession()
{
    if (m_session == Session::Typed) {
        const auto typed = m_field->secret();
        m_problem->setVisible(!typed);
        if (!typed) {
            m_problem->setText(errorText(typed.error()));
            m_field->setFocus();
            return;
        }
    }
    Q_EMIT sessionOnly();
}

void KeychainNote::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (m_isLocked)
        m_clock.start();
}

// Nothing goes on behind a person who has left the page.
void KeychainNote::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (event->spontaneous())
        return;
    m_clock.stop();
    m_field->forget();
}

} // namespace muster
