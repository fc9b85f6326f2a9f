// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feeds/AskBar.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace muster {

AskBar::AskBar(QWidget* parent)
    : QFrame(parent)
    , m_question(theme::label({}))
    , m_name(new QLineEdit)
    , m_problem(theme::label({}))
    , m_yes(new QPushButton)
    , m_no(new QPushButton(tr("Cancel")))
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaximumWidth(40 * theme::grid);
    theme::setTone(m_problem, theme::Tone::Bad);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    line->addWidget(m_name);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_question);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    connect(m_yes, &QPushButton::clicked, this, &AskBar::accepted);
    connect(m_name, &QLineEdit::returnPressed, this, &AskBar::accepted);
    connect(m_no, &QPushButton::clicked, this, &AskBar::dismiss);
    hide();
}

void AskBar::ask(const QString& question, const QString& yes, const QString& no)
{
    look(QStringLiteral("warn"));
    m_question->setText(question);
    m_yes->setText(yes);
    m_no->setText(no.isEmpty() ? tr("Cancel") : no);
    m_problem->hide();
    m_name->hide();
    setAccessibleName(question);
    show();
    m_no->setFocus(); // what cannot be undone takes a second key
}

void AskBar::askName(const QString& question, const QString& yes, const QString& name)
{
    ask(question, yes);
    look(true);
    m_name->setText(name);
    m_name->show();
    m_name->selectAll();
    m_name->setFocus();
}

void AskBar::look(const QVariant& card)
{
    setProperty("card", card);
    style()->unpolish(this);
    style()->polish(this);
}

void AskBar::complain(const QString& problem)
{
    m_problem->setText(problem.left(1).toUpper() + problem.mid(1));
    m_problem->show();
}

QString AskBar::name() const
{
    return m_name->text().trimmed();
}

void AskBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void AskBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace muster
