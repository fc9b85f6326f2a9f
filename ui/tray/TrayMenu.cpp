// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/TrayMenu.h"

#include "ui/tray/GlanceWords.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace muster {

/// Longest lists: a menu of a tray is not scrolled.
constexpr qsizetype mostTroubles = 5;
constexpr qsizetype mostOutcomes = 10;
constexpr qsizetype mostFeeds = 25;

/// A text with no letter of it as shortcut.
static QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

static QDateTime tomorrowMorning()
{
    return QDate::currentDate().addDays(1).startOfDay();
}

TrayMenu::TrayMenu()
    : m_state(m_menu.addAction(stateText(m_glance)))
    , m_afterTroubles(m_menu.addSeparator())
{
    m_state->setEnabled(false);
    buildTroubles();
    buildRun();
    buildPause();
    m_outcomes.setTitle(tr("&Last results"));
    m_menu.addMenu(&m_outcomes);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit Muster")), &QAction::triggered, this,
            &TrayMenu::quitRequested);
    show({});
}

void TrayMenu::buildTroubles()
{
    auto* open = new QAction(tr("&Open Muster"), &m_menu);
    m_moreTroubles = new QAction(&m_menu);
    m_menu.insertActions(m_afterTroubles, {open, m_moreTroubles});
    connect(open, &QAction::triggered, this, &TrayMenu::openRequested);
    connect(m_moreTroubles, &QAction::triggered, this, &TrayMenu::openRequested);
}

void TrayMenu::buildRun()
{
    m_run.setTitle(tr("&Run now"));
    m_menu.addMenu(&m_run);
    m_moreFeeds = m_run.addAction(QString());
    connect(m_moreFeeds, &QAction::triggered, this, &TrayMenu::openRequested);
}

/// A last entry for what has no place.
static void showMore(QAction* entry, qsizetype more)
{
    entry->setVisible(more > 0);
    entry->setText(TrayMenu::tr("and %n more…", nullptr, static_cast<int>(more)));
}

void TrayMenu::buildPause()
{
    m_pause.setTitle(tr("&Pause scheduled runs"));
    m_menu.addMenu(&m_pause);
    connect(m_pause.addAction(tr("For 1 &hour")), &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(QDateTime::currentDateTime().addSecs(3600)); });
    connect(m_pause.addAction(tr("Until &tomorrow")), &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(tomorrowMorning()); });
    connect(m_pause.addAction(tr("Until I &resume")), &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested({}); });
    m_resume = m_menu.addAction(tr("R&esume scheduled runs"));
    connect(m_resume, &QAction::triggered, this, &TrayMenu::resumeRequested);
}

void TrayMenu::show(const Glance& glance)
{
    m_glance = glance;
    m_state->setText(plain(stateText(glance)));
    showTroubles();
    showFeeds();
    m_pause.menuAction()->setVisible(glance.canPause && !glance.isPaused);
    m_resume->setVisible(glance.isPaused);
    showOutcomes();
    showLine();
}

QAction* TrayMenu::entry(QList<QAction*>& entries, qsizetype index, QMenu& menu, QAction* before,
                         void (TrayMenu::*chosen)(const QVariant&))
{
    if (index == entries.size()) {
        auto* made = new QAction(&menu);
        connect(made, &QAction::triggered, this,
                [this, made, chosen] { (this->*chosen)(made->data()); });
        menu.insertAction(before, made);
        entries << made;
    }
    QAction* found = entries.at(index);
    found->setVisible(true);
    return found;
}

void TrayMenu::leave(QList<QAction*>& entries, qsizetype used)
{
    for (qsizetype i = used; i < entries.size(); ++i)
        entries.at(i)->setVisible(false);
}

static QString retryText(const Glance::Feed& feed)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (feed.again <= now)
        return TrayMenu::tr("%1 tries again soon. Review…").arg(feed.name);
    const QString when = soonText(feed.again, now);
    return feed.again.date() == now.date()
        ? TrayMenu::tr("%1 tries again at %2. Review…", "feed, time of day").arg(feed.name, when)
        : TrayMenu::tr("%1 tries again on %2. Review…", "feed, day and time of day")
              .arg(feed.name, when);
}

/// Empty: nothing that a menu need speak of.
static QString troubleText(const Glance::Feed& feed)
{
    switch (feed.trouble) {
    case Glance::Trouble::None:
    case Glance::Trouble::Rejected:
        break;
    case Glance::Trouble::Held:
        return TrayMenu::tr("%1 is held. Review…").arg(feed.name);
    case Glance::Trouble::Locked:
        return TrayMenu::tr("%1 waits for the password store. Unlock…").arg(feed.name);
    case Glance::Trouble::Missed:
        return TrayMenu::tr("%1 missed its time. Review…").arg(feed.name);
    case Glance::Trouble::Failed:
        return TrayMenu::tr("%1 failed. Review…").arg(feed.name);
    case Glance::Trouble::Unknown:
        return TrayMenu::tr("Nobody knows whether %1 was received. Review…").arg(feed.name);
    case Glance::Trouble::Silent:
        return TrayMenu::tr("%1: no run for %n day(s). Review…", nullptr, feed.count)
            .arg(feed.name);
    case Glance::Trouble::Broken:
        return TrayMenu::tr("%1 cannot run. Review…").arg(feed.name);
    case Glance::Trouble::Retrying:
        return retryText(feed);
    }
    return {};
}

void TrayMenu::showTroubles()
{
    qsizetype used = 0;
    qsizetype more = 0;
    for (const auto& feed : m_glance.feeds) {
        const QString words = troubleText(feed);
        if (words.isEmpty())
            continue;
        if (used == mostTroubles) {
            ++more;
            continue;
        }
        QAction* line =
            entry(m_troubleEntries, used++, m_menu, m_moreTroubles, &TrayMenu::chooseTrouble);
        line->setText(plain(words));
        line->setData(feed.name);
    }
    leave(m_troubleEntries, used);
    showMore(m_moreTroubles, more);
}

void TrayMenu::showFeeds()
{
    const QDateTime now = QDateTime::currentDateTime();
    qsizetype used = 0;
    bool anyCanRun = false;
    for (const auto& feed : m_glance.feeds) {
        if (used == mostFeeds)
            break;
        QAction* line = entry(m_feedEntries, used++, m_run, m_moreFeeds, &TrayMenu::chooseFeed);
        const QString words = feed.state == Glance::State::Running
            ? tr("%1 · running").arg(feed.name)
            : feed.next.isValid() ? tr("%1 · next %2").arg(feed.name, soonText(feed.next, now))
                                  : feed.name;
        line->setText(plain(words));
        line->setData(feed.name);
        line->setEnabled(feed.canRun);
        anyCanRun = anyCanRun || feed.canRun;
    }
    leave(m_feedEntries, used);
    showMore(m_moreFeeds, m_glance.feeds.size() - used);
    m_run.menuAction()->setVisible(used > 0);
    m_run.menuAction()->setEnabled(anyCanRun);
}

void TrayMenu::showOutcomes()
{
    const QDateTime now = QDateTime::currentDateTime();
    qsizetype used = 0;
    for (const auto& outcome : m_glance.outcomes) {
        if (used == mostOutcomes)
            break;
        QAction* line = entry(m_outcomeEntries, used++, m_outcomes, nullptr, &TrayMenu::chooseRun);
        line->setText(plain(tr("%1 · %2 · %3", "feed, time, result")
                                .arg(outcome.feed, soonText(outcome.when, now), outcome.sentence)));
        line->setData(outcome.run);
    }
    leave(m_outcomeEntries, used);
    m_outcomes.menuAction()->setVisible(used > 0);
}

/// A panel that draws the menu itself draws two lines in a row, where Qt makes them one.
void TrayMenu::showLine()
{
    const std::array below{m_run.menuAction(), m_pause.menuAction(), m_resume,
                           m_outcomes.menuAction()};
    m_afterTroubles->setVisible(std::any_of(
        below.begin(), below.end(), [](const QAction* action) { return action->isVisible(); }));
}

void TrayMenu::chooseFeed(const QVariant& feed)
{
    Q_EMIT runRequested(feed.toString());
}

void TrayMenu::chooseRun(const QVariant& run)
{
    Q_EMIT runOpened(run.toLongLong());
}

void TrayMenu::chooseTrouble(const QVariant& feed)
{
    const QString name = feed.toString();
    const bool isLocked =
        std::any_of(m_glance.feeds.begin(), m_glance.feeds.end(), [&name](const auto& known) {
            return known.name == name && known.way == Glance::Way::Unlock;
        });
    if (isLocked)
        Q_EMIT unlockRequested(name);
    else
        Q_EMIT reviewRequested(name);
}

} // namespace muster
