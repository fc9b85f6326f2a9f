// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SchedulePanel.h"

#include "ui/connections/StateLine.h"
#include "ui/schedule/HeldCard.h"
#include "ui/schedule/PastOccasions.h"
#include "ui/schedule/PauseMenu.h"
#include "ui/schedule/ScheduleDetails.h"
#include "ui/schedule/ScheduleWords.h"
#include "ui/send/FlowLayout.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

SchedulePanel::SchedulePanel(QWidget* parent)
    : QFrame(parent)
    , m_title(theme::label({}, theme::Type::Heading))
    , m_badge(theme::label({}, theme::Type::Strong))
    , m_state(new StateLine)
    , m_silence(new StateLine)
    , m_held(new HeldCard)
    , m_run(new QPushButton)
    , m_skip(new QPushButton(tr("Skip")))
    , m_pause(new QPushButton(tr("Pause")))
    , m_resume(new QPushButton(tr("Resume")))
    , m_live(new QPushButton)
    , m_liveHelp(theme::label({}, theme::Type::Caption))
    , m_edit(new QPushButton(tr("Change…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_last(new StateLine)
    , m_lastText(theme::label({}, theme::Type::Body, true))
    , m_openRun(new QPushButton)
    , m_past(new PastOccasions)
{
    setProperty("card", true);
    theme::setTone(m_badge, Tone::Accent);
    theme::setTone(m_liveHelp, Tone::Muted);
    m_openRun->setFlat(true);
    build();
    connect(m_run, &QPushButton::clicked, this, &SchedulePanel::runWanted);
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipWanted({}); });
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT pauseWanted({}); });
    connect(m_live, &QPushButton::clicked, this,
            [this] { Q_EMIT liveWanted(m_status && m_status->isRehearsing()); });
    connect(m_edit, &QPushButton::clicked, this, &SchedulePanel::editWanted);
    connect(m_remove, &QPushButton::clicked, this, &SchedulePanel::removeWanted);
    connect(m_openRun, &QPushButton::clicked, this, [this] {
        if (m_status && m_status->last)
            Q_EMIT openRunWanted(m_status->last->run);
    });
}

void SchedulePanel::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_badge, m_state, m_silence,
                                                         m_held, buildActions(), m_liveHelp})
        layout->addWidget(part);
    m_when = addBlock(tr("When"));
    m_next = addBlock(tr("Next runs"));
    m_from = addBlock(tr("Takes"));
    m_limits = addBlock(tr("Limits"));
    layout->addSpacing(grid);
    layout->addWidget(theme::label(tr("Last result"), theme::Type::Strong));
    layout->addWidget(m_last);
    layout->addWidget(m_lastText);
    layout->addWidget(m_openRun, 0, Qt::AlignLeft);
    layout->addWidget(m_past);
    layout->addStretch(1);
}

QLabel* SchedulePanel::addBlock(const QString& heading)
{
    auto* text = theme::label({}, theme::Type::Body, true);
    text->setAccessibleDescription(heading);
    layout()->addItem(new QSpacerItem(0, grid));
    layout()->addWidget(theme::label(heading, theme::Type::Strong));
    layout()->addWidget(text);
    return text;
}

QWidget* SchedulePanel::buildActions()
{
    m_pause->setMenu(makePauseMenu());
    m_pause->setProperty("menu", true);
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(grid);
    for (QPushButton* button : {m_run, m_skip, m_pause, m_resume, m_live, m_edit, m_remove})
        flow->addWidget(button);
    actions->setLayout(flow);
    return actions;
}

QMenu* SchedulePanel::makePauseMenu()
{
    auto* menu = new PauseMenu(this);
    connect(menu, &PauseMenu::chosen, this, &SchedulePanel::pauseWanted);
    return menu;
}

void SchedulePanel::tell(const ScheduleStatus& status)
{
    const bool isOther = !m_status || m_status->feed != status.feed;
    m_status = status;
    if (isOther)
        tellMore({});
    showState();
    showActions();
    showTimes();
    showLast();
}

void SchedulePanel::tellMore(const ScheduleDetails& details)
{
    m_limits->setText(details.limits ? limitsText(*details.limits) : QString());
    std::vector<Occasion> past = details.ended;
    const auto& last = m_status->last;
    std::erase_if(past, [&last](const Occasion& occasion) { // that one stands above
        return last && occasion.due >= last->due;
    });
    m_past->tell(past);
}

void SchedulePanel::showState()
{
    m_title->setText(QString::fromStdString(m_status->feed));
    m_badge->setText(rehearsalText(*m_status));
    m_badge->setVisible(m_status->isRehearsing());
    m_state->say(scheduleStateIcon(*m_status), scheduleStateTone(*m_status),
                 scheduleStateSentence(*m_status));
    m_state->setVisible(m_status->state != ScheduleState::Held); // its card says it
    const QString silence = silenceText(*m_status);
    const bool isArrival =
        m_status->schedule && m_status->schedule->spec.kind() == Spec::Kind::Arrival;
    const QString alarm = isArrival ? tr("%1. Look whether the export still arrives and something "
                                         "still starts Muster.")
                                    : tr("%1, though it was due. Look whether the export still "
                                         "arrives and something still starts Muster.");
    m_silence->say(QStringLiteral("warn"), Tone::Bad,
                   silence.isEmpty() ? silence : alarm.arg(silence));
    m_held->setVisible(m_status->held.has_value());
    if (m_status->held)
        m_held->tell(*m_status->held);
}

/// Paused by itself, not only with all the others.
bool SchedulePanel::isPausedHere() const
{
    return m_status->memory.pausedUntil > SystemClock().now();
}

void SchedulePanel::showActions()
{
    const bool isBroken = m_status->state == ScheduleState::Broken;
    const bool isRehearsing = m_status->isRehearsing();
    const bool isRunning = m_status->state == ScheduleState::Running;
    const bool canAct = !m_isBusy && !isRunning;
    m_run->setText(isRehearsing ? tr("Rehearse now") : tr("Run now"));
    m_run->setIcon(theme::icon(QStringLiteral("play")));
    m_run->setVisible(!isBroken);
    m_run->setEnabled(canAct);
    m_held->setReady(canAct);
    const bool isAsking = m_status->open && m_status->open->state == OccasionState::Asking;
    m_skip->setVisible(isAsking);
    m_skip->setEnabled(canAct);
    m_pause->setVisible(!isBroken && !isPausedHere());
    m_resume->setVisible(!isBroken && isPausedHere());
    m_edit->setVisible(m_status->schedule.has_value());
    m_live->setVisible(!isBroken);
    m_live->setText(isRehearsing ? tr("Go live") : tr("Rehearse again"));
    m_liveHelp->setVisible(!isBroken);
    const int rehearsals = m_status->schedule ? m_status->schedule->rehearsals : 0;
    m_live->setEnabled(isRehearsing || rehearsals > 0);
    m_liveHelp->setText(
        isRehearsing
            ? tr("It rehearses: each run plans and judges the file and sends nothing. After %n "
                 "clean one(s) in a row, or with “Go live”, it sends.",
                 nullptr, rehearsals)
            : tr("It is live: each run sends what is new or changed in the file."));
}

static QString fromText(const Schedule& schedule)
{
    return SchedulePanel::tr("%1 from %2")
        .arg(QString::fromStdString(schedule.pattern), QString::fromStdString(schedule.folder));
}

void SchedulePanel::showTimes()
{
    const bool isKnown = m_status->schedule.has_value();
    m_when->setText(isKnown ? whenText(*m_status->schedule) : QString());
    m_from->setText(isKnown ? fromText(*m_status->schedule) : QString());
    QStringList lines;
    for (const Clock::Wall time : m_status->next)
        lines << momentText(time);
    if (lines.isEmpty())
        lines << nextText(*m_status);
    else if (isKnown && !otherZone(m_status->schedule->zone).isEmpty())
        lines << tr("by the clock of this computer");
    const bool isPaused = m_status->pausedUntil != Clock::Wall{};
    if (isPaused && !m_status->next.empty() && m_status->state != ScheduleState::Paused)
        lines.prepend(pauseText(m_status->pausedUntil));
    m_next->setText(lines.join(QLatin1Char('\n')));
}

void SchedulePanel::showLast()
{
    const auto& last = m_status->last;
    const bool isAbove = last && m_status->held && last->due == m_status->held->due;
    m_lastText->setVisible(last && !isAbove);
    m_openRun->setVisible(last && last->run > 0);
    if (!last)
        return m_last->say(QStringLiteral("info"), Tone::Muted, tr("Nothing ran yet"));
    m_last->say(occasionIcon(last->state), occasionTone(last->state),
                tr("%1, %2", "state, moment")
                    .arg(occasionStateText(last->state), momentText(last->changed)));
    m_lastText->setText(occasionSentence(*last));
    m_openRun->setText(tr("Open run %1").arg(last->run));
}

void SchedulePanel::setBusy(const QString& what)
{
    m_isBusy = !what.isEmpty();
    if (m_status)
        showActions();
}

} // namespace muster
