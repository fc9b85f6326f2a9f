// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Directories.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>

#include <sys/stat.h>

int main(int argc, char** argv)
{
    ::umask(077);
    const QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("muster"));
    QApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Shows what was sent and what became of every row."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption state(QStringLiteral("state-dir"),
                                   QApplication::translate("main", "Where the record is."),
                                   QStringLiteral("D"));
    parser.addOption(state);
    parser.process(app);
    const auto directories = muster::Directories::standard({}, parser.value(state).toStdString());
    muster::MainWindow window(directories.state);
    window.show();
    return QApplication::exec();
}
