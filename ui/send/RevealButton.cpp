// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/RevealButton.h"

#include "ui/theme/Theme.h"

#include <QIcon>

namespace muster {

RevealButton::RevealButton(QWidget* parent) : QPushButton(parent)
{
    setIcon(theme::icon(QStringLiteral("eye")));
    showWords();
    connect(this, &QPushButton::pressed, this, [this] {
        m_isHeld = true;
        follow();
    });
    connect(this, &QPushButton::released, this, &RevealButton::letGo);
}

void RevealButton::setMasked(bool masked)
{
    m_isMasked = masked;
    follow();
}

void RevealButton::setSharing(bool sharing)
{
    m_isSharing = sharing;
    setEnabled(m_hasValues && !m_isSharing);
    showWords();
    follow();
}

void RevealButton::setHasValues(bool has)
{
    m_hasValues = has;
    setEnabled(m_hasValues && !m_isSharing);
    if (!has)
        letGo();
}

void RevealButton::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    showWords();
}

void RevealButton::showWords()
{
    const QString words =
        m_isSharing ? tr("Masked while the screen is shared") : tr("Hold to show values");
    setText(m_isNarrow ? QString() : words);
    setAccessibleName(words);
    setToolTip(m_isNarrow ? words : QString());
}

/// A press that ends elsewhere must not leave the values open.
void RevealButton::focusOutEvent(QFocusEvent* event)
{
    QPushButton::focusOutEvent(event);
    letGo();
}

void RevealButton::hideEvent(QHideEvent* event)
{
    QPushButton::hideEvent(event);
    letGo();
}

void RevealButton::letGo()
{
    m_isHeld = false;
    follow();
}

void RevealButton::follow()
{
    setVisible(m_isMasked || m_isSharing);
    const bool isShown = !m_isSharing && (!m_isMasked || m_isHeld);
    if (isShown == m_isShown)
        return;
    m_isShown = isShown;
    Q_EMIT shownChanged(isShown);
}

} // namespace muster
