// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/StepRow.h"

#include "ui/mapping/MappingWords.h"
#include "ui/mapping/StepEditor.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace muster {

using theme::grid;

QPushButton* iconButton(const QString& icon, const QString& name)
{
    auto* button = new QPushButton(theme::icon(icon), {});
    button->setFlat(true);
    button->setProperty("flat", true);
    button->setIconSize({16, 16});
    button->setFixedSize(4 * grid, 4 * grid);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QPushButton* menuButton(const QString& words)
{
    auto* button = new QPushButton(theme::icon(QStringLiteral("down")), words + QLatin1Char(' '));
    button->setLayoutDirection(Qt::RightToLeft);
    button->setIconSize({12, 12});
    // The style's own arrow hangs in the corner.
    button->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; width: 0; }"));
    return button;
}

StepRow::StepRow(const Transform& step, const QStringList& columns, QWidget* parent)
    : QFrame(parent)
    , m_words(theme::label({}))
    , m_problem(theme::label({}, theme::Type::Caption))
    , m_up(iconButton(QStringLiteral("up"), tr("Do it earlier")))
    , m_down(iconButton(QStringLiteral("down"), tr("Do it later")))
    , m_remove(iconButton(QStringLiteral("remove"), tr("Remove this step")))
    , m_editor(StepEditor::make(step, columns, this))
{
    setProperty("card", true);
    theme::setTone(m_problem, theme::Tone::Bad);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_words, 1);
    for (QPushButton* button : {m_up, m_down, m_remove})
        head->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid + grid / 2, grid / 2, grid / 2, grid / 2);
    layout->setSpacing(grid / 2);
    layout->addLayout(head);
    if (m_editor) {
        m_editor->setContentsMargins(0, 0, grid, grid);
        layout->addWidget(m_editor);
        connect(m_editor, &StepEditor::edited, this, &StepRow::edited);
    }
    layout->addWidget(m_problem);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QPushButton::clicked, this, &StepRow::removeWanted);
    set(step);
}

void StepRow::set(const Transform& step)
{
    m_words->setText(MappingWords::step(step));
    setAccessibleName(MappingWords::step(step));
    if (m_editor)
        m_editor->set(step);
    const auto valid = step.validate();
    m_problem->setVisible(!valid);
    if (!valid)
        m_problem->setText(tr("Not complete: %1.").arg(coreText(valid.error().what)));
}

void StepRow::setPlace(bool isFirst, bool isLast)
{
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

void StepRow::takeFocus()
{
    QWidget* first = m_editor ? m_editor->nextInFocusChain() : m_remove;
    while (first && first != m_remove && first->focusPolicy() == Qt::NoFocus)
        first = first->nextInFocusChain();
    (first ? first : m_remove)->setFocus(Qt::OtherFocusReason);
}

} // namespace muster
