// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Glance.h"

#include <QIcon>

class QColor;

namespace muster {

/// The mark of the program with a badge for the state, each of another outline as well as of
/// another colour: none, a triangle that points right, a triangle with a stroke, an octagon with a
/// cross, an hourglass; two bars in place of the mark while paused. Every part has a rim of the
/// opposite lightness, so that it reads on light and on dark panels alike; pictures from 16 to 64
/// pixels. In the colours of the scheme of the moment: ask again when that changes. GUI thread.
QIcon trayIcon(Glance::State state);

} // namespace muster
