// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/DueFaults.h"

#include "ui/command/MusterCommand.h"
#include "ui/models/CoreText.h"
#include "ui/models/RecordedText.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace muster {

/// Of Muster's own: a fault, cannot write, input or output broke, configuration; -1 = no start.
static bool isFault(int exitCode)
{
    static constexpr std::array codes{70, 73, 74, 78, -1};
    return std::find(codes.begin(), codes.end(), exitCode) != codes.end();
}

/// It did what there was to do, whatever came of it.
static bool isDone(int exitCode)
{
    constexpr int firstOutcome = 10;
    constexpr int lastOutcome = 15;
    return exitCode == 0 || (exitCode >= firstOutcome && exitCode <= lastOutcome);
}

/// A signal's number stands where the exit code is.
static bool isCrash(const QString& error)
{
    return error == MusterCommand::tr("The program muster ended unexpectedly.");
}

static QString faultText(const QJsonObject& schedule)
{
    const QString what = coreText(schedule[QStringLiteral("message")].toString());
    const QString hint = recordedText(schedule[QStringLiteral("hint")].toString());
    const QString text =
        QStringLiteral("%1: %2.").arg(schedule[QStringLiteral("feed")].toString(), what);
    return hint.isEmpty() ? text : text + QLatin1Char(' ') + hint;
}

void DueFaults::take(const QJsonObject& said, const QStringList& broken)
{
    const auto schedules = said.constFind(QStringLiteral("schedules"));
    if (schedules == said.constEnd())
        return;
    m_hasList = true;
    for (const auto& value : schedules->toArray()) {
        const QJsonObject schedule = value.toObject();
        const bool isOwn = schedule.contains(QStringLiteral("occasion"))
            || broken.contains(schedule[QStringLiteral("feed")].toString());
        if (!isOwn && isFault(schedule[QStringLiteral("exit")].toInt()))
            m_faults << faultText(schedule);
    }
}

QString DueFaults::end(int exitCode, const QString& error)
{
    const bool hadList = std::exchange(m_hasList, false);
    QString text = std::exchange(m_faults, {}).join(QLatin1Char('\n'));
    const bool isOver = isCrash(error);
    if (isOver || (isFault(exitCode) && !hadList))
        text = error;
    if (text.isEmpty()) {
        if (isDone(exitCode) && !isOver)
            m_told.clear();
        return {};
    }
    return std::exchange(m_told, text) == text ? QString() : text;
}

} // namespace muster
