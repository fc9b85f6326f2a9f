// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/HowItRuns.h"

#include "ui/connections/StateLine.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/SystemTimer.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

/// As a shell reads one word.
static QString quoted(QString word)
{
    static const QString plain = QStringLiteral("/._-+,:@");
    const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || plain.contains(c);
    });
    if (isPlain && !word.isEmpty())
        return word;
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QLatin1String("'\\''"))
        + QLatin1Char('\'');
}

/// Every five minutes; with the directories where they are not the usual ones. Cron takes a plain %
/// for the end of the line.
static QString cronLine(const Workplace& workplace)
{
    QString command = quoted(workplace.program) + QLatin1String(" schedule run-due --quiet");
    const Directories usual = Directories::standard({}, {});
    const Directories& own = workplace.directories;
    if (own.config != usual.config)
        command += QLatin1String(" --config-dir ") + quoted(QString::fromStdString(own.config));
    if (own.state != usual.state)
        command += QLatin1String(" --state-dir ") + quoted(QString::fromStdString(own.state));
    return QLatin1String("*/5 * * * * ") + command.replace(QLatin1Char('%'), QLatin1String("\\%"));
}

static bool hasTimer()
{
    return systemTimer() != SystemTimer::None;
}

HowItRuns::HowItRuns(const Workplace& workplace, QWidget* parent)
    : QFrame(parent)
    , m_autostart(workplace.autostart())
    , m_command(workplace.command())
    , m_cron(cronLine(workplace))
    , m_atLogIn(new QCheckBox(tr("Start Muster in the background when I log in")))
    , m_trouble(new StateLine)
    , m_timer(new StateLine)
    , m_switch(new QPushButton)
{
    setProperty("card", true);
    setAccessibleName(tr("How it runs"));
    auto* about = theme::label(
        tr("While Muster is open, as a window or in the tray, it runs what is due. A timer of the "
           "system does so too while you are logged in, with Muster closed. Nothing is sent "
           "twice, however many of them look."));
    theme::setTone(about, Tone::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(theme::label(tr("How it runs"), theme::Type::Strong));
    layout->addWidget(about);
    layout->addWidget(m_atLogIn);
    m_trouble->say({}, Tone::Muted, {});
    layout->addWidget(m_trouble);
    layout->addWidget(buildTimer());
    layout->addWidget(buildCron());
    connect(m_atLogIn, &QCheckBox::toggled, this, &HowItRuns::setAutostart);
    connect(m_switch, &QPushButton::clicked, this, &HowItRuns::switchTimer);
    connect(&m_command, &MusterCommand::finished, this, &HowItRuns::end);
    refresh();
}

QWidget* HowItRuns::buildTimer()
{
    auto* block = new QWidget;
    auto* line = new QHBoxLayout(block);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    line->addWidget(m_timer, 1);
    line->addWidget(m_switch, 0, Qt::AlignTop);
    return block;
}

QWidget* HowItRuns::buildCron()
{
    auto* words = theme::label(tr("On a server, for cron:"));
    auto* line = theme::label(m_cron, theme::Type::Caption, true);
    line->setAccessibleName(tr("Line for cron"));
    auto* copy = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy"));
    copy->setAccessibleName(tr("Copy the line for cron"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_cron); });
    auto* text = new QVBoxLayout;
    text->setSpacing(grid / 2);
    text->addWidget(words);
    text->addWidget(line);
    auto* block = new QWidget;
    auto* layout = new QHBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return block;
}

void HowItRuns::setAutostart(bool on)
{
    const auto done = on ? m_autostart.turnOn() : m_autostart.turnOff();
    m_trouble->say(QStringLiteral("bad"), Tone::Bad, done ? QString() : errorText(done.error()));
    if (!done)
        refresh();
}

void HowItRuns::refresh()
{
    const QSignalBlocker silent(m_atLogIn);
    m_atLogIn->setChecked(m_autostart.isOn());
    m_switch->setText(hasTimer() ? tr("Remove the timer") : tr("Set up the timer"));
    m_switch->setEnabled(!m_command.isRunning());
    showTimer();
}

void HowItRuns::showTimer()
{
    switch (systemTimer()) {
    case SystemTimer::None:
        m_timer->say(QStringLiteral("info"), Tone::Muted, tr("No timer of the system is set up."));
        break;
    case SystemTimer::Written:
        m_timer->say(QStringLiteral("warn"), Tone::Warn,
                     tr("The timer of the system is written, but not started: the system could not "
                        "be asked to. Remove it and set it up again, in a session of your own."));
        break;
    case SystemTimer::Enabled:
        m_timer->say(QStringLiteral("good"), Tone::Good,
                     tr("The timer of the system is set up: it looks every five minutes while you "
                        "are logged in."));
        break;
    }
}

void HowItRuns::switchTimer()
{
    m_switch->setEnabled(false);
    m_command.start({QStringLiteral("schedule"),
                     hasTimer() ? QStringLiteral("uninstall") : QStringLiteral("install")});
}

void HowItRuns::end(int exitCode, const QString& error)
{
    refresh();
    m_switch->setEnabled(true);
    if (exitCode != 0 && !error.isEmpty())
        m_timer->say(QStringLiteral("bad"), Tone::Bad, error);
}

} // namespace muster
