// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/windowbench/Figures.h"
#include "tests/windowbench/Heartbeat.h"
#include "tests/windowbench/Memory.h"

#include <QString>

#include <functional>

class QPushButton;

namespace muster {
class MainWindow;
class RowGrid;
} // namespace muster

namespace muster::bench {

/// Takes a file through the real window, step by step, as a person would click, and measures what
/// the person would feel. GUI thread; runs the event loop itself.
class Journey {
public:
    struct Plan {
        QString file;
        bool sends = true; ///< to the practice service
        int jumps = 200;
        int secondsPerStep = 600; ///< then it gives up
    };

    Journey(MainWindow& window, Plan plan, Figures& figures);

    /// False when a step did not come to its end; failure() says which.
    bool run();

    QString failure() const { return m_failure; }

private:
    bool read();
    bool firstScreen();
    bool jump();
    bool map();
    bool check();
    bool preview();
    bool send();
    bool waitFor(const QString& what, const std::function<bool()>& condition);
    /// The button of the bar below the step, when its text contains @p words and it can be pressed.
    QPushButton* primary(const QString& words) const;
    /// Presses it as soon as it can be.
    bool press(const QString& words);
    /// From begin() to here, under the name of a phase.
    void tell(const std::string& phase);
    void begin();

    MainWindow& m_window;
    Plan m_plan;
    Figures& m_figures;
    Heartbeat m_heart;
    MemoryPeak m_peak;
    QString m_failure;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace muster::bench
