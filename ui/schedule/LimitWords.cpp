// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleWords.h"

#include <QCoreApplication>

// What holds a run that nobody watches.

namespace muster {

/// Where the words of this file are found by their translators.
class LimitWords {
    Q_DECLARE_TR_FUNCTIONS(LimitWords)
};

QString limitsText(const Limits& limits)
{
    const auto people = [](const QString& text, int floor, int percent) {
        return text.arg(floor).arg(percent);
    };
    const QStringList lines{
        LimitWords::tr("A file is held, and nothing of it sent, when"),
        LimitWords::tr("more than %1 % of the rows are missing").arg(limits.rowsDropPercent),
        people(LimitWords::tr("more than %1 people and %2 % of all are missing"),
               limits.leaversFloor, limits.leaversPercent),
        people(
            LimitWords::tr("more than %1 people and %2 % of all are newly marked as having left"),
            limits.terminationsFloor, limits.terminationsPercent),
        people(LimitWords::tr("a column with at least %1 values and in %2 % of the rows is empty"),
               limits.columnFloor, limits.columnPercent),
        LimitWords::tr("a column came, went or was renamed"),
        LimitWords::tr("it has no rows"),
        LimitWords::tr("the count of rows at its end does not agree, or is no longer there"),
        LimitWords::tr("it cannot be compared with the last accepted file, so that nobody can say "
                       "who left")};
    return lines.join(QStringLiteral("\n• "));
}

} // namespace muster
