// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/windowbench/FirstPaint.h"

#include <QLabel>

/// The least that a Qt program with a window is: the yardstick for how soon Muster's is there.
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const muster::bench::FirstPaint paint(app);
    QLabel window(QStringLiteral("Muster"));
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
