// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/windowbench/StartTimes.h"

#include <QProcess>

#include <chrono>

namespace muster::bench {

/// Milliseconds to the first paint; negative when there was none.
static double startOnce(const QStringList& command)
{
    const auto begun = std::chrono::steady_clock::now().time_since_epoch();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.front(), command.mid(1));
    process.waitForFinished();
    bool isNumber = false;
    const qint64 painted = process.readAllStandardOutput().trimmed().toLongLong(&isNumber);
    const auto from = std::chrono::duration_cast<std::chrono::nanoseconds>(begun).count();
    return isNumber ? static_cast<double>(painted - from) / 1e6 : -1;
}

bool addStartTimes(const QStringList& own, const QString& smallest, int rounds, Figures& figures)
{
    std::vector<double> mine;
    std::vector<double> least;
    for (int round = 0; round <= rounds; ++round) {
        const double small = startOnce({smallest});
        const double full = startOnce(own);
        if (small < 0 || full < 0)
            return false;
        if (round == 0)
            continue; // it warms the caches
        least.push_back(small);
        mine.push_back(full);
    }
    const double median = quantile(mine, 0.5);
    const double medianLeast = quantile(least, 0.5);
    figures.add("start.window", median, "ms");
    figures.add("start.smallest_qt", medianLeast, "ms");
    figures.add("start.ratio", median / medianLeast, "");
    return true;
}

} // namespace muster::bench
