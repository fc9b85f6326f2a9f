// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SchedulePage.h"

#include "core/schedule/ScheduleDesk.h"
#include "ui/connections/StateLine.h"
#include "ui/feeds/AskBar.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/HeldCard.h"
#include "ui/schedule/HowItRuns.h"
#include "ui/schedule/LogInOffer.h"
#include "ui/schedule/PauseMenu.h"
#include "ui/schedule/ScheduleDetails.h"
#include "ui/schedule/ScheduleEditor.h"
#include "ui/schedule/ScheduleModel.h"
#include "ui/schedule/SchedulePanel.h"
#include "ui/schedule/ScheduleWords.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTime>
#include <QVBoxLayout>

// What the page does; how it is laid out is in SchedulePageView.cpp.

namespace muster {

using theme::Tone;

static QString problemText(const Error& error)
{
    const QString text = errorText(error);
    return text.left(1).toUpper() + text.mid(1);
}

void SchedulePage::connectPanel()
{
    connect(m_panel, &SchedulePanel::runWanted, this, &SchedulePage::run);
    connect(m_panel, &SchedulePanel::skipWanted, this, [this](const QString& reason) {
        m_work.skip(QString::fromStdString(m_chosen), reason);
    });
    connect(m_panel, &SchedulePanel::pauseWanted, this, [this](Clock::Wall until) {
        const QString feed = QString::fromStdString(m_chosen);
        remember(
            feed, [until](ScheduleMemory& memory) { memory.pausedUntil = until; },
            until == Clock::Wall{}
                ? tr("%1 runs again.").arg(feed)
                : tr("%1: %2.", "feed, for how long it is paused").arg(feed, pauseText(until)));
    });
    connect(m_panel, &SchedulePanel::liveWanted, this,
            [this](bool isLive) { isLive ? askToGoLive() : setLive(false); });
    connect(m_panel, &SchedulePanel::editWanted, this, &SchedulePage::edit);
    connect(m_panel, &SchedulePanel::openRunWanted, this, &SchedulePage::openRunRequested);
    connect(m_panel, &SchedulePanel::removeWanted, this, &SchedulePage::askToRemove);
    connect(m_ask, &AskBar::accepted, this, [this] {
        m_ask->hide();
        m_then();
    });
    const HeldCard* held = m_panel->held();
    connect(held, &HeldCard::asked, this, &SchedulePage::calm);
    connect(held, &HeldCard::reviewWanted, this, [this] {
        if (const ScheduleStatus* status = chosen(); status != nullptr && status->held)
            Q_EMIT reviewRequested(QString::fromStdString(status->held->file),
                                   QString::fromStdString(status->feed));
    });
    connect(held, &HeldCard::releaseWanted, this,
            [this](const QString& allow, const QString& reason) {
                m_work.release(QString::fromStdString(m_chosen), allow, reason);
            });
    connect(held, &HeldCard::skipWanted, this, [this](const QString& reason) {
        m_work.skip(QString::fromStdString(m_chosen), reason);
    });
}

void SchedulePage::connectWork()
{
    connect(&m_reader, &ScheduleReader::read, this, &SchedulePage::take);
    connect(&m_reader, &ScheduleReader::failed, this,
            [this](const Error& why) { tell(problemText(why), false); });
    connect(&m_work, &ScheduleWork::begun, this, [this] {
        m_ask->hide();
        m_panel->setBusy(m_work.doing());
        m_message->say(QStringLiteral("play"), Tone::Accent, m_work.doing());
    });
    connect(&m_work, &ScheduleWork::ended, this,
            [this](const QString& /*feed*/, const QString& sentence, bool isGood) {
                m_panel->setBusy({});
                tell(sentence, isGood);
                m_reader.refresh();
            });
    connect(m_editor, &ScheduleEditor::saved, this, [this](const QString& feed) {
        tell(tr("Saved. The schedule of %1 is active.").arg(feed), true);
        m_chosen = feed.toStdString();
        m_logIn->offer();
        backToList();
    });
    connect(m_logIn, &LogInOffer::taken, this, [this] {
        tell(tr("Muster starts when you log in."), true);
        m_how->refresh();
    });
    connect(m_editor, &ScheduleEditor::cancelled, this, &SchedulePage::backToList);
}

void SchedulePage::enter()
{
    calm();
    m_logIn->hide();
    m_reader.refresh();
}

/// What was said and asked before is over; not what still goes on.
void SchedulePage::calm()
{
    m_ask->hide();
    if (m_work.doing().isEmpty())
        m_message->say({}, Tone::Muted, {});
}

void SchedulePage::ask(const QString& question, const QString& yes,
                       const std::function<void()>& then)
{
    calm();
    m_then = then;
    m_ask->ask(question, yes);
}

void SchedulePage::askToGoLive()
{
    const ScheduleStatus* status = chosen();
    if (status == nullptr || !status->schedule)
        return;
    ask(tr("Send %1 for real from now on? %2 of %3 rehearsals were clean.")
            .arg(QString::fromStdString(m_chosen))
            .arg(status->memory.cleanRehearsals)
            .arg(status->schedule->rehearsals),
        tr("Send for real"), [this] { setLive(true); });
}

void SchedulePage::askToRemove()
{
    ask(tr("Remove the schedule of %1? It no longer runs by itself. The feed and its history stay.")
            .arg(QString::fromStdString(m_chosen)),
        tr("Remove"), [this] { remove(); });
}

void SchedulePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_reader.setFollowing(true);
}

void SchedulePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_reader.setFollowing(false);
}

void SchedulePage::take(const std::vector<ScheduleStatus>& statuses)
{
    m_isFilling = true;
    m_model->setStatuses(statuses);
    const int row = std::max(0, m_model->rowOf(m_chosen));
    if (!statuses.empty()) {
        m_chosen = m_model->statuses()[static_cast<std::size_t>(row)].feed;
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_isFilling = false;
    m_body->setCurrentIndex(statuses.empty() ? 0 : 1);
    QVBoxLayout* column = statuses.empty() ? m_emptyColumn : m_mainColumn;
    if (column->indexOf(m_how) < 0)
        column->insertWidget(column->count() - 1, m_how);
    showEmpty();
    showPause();
    showChosen();
    m_how->refresh();
}

const ScheduleStatus* SchedulePage::chosen() const
{
    const int row = m_model->rowOf(m_chosen);
    return row < 0 ? nullptr : &m_model->statuses()[static_cast<std::size_t>(row)];
}

void SchedulePage::choose(const QString& feed)
{
    m_chosen = feed.toStdString();
    if (m_stack->currentWidget() == m_editor)
        m_editor->leave();
    m_reader.refresh();
}

void SchedulePage::showChosen()
{
    const ScheduleStatus* status = chosen();
    if (status == nullptr)
        return;
    m_panel->tell(*status);
    m_details.start([this, feed = m_chosen, directories = m_workplace.directories] {
        return [this, details = ScheduleDetails::of(feed, directories)] {
            if (details.feed == m_chosen)
                m_panel->tellMore(details);
        };
    });
}

void SchedulePage::showEmpty()
{
    const bool hasFeeds = m_editor->hasFeeds();
    m_emptyStep->setText(
        hasFeeds ? tr("Choose a feed, say when it runs and which folder its exports are put into.")
                 : tr("First send a file once: that makes its feed. Its result then offers “Do "
                      "this every weekday?”."));
    m_first->setText(hasFeeds ? tr("Make the first schedule") : tr("Send a file"));
    m_new->setVisible(!m_model->statuses().empty());
}

void SchedulePage::showPause()
{
    const auto book = ScheduleBook::open(m_workplace.directories.state, ScheduleBook::Use::Look);
    const auto memory = book ? (*book)->memory({}) : fail(book.error());
    const bool isPaused = memory && memory->pausedUntil > SystemClock().now();
    const bool hasAny = !m_model->statuses().empty();
    m_pauseAll->setVisible(hasAny && !isPaused);
    m_resumeAll->setVisible(isPaused);
    m_paused->say(QStringLiteral("pause"), Tone::Warn,
                  isPaused ? tr("All schedules: %1.").arg(pauseText(memory->pausedUntil))
                           : QString());
}

void SchedulePage::run()
{
    const bool isInSight = isVisible() && m_stack->currentWidget() == m_listPage;
    if (const ScheduleStatus* status = chosen(); status != nullptr && isInSight)
        m_work.run(QString::fromStdString(status->feed), status->isRehearsing());
}

void SchedulePage::rehearse()
{
    const ScheduleStatus* status = chosen();
    if (status == nullptr || m_stack->currentWidget() != m_listPage)
        return;
    if (status->isRehearsing())
        return run();
    tell(tr("%1 is live, so nothing was rehearsed. “Run now” sends; “Rehearse again” makes it "
            "rehearse.")
             .arg(QString::fromStdString(status->feed)),
         false);
}

void SchedulePage::create()
{
    if (m_stack->currentWidget() == m_editor)
        return; // what is typed there stays
    calm();
    if (!m_editor->hasFreeFeeds())
        return ask(m_editor->hasFeeds()
                       ? tr("Every feed has a schedule already; choose one here to change it. A "
                            "new feed is made the first time you send another kind of file.")
                       : tr("A schedule belongs to a feed, and there is none yet. A feed is made "
                            "the first time you send a file."),
                   tr("Send a file"), [this] { Q_EMIT sendRequested(); });
    m_stack->setCurrentWidget(m_editor);
    m_editor->create();
}

void SchedulePage::createLike(const QString& feed, const QString& file)
{
    const QTime now = QTime::currentTime();
    const QTime quarter(now.hour(), now.minute() / 15 * 15);
    const QString words = QStringLiteral("weekdays after %1 when a new file is there")
                              .arg(quarter.toString(QStringLiteral("HH:mm")));
    const auto spec = Spec::parse(words.toStdString());
    calm();
    m_stack->setCurrentWidget(m_editor);
    m_editor->create(scheduleLike(feed.toStdString(), file.toStdString(), spec.value_or(Spec())));
}

void SchedulePage::edit()
{
    const ScheduleStatus* status = chosen();
    if (status == nullptr || !status->schedule)
        return;
    calm();
    m_stack->setCurrentWidget(m_editor);
    m_editor->edit(*status->schedule);
}

void SchedulePage::backToList()
{
    m_stack->setCurrentWidget(m_listPage);
    m_reader.refresh();
    m_list->setFocus();
}

void SchedulePage::remember(const QString& feed, const std::function<void(ScheduleMemory&)>& change,
                            const QString& done)
{
    m_ask->hide();
    const auto kept = changeMemory(m_workplace.directories, feed.toStdString(), change);
    tell(kept ? done : problemText(kept.error()), kept.has_value());
    m_reader.refresh();
}

void SchedulePage::pauseAll(Clock::Wall until)
{
    remember(
        {}, [until](ScheduleMemory& memory) { memory.pausedUntil = until; },
        until == Clock::Wall{} ? tr("Schedules run again, but those paused by themselves.")
                               : QString());
}

void SchedulePage::setLive(bool isLive)
{
    const QString feed = QString::fromStdString(m_chosen);
    remember(
        feed,
        [isLive](ScheduleMemory& memory) {
            memory.isLive = isLive;
            memory.cleanRehearsals = 0;
        },
        isLive ? tr("%1 is live: from the next file on it sends.").arg(feed)
               : tr("%1 rehearses again: it sends nothing.").arg(feed));
}

void SchedulePage::remove()
{
    const auto dropped = dropSchedule(m_workplace.directories, m_chosen);
    tell(dropped ? tr("Removed. The feed and its history stay.") : problemText(dropped.error()),
         dropped.has_value());
    m_reader.refresh();
}

void SchedulePage::tell(const QString& text, bool isGood)
{
    m_message->say(isGood ? QStringLiteral("good") : QStringLiteral("warn"),
                   isGood ? Tone::Good : Tone::Warn, text);
}

} // namespace muster
