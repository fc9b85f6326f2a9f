// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/KeychainNote.h"

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

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

KeychainNote::KeychainNote(QWidget* parent)
    : QFrame(parent)
    , m_heading(theme::label({}, theme::Type::Strong))
    , m_text(theme::label({}, theme::Type::Body, true))
{
    setProperty("card", QStringLiteral("warn"));
    auto* again = new QPushButton(theme::icon(QStringLiteral("refresh")), tr("Retry"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(again, 0, Qt::AlignLeft);
    connect(again, &QPushButton::clicked, this, &KeychainNote::retry);
    hide();
}

void KeychainNote::tell(SecretState state, const QString& cause)
{
    if (state == SecretState::Absent) {
        m_heading->setText(tr("There is no password store on this desktop."));
        m_text->setText(
            keychainAdvice() + QLatin1Char(' ')
            + tr("Without one, push from a terminal with --secret-file. Nothing is lost."));
    } else {
        m_heading->setText(tr("Your password store is locked."));
        m_text->setText(tr("Unlock it to continue. Nothing is lost."));
    }
    m_text->setToolTip(cause);
    setAccessibleName(m_heading->text() + QLatin1Char(' ') + m_text->text());
    show();
}

} // namespace muster
