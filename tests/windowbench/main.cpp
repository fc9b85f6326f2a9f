// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/Desktop.h"
#include "tests/windowbench/FirstPaint.h"
#include "tests/windowbench/Journey.h"
#include "tests/windowbench/StartTimes.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/stat.h>

namespace muster::bench {

static Workplace workplaceIn(const QString& folder)
{
    Workplace place;
    place.directories = Directories::standard((folder + QStringLiteral("/config")).toStdString(),
                                              (folder + QStringLiteral("/state")).toStdString());
    place.program = QDir(QApplication::applicationDirPath()).filePath(QStringLiteral("muster"));
    return place;
}

/// The steps are found by their English words.
static void speakEnglish(const Workplace& workplace)
{
    Preferences preferences;
    preferences.language = QStringLiteral("en");
    preferences.save(workplace.command().configDirectory);
}

/// What is measured from outside: shows the window, says when, ends.
static int showOnce(QApplication& app, const QString& folder)
{
    const FirstPaint paint(app);
    Desktop desktop(app, workplaceIn(folder));
    desktop.open({});
    return QApplication::exec();
}

static bool takeJourney(QApplication& app, const Workplace& workplace, Journey::Plan plan,
                        Figures& figures)
{
    Desktop desktop(app, workplace);
    desktop.open({});
    for (QWidget* top : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(top);
        if (window == nullptr)
            continue;
        Journey journey(*window, std::move(plan), figures);
        const bool isDone = journey.run();
        if (!isDone)
            std::fprintf(stderr, "gave up waiting for %s\n", qPrintable(journey.failure()));
        return isDone;
    }
    return false;
}

static int measure(QApplication& app, const QCommandLineParser& words)
{
    const QTemporaryDir folder;
    const Workplace workplace = workplaceIn(folder.path());
    speakEnglish(workplace);
    const bool isJson = words.isSet(QStringLiteral("json"));
    Figures figures(!isJson);
    const QDir here(QApplication::applicationDirPath());
    const int rounds = words.value(QStringLiteral("starts")).toInt();
    bool isDone = rounds <= 0
        || addStartTimes({QApplication::applicationFilePath(), QStringLiteral("--first-window"),
                          QStringLiteral("--folder"), folder.path()},
                         here.filePath(QStringLiteral("muster-smallest-window")), rounds, figures);
    if (!isDone)
        std::fputs("a window did not come up\n", stderr);
    Journey::Plan plan;
    plan.file = words.value(QStringLiteral("file"));
    plan.sends = !words.isSet(QStringLiteral("no-send"));
    plan.jumps = words.value(QStringLiteral("jumps")).toInt();
    if (!plan.file.isEmpty()) {
        plan.file = QDir().absoluteFilePath(plan.file);
        isDone = takeJourney(app, workplace, plan, figures) && isDone;
        QProcess::execute(
            workplace.program,
            MusterCommand::arguments(
                workplace.command(),
                {QStringLiteral("practice"), QStringLiteral("--stop"), QStringLiteral("--quiet")}));
    }
    if (isJson)
        std::fputs(figures.json().c_str(), stdout);
    return isDone ? 0 : 1;
}

static int run(QApplication& app)
{
    QCommandLineParser words;
    words.setApplicationDescription(
        QStringLiteral("Measures the window on a file: start, first screen, gaps of the event "
                       "loop, jumps, memory."));
    words.addHelpOption();
    words.addOptions(
        {{QStringLiteral("file"), QStringLiteral("The export to take through Send."),
          QStringLiteral("F")},
         {QStringLiteral("starts"), QStringLiteral("Starts to measure, 0 = none."),
          QStringLiteral("N"), QStringLiteral("9")},
         {QStringLiteral("jumps"), QStringLiteral("Jumps to measure."), QStringLiteral("N"),
          QStringLiteral("200")},
         {QStringLiteral("no-send"), QStringLiteral("Stop after the preview.")},
         {QStringLiteral("json"), QStringLiteral("One JSON object.")},
         {QStringLiteral("first-window"), QStringLiteral("Say when the window is there, and end.")},
         {QStringLiteral("folder"), QStringLiteral("For first-window: config and state."),
          QStringLiteral("D")}});
    words.process(app);
    return words.isSet(QStringLiteral("first-window"))
        ? showOnce(app, words.value(QStringLiteral("folder")))
        : measure(app, words);
}

} // namespace muster::bench

int main(int argc, char** argv)
{
    ::umask(077);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muster"));
    QApplication::setApplicationDisplayName(QStringLiteral("Muster"));
    QApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    return muster::bench::run(app);
}
