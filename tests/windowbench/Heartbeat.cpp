// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/windowbench/Heartbeat.h"

#include <algorithm>
#include <ctime>

namespace muster::bench {

static constexpr int msBetweenBeats = 5;
static constexpr double longGap = 50; ///< ms that a person notices

static double cpuMilliseconds()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(msBetweenBeats);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start();
    begin();
}

void Heartbeat::begin()
{
    m_gaps.clear();
    m_longest = 0;
    m_longestCpu = 0;
    m_last = Clock::now();
    m_lastCpu = cpuMilliseconds();
}

void Heartbeat::beat()
{
    const auto now = Clock::now();
    const double cpu = cpuMilliseconds();
    const double gap = std::chrono::duration<double, std::milli>(now - m_last).count();
    m_gaps.push_back(gap);
    m_longest = std::max(m_longest, gap);
    m_longestCpu = std::max(m_longestCpu, cpu - m_lastCpu);
    m_last = now;
    m_lastCpu = cpu;
}

void Heartbeat::tell(const std::string& phase, Figures& figures) const
{
    figures.add(phase + ".gap_max", m_longest, "ms");
    figures.add(phase + ".gap_max_cpu", m_longestCpu, "ms");
    figures.add(phase + ".gap_p99", quantile(m_gaps, 0.99), "ms");
    figures.add(phase + ".gaps_over_50",
                static_cast<double>(std::count_if(m_gaps.begin(), m_gaps.end(),
                                                  [](double gap) { return gap > longGap; })),
                "");
}

} // namespace muster::bench
