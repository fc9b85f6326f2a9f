// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/Desktop.h"
#include "app/desktop/EndSignals.h"
#include "app/desktop/Instance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>
#include <sys/stat.h>

namespace muster {

namespace {

/// What the program was started with.
struct Start {
    Instance::Wish wish;
    QString config; ///< as given; empty: the usual one
    QString state;
};

/// What the desktop gave this start to come to the front with; Qt takes it out of the environment.
QString activationToken()
{
    for (const char* name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (qEnvironmentVariableIsSet(name))
            return qEnvironmentVariable(name);
    }
    return {};
}

QString absolute(const QString& path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir().absoluteFilePath(path));
}

Start startOf(const QApplication& app, const QString& token)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main",
        "Brings HR and security exports into ThreatSwitch and Secureframe.\n"
        "There is one Muster in a session: a second start opens the window of the first, "
        "with its files, and ends."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(
        QStringLiteral("config-dir"),
        QApplication::translate("main", "Where feeds and connections are."), QStringLiteral("D"));
    const QCommandLineOption state(QStringLiteral("state-dir"),
                                   QApplication::translate("main", "Where the record is."),
                                   QStringLiteral("D"));
    const QCommandLineOption background(
        QStringLiteral("background"),
        QApplication::translate("main", "Start without a window, in the tray of the desktop."));
    parser.addOptions({config, state, background});
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QApplication::translate("main", "An export to read at once; the first of several."),
        QStringLiteral("[FILE...]"));
    parser.process(app);
    Start start;
    start.config = absolute(parser.value(config));
    start.state = absolute(parser.value(state));
    for (const QString& file : parser.positionalArguments())
        start.wish.files << absolute(file);
    start.wish.isBackground = parser.isSet(background);
    start.wish.token = token;
    return start;
}

Workplace workplaceOf(const Start& start)
{
    Workplace place;
    place.directories =
        Directories::standard(start.config.toStdString(), start.state.toStdString());
    place.program = QDir(QApplication::applicationDirPath()).filePath(QStringLiteral("muster"));
    place.desktopProgram = QApplication::applicationFilePath();
    if (!start.config.isEmpty())
        place.desktopOptions << QStringLiteral("--config-dir") << start.config;
    if (!start.state.isEmpty())
        place.desktopOptions << QStringLiteral("--state-dir") << start.state;
    return place;
}

int work(QApplication& app, const Start& start, const Instance& instance)
{
    Desktop desktop(app, workplaceOf(start));
    QObject::connect(&instance, &Instance::activated, &desktop,
                     [&desktop](const QString& token) { desktop.open({}, token); });
    QObject::connect(&instance, &Instance::opened, &desktop, &Desktop::open);
    QObject::connect(&instance, &Instance::quitRequested, &desktop, &Desktop::askToQuit,
                     Qt::QueuedConnection);
    const EndSignals end;
    QObject::connect(&end, &EndSignals::asked, &desktop, &Desktop::quit);
    if (start.wish.isBackground && start.wish.files.isEmpty())
        desktop.startInBackground();
    else
        desktop.open(start.wish.files);
    return QApplication::exec();
}

int run(QApplication& app, const QString& token)
{
    const Start start = startOf(app, token);
    Instance instance({start.config, start.state});
    switch (instance.claim(start.wish)) {
    case Instance::Role::First:
    case Instance::Role::Alone:
        return work(app, start, instance);
    case Instance::Role::Second:
        return 0;
    case Instance::Role::Refused:
        break;
    }
    std::fputs(
        "muster-desktop: another Muster is running and does not answer. Nothing was opened.\n"
        "End it, then start Muster again.\n",
        stderr);
    constexpr int tryLater = 75;
    return tryLater;
}

} // namespace

} // namespace muster

int main(int argc, char** argv)
{
    ::umask(077);
    const QString token = muster::activationToken();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muster"));
    QApplication::setApplicationDisplayName(QStringLiteral("Muster"));
    QApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.muster.Muster"));
    return muster::run(app, token);
}
