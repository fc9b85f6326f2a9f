// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/windowbench/Figures.h"

#include <QTimer>

#include <chrono>

namespace muster::bench {

/// Beats in the event loop and notes how late: what a person feels as a window that hangs. On a
/// busy machine a beat may be late because another program had the core, so the longest gap is told
/// with the processor time that the GUI thread itself took in it. GUI thread.
class Heartbeat final : public QObject {
public:
    Heartbeat();

    /// Forgets what was noted.
    void begin();

    /// Since begin().
    std::size_t beats() const { return m_gaps.size(); }

    /// Adds "<phase>.gap_max", ".gap_max_cpu", ".gap_p99" and ".gaps_over_50" since begin().
    void tell(const std::string& phase, Figures& figures) const;

private:
    using Clock = std::chrono::steady_clock;

    void beat();

    QTimer m_timer;
    Clock::time_point m_last;
    double m_lastCpu = 0; ///< ms of the GUI thread
    std::vector<double> m_gaps; ///< ms
    double m_longest = 0;
    double m_longestCpu = 0; ///< most of the GUI thread's own between two beats
};

} // namespace muster::bench
