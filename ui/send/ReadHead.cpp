// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ReadHead.h"

#include "ui/send/RevealButton.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>

namespace muster {

using theme::grid;

ReadHead::ReadHead(QWidget* parent)
    : QWidget(parent)
    , m_about(theme::label({}, theme::Type::Heading))
    , m_find(field(tr("Find in the file"), Qt::Key_F))
    , m_jump(field(tr("Go to row"), Qt::Key_G))
    , m_reveal(new RevealButton)
{
    m_about->setWordWrap(false);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(28 * grid);
    m_jump->setFixedWidth(14 * grid);
    connect(m_jump, &QLineEdit::returnPressed, this, &ReadHead::takeRow);
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT textWanted(m_find->text().trimmed()); });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            Q_EMIT textWanted({});
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid + grid / 2);
    layout->addWidget(m_about, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_jump);
    layout->addWidget(m_reveal);
}

/// A field that Ctrl and @p key go to from anywhere in the step.
QLineEdit* ReadHead::field(const QString& words, Qt::Key key)
{
    auto* made = new QLineEdit;
    made->setPlaceholderText(words);
    made->setAccessibleName(words);
    const QKeySequence keys(Qt::CTRL | key);
    made->setToolTip(tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, made, [made] {
        made->setFocus(Qt::ShortcutFocusReason);
        made->selectAll();
    });
    return made;
}

void ReadHead::setAbout(const QString& text)
{
    m_about->setText(text);
}

void ReadHead::setReadable(bool readable)
{
    m_find->setEnabled(readable);
    m_jump->setEnabled(readable);
    m_reveal->setHasValues(readable);
}

void ReadHead::clearText()
{
    const QSignalBlocker quiet(m_find);
    m_find->clear();
}

void ReadHead::takeRow()
{
    bool isNumber = false;
    const qulonglong row = QLocale().toULongLong(m_jump->text().trimmed(), &isNumber);
    Q_EMIT rowWanted(isNumber ? row : 0);
}

} // namespace muster
