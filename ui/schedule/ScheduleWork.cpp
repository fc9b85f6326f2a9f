// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleWork.h"

#include "ui/schedule/ScheduleWords.h"

#include <QJsonDocument>

#include <array>

namespace muster {

ScheduleWork::ScheduleWork(const MusterCommand::Place& place, QObject* parent)
    : QObject(parent)
    , m_command(place)
{
    connect(&m_command, &MusterCommand::said, this, &ScheduleWork::take);
    connect(&m_command, &MusterCommand::finished, this, &ScheduleWork::end);
}

void ScheduleWork::start(const QString& feed, const QStringList& words, const QString& doing)
{
    if (!m_doing.isEmpty())
        return;
    m_feed = feed;
    m_doing = doing;
    m_occasion = {};
    Q_EMIT begun();
    m_command.start(QStringList{QStringLiteral("schedule")} + words
                    + QStringList{QStringLiteral("--trigger"), QStringLiteral("window")});
}

void ScheduleWork::run(const QString& feed, bool isRehearsing)
{
    start(feed, {QStringLiteral("run"), feed},
          isRehearsing ? tr("Rehearsing %1… Nothing is sent.").arg(feed)
                       : tr("Running %1…").arg(feed));
}

void ScheduleWork::release(const QString& feed, const QString& allow, const QString& reason)
{
    start(feed,
          {QStringLiteral("release"), feed, QStringLiteral("--allow"), allow,
           QStringLiteral("--reason"), reason},
          tr("Sending the held file of %1…").arg(feed));
}

void ScheduleWork::skip(const QString& feed, const QString& reason)
{
    QStringList words{QStringLiteral("skip"), feed};
    if (!reason.isEmpty())
        words << QStringLiteral("--reason") << reason;
    start(feed, words, tr("Skipping…"));
}

void ScheduleWork::take(const QJsonObject& object)
{
    if (object.contains(QStringLiteral("state")))
        m_occasion = object;
}

/// The occasion as the record has it, as far as words need it.
static Occasion occasionOf(const QJsonObject& object)
{
    Occasion occasion;
    const std::string state = object.value(QStringLiteral("state")).toString().toStdString();
    for (int i = 0; i <= static_cast<int>(OccasionState::Rehearsed); ++i) {
        if (occasionName(static_cast<OccasionState>(i)) == state)
            occasion.state = static_cast<OccasionState>(i);
    }
    occasion.message = object.value(QStringLiteral("message")).toString().toStdString();
    const QJsonObject facts = object.value(QStringLiteral("facts")).toObject();
    occasion.facts = QJsonDocument(facts).toJson(QJsonDocument::Compact).toStdString();
    return occasion;
}

static bool isGood(OccasionState state)
{
    using enum OccasionState;
    static constexpr std::array good{Sent, Nothing, Skipped, Rehearsed};
    return std::find(good.begin(), good.end(), state) != good.end();
}

void ScheduleWork::end(int exitCode, const QString& error)
{
    m_doing.clear();
    if (m_occasion.isEmpty()) {
        Q_EMIT ended(m_feed, error.isEmpty() ? tr("It ended without saying why.") : error,
                     exitCode == 0);
        return;
    }
    const Occasion occasion = occasionOf(m_occasion);
    Q_EMIT ended(m_feed,
                 tr("%1: %2. %3", "feed, state, sentences")
                     .arg(m_feed, occasionStateText(occasion.state), occasionSentence(occasion)),
                 isGood(occasion.state));
}

} // namespace muster
