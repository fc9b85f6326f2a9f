// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/windowbench/Journey.h"

#include "core/table/RowIndex.h"
#include "ui/grid/RowGrid.h"
#include "ui/send/ActionBar.h"
#include "ui/send/ReadStep.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <random>

namespace muster::bench {

using Clock = std::chrono::steady_clock;

static double since(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

Journey::Journey(MainWindow& window, Plan plan, Figures& figures)
    : m_window(window)
    , m_plan(std::move(plan))
    , m_figures(figures)
{ }

bool Journey::run()
{
    const bool isDone =
        read() && jump() && map() && check() && preview() && (!m_plan.sends || send());
    m_figures.add("private.peak", m_peak.mebibytes(), "MiB");
    return isDone;
}

void Journey::begin()
{
    m_heart.begin();
    m_begun = Clock::now();
}

void Journey::tell(const std::string& phase)
{
    m_figures.add(phase, since(m_begun) / 1e3, "s");
    const std::size_t before = m_heart.beats();
    while (m_heart.beats() < before + 2) // what a click did counts only with the beat after it
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_heart.tell(phase, m_figures);
    m_figures.add(phase + ".private", privateMebibytes(), "MiB");
}

bool Journey::waitFor(const QString& what, const std::function<bool()>& condition)
{
    const auto begun = Clock::now();
    while (!condition()) {
        if (since(begun) > m_plan.secondsPerStep * 1e3) {
            m_failure = what;
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // the heart wakes it
    }
    return true;
}

QPushButton* Journey::primary(const QString& words) const
{
    for (const auto* bar : m_window.findChildren<ActionBar*>()) {
        for (auto* button : bar->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->isEnabled() && button->text().contains(words))
                return button;
        }
    }
    return nullptr;
}

bool Journey::press(const QString& words)
{
    if (!waitFor(QStringLiteral("the button “%1”").arg(words),
                 [&] { return primary(words) != nullptr; }))
        return false;
    primary(words)->click();
    return true;
}

namespace {

/// Waits for the rows of a file to be painted.
class FirstScreen final : public QObject {
public:
    explicit FirstScreen(RowGrid& grid) : m_grid(grid)
    {
        grid.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        m_isThere = m_isThere || (event->type() == QEvent::Paint && m_grid.content().rows() > 0);
        return false;
    }

    bool isThere() const { return m_isThere; }

private:
    RowGrid& m_grid;
    bool m_isThere = false;
};

} // namespace

bool Journey::read()
{
    begin();
    if (!waitFor(QStringLiteral("a second"), [this] { return since(m_begun) > 1000; }))
        return false;
    tell("idle");
    begin();
    if (!firstScreen())
        return false;
    const auto& step = *m_window.findChild<ReadStep*>();
    if (!waitFor(QStringLiteral("“Looks right”"),
                 [this] { return primary(QStringLiteral("Looks right")) != nullptr; }))
        return false;
    m_figures.add("read.can_go_on", since(m_begun) / 1e3, "s");
    if (!waitFor(QStringLiteral("the index"), [&] { return step.rows()->status().isComplete; }))
        return false;
    m_figures.add("read.indexed", since(m_begun) / 1e3, "s");
    m_figures.add("read.rows", static_cast<double>(step.rows()->status().rows), "");
    const auto bars = step.findChildren<QProgressBar*>();
    const auto bar = std::find_if(bars.begin(), bars.end(), [](const QProgressBar* one) {
        return one->accessibleName() == QLatin1String("Reading the values");
    });
    if (bar == bars.end()
        || !waitFor(QStringLiteral("the profile"), [bar] { return !(*bar)->isVisible(); }))
        return false;
    tell("read");
    return true;
}

bool Journey::firstScreen()
{
    const auto* step = m_window.findChild<ReadStep*>();
    if (step == nullptr)
        return waitFor(QStringLiteral("the steps"), [] { return false; });
    const FirstScreen screen(*step->rowGrid());
    m_window.openFile(m_plan.file);
    if (!waitFor(QStringLiteral("the first rows"), [&] { return screen.isThere(); }))
        return false;
    m_figures.add("first_screen", since(m_begun), "ms");
    return true;
}

bool Journey::jump()
{
    const auto* step = m_window.findChild<ReadStep*>();
    RowGrid& grid = *step->rowGrid();
    std::mt19937_64 random(1); // the same places each time
    std::vector<double> jumps;
    for (int i = 0; i < m_plan.jumps; ++i) {
        const std::uint64_t row = random() % step->rows()->status().rows + 1;
        const auto begun = Clock::now();
        grid.goToRow(row);
        grid.viewport()->repaint();
        jumps.push_back(since(begun));
        QCoreApplication::processEvents();
    }
    m_figures.add("jump.p50", quantile(jumps, 0.5), "ms");
    m_figures.add("jump.p99", quantile(jumps, 0.99), "ms");
    return true;
}

bool Journey::map()
{
    begin();
    if (!press(QStringLiteral("Looks right")) || !waitFor(QStringLiteral("the mapping"), [this] {
            return primary(QStringLiteral("Check")) != nullptr;
        }))
        return false;
    tell("map");
    return true;
}

bool Journey::check()
{
    begin();
    if (!press(QStringLiteral("Check")) || !waitFor(QStringLiteral("the check"), [this] {
            return primary(QStringLiteral("Preview")) != nullptr;
        }))
        return false;
    tell("check");
    return true;
}

bool Journey::preview()
{
    begin();
    if (!press(QStringLiteral("Preview")) || !waitFor(QStringLiteral("the preview"), [this] {
            return primary(QStringLiteral("to ")) != nullptr;
        }))
        return false;
    tell("preview");
    return true;
}

bool Journey::send()
{
    begin();
    if (!press(QStringLiteral("to ")) || !waitFor(QStringLiteral("the end of the push"), [this] {
            return primary(QStringLiteral("Done")) != nullptr;
        }))
        return false;
    tell("send");
    return true;
}

} // namespace muster::bench
