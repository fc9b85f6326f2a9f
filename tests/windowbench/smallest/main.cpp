// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/windowbench/FirstPaint.h"

#include <QLabel>

#include <optional>

/// The least that a Qt program with a window is: the yardstick for how soon Muster's is there and,
/// with --stay, for what one costs while nobody uses it.
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    std::optional<muster::bench::FirstPaint> paint;
    if (!QApplication::arguments().contains(QStringLiteral("--stay")))
        paint.emplace(app);
    QLabel window(QStringLiteral("Muster"));
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
