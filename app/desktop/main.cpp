// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/Desktop.h"

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
    parser.addOptions({config, state});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QApplication::translate("main", "An export to read at once."),
                                 QStringLiteral("[FILE]"));
    parser.process(app);
    muster::Workplace workplace;
    workplace.directories = muster::Directories::standard(parser.value(config).toStdString(),
                                                          parser.value(state).toStdString());
    workplace.program = QDir(QApplication::applicationDirPath()).filePath(QStringLiteral("muster"));
    muster::Desktop desktop(app, workplace);
    const QStringList files = parser.positionalArguments();
    desktop.open(files.isEmpty() ? QString() : QDir().absoluteFilePath(files.front()));
    return QApplication::exec();
}
