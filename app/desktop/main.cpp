// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Directories.h"
#include "ui/theme/Theme.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <sys/stat.h>

int main(int argc, char** argv)
{
    ::umask(077);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muster"));
    QApplication::setApplicationDisplayName(QStringLiteral("Muster"));
    QApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Brings HR and security exports into ThreatSwitch and Secureframe."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(
        QStringLiteral("config-dir"),
        QApplication::translate("main", "Where feeds and connections are."), QStringLiteral("D"));
    const QCommandLineOption state(QStringLiteral("state-dir"),
                                   QApplication::translate("main", "Where the record is."),
                                   QStringLiteral("D"));
    const QCommandLineOption look(
        QStringLiteral("look"),
        QApplication::translate("main", "light or dark; the desktop's when not given."),
        QStringLiteral("L"));
    parser.addOptions({config, state, look});
    parser.process(app);
    muster::theme::apply(app,
                         parser.value(look) == QLatin1String("dark")
                             ? muster::theme::Scheme::Dark
                             : muster::theme::Scheme::Light);
    muster::Workplace workplace;
    workplace.directories = muster::Directories::standard(parser.value(config).toStdString(),
                                                          parser.value(state).toStdString());
    workplace.program = QDir(QApplication::applicationDirPath()).filePath(QStringLiteral("muster"));
    muster::MainWindow window(workplace);
    window.show();
    return QApplication::exec();
}
