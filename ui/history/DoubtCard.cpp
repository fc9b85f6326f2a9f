// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/DoubtCard.h"

#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"
#include "ui/send/FlowLayout.h"
#include "ui/theme/ToneIcon.h"

#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace muster {

using theme::grid;

DoubtCard::DoubtCard(const MusterCommand::Place& place, QWidget* parent)
    : QFrame(parent)
    , m_command(place)
    , m_title(theme::label({}, theme::Type::Strong))
    , m_question(theme::label({}, theme::Type::Body, true))
    , m_problem(theme::label({}))
    , m_buttons(new QWidget)
    , m_yes(new QPushButton(theme::icon(QStringLiteral("confirmed")),
                            tr("It is there: mark as done")))
    , m_no(new QPushButton(theme::icon(QStringLiteral("redo")), tr("It is not: send again")))
    , m_wait(new QPushButton(tr("Decide later")))
    , m_reopen(new QPushButton(tr("Answer now")))
{
    setProperty("card", QStringLiteral("doubt"));
    setAccessibleName(tr("Open question"));
    theme::setTone(m_problem, theme::Tone::Bad);
    theme::setTone(m_title, theme::Tone::Doubt);
    m_wait->setProperty("flat", true);
    build();
    hide();
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_wait, &QPushButton::clicked, this, [this] {
        m_later = m_unit;
        setBusy(false);
        m_reopen->setFocus();
    });
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        m_later = 0;
        setBusy(false);
        m_yes->setFocus();
    });
    connect(&m_command, &MusterCommand::finished, this, &DoubtCard::finish);
}

void DoubtCard::build()
{
    auto* first = new QHBoxLayout;
    first->setSpacing(grid);
    first->addWidget(new ToneIcon(QStringLiteral("doubt"), theme::Tone::Doubt));
    first->addWidget(m_title, 1);
    first->addWidget(m_reopen);
    auto* answers = new FlowLayout(grid);
    m_buttons->setLayout(answers);
    for (auto* button : {m_yes, m_no, m_wait})
        answers->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid + 4, 2 * grid, grid + 4);
    layout->setSpacing(grid / 2);
    layout->addLayout(first);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_problem), m_buttons})
        layout->addWidget(widget);
}

void DoubtCard::show(const RunSummary& run, const std::vector<UnitSummary>& units)
{
    if (m_command.isRunning())
        return; // its answer is being written down; the next look finds the next question
    if (run.id != m_run.id) {
        m_later = 0;
        m_problem->clear();
    }
    m_run = run;
    const UnitSummary* first = nullptr;
    std::size_t open = 0;
    for (const UnitSummary& unit : units) {
        if (unit.settled)
            continue;
        ++open;
        if (!first)
            first = &unit;
    }
    const bool isRunning = verdictOf(run) == RunVerdict::Running;
    setVisible(first && !isRunning);
    if (first && !isRunning)
        ask(*first, open);
}

void DoubtCard::ask(const UnitSummary& unit, std::size_t open)
{
    m_unit = unit.plan.number;
    m_title->setText(
        open == 1
            ? tr("Was request %1 received? %2 rows are unknown.", nullptr, pluralOf(unit.plan.rows))
                  .arg(m_unit)
                  .arg(numberText(unit.plan.rows))
            : tr("Was request %1 received? %2 rows are unknown. The first of %3 open questions.",
                 nullptr, pluralOf(unit.plan.rows))
                  .arg(m_unit)
                  .arg(numberText(unit.plan.rows), numberText(open)));
    m_question->setText(doubtQuestion(m_run, unit));
    setBusy(false);
}

void DoubtCard::setBusy(bool isBusy)
{
    const bool isLater = m_later != 0 && m_later == m_unit;
    m_question->setVisible(!isLater);
    m_buttons->setVisible(!isLater);
    m_reopen->setVisible(isLater);
    m_problem->setVisible(!m_problem->text().isEmpty());
    for (auto* button : {m_yes, m_no, m_wait})
        button->setEnabled(!isBusy);
}

void DoubtCard::answer(bool received)
{
    m_wasReceived = received;
    m_problem->clear();
    setBusy(true);
    m_command.start({QStringLiteral("history"), QStringLiteral("resolve"),
                     QString::number(m_run.id), QStringLiteral("--unit"), QString::number(m_unit),
                     QStringLiteral("--as"),
                     received ? QStringLiteral("accepted") : QStringLiteral("not-received"),
                     QStringLiteral("--note"), QStringLiteral("settled in the window")});
}

void DoubtCard::finish(int exitCode, const QString& error)
{
    m_problem->setText(exitCode == 0 ? QString()
                                     : tr("Your answer could not be recorded. %1").arg(error));
    setBusy(false);
    if (exitCode != 0)
        return;
    const RunId run = m_run.id;
    Q_EMIT settled();
    if (!m_wasReceived)
        Q_EMIT resendRequested(run);
}

} // namespace muster
