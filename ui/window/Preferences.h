// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

/// What a person set once for the window; nothing of their data. Kept in CONFIG/window.ini. A
/// value.
struct Preferences {
    enum class Look { Desktop, Light, Dark };

    Look look = Look::Desktop;
    bool ownFont = true; ///< Inter; false: the desktop's font
    QString language; ///< "de"; empty = the desktop's
    bool isMasked = true; ///< cell values are hidden until held to reveal
    bool mapAsTable = false; ///< the Map step opens as table, not as canvas
    bool staysOpen = false; ///< a closed window is only hidden, whether or not something is due
    bool knowsTray = false; ///< was told that a closed window waits in the tray
    bool knowsNoTray = false; ///< was told that this desktop shows no tray
    bool quitsUnasked = false; ///< knows that schedules stop with the program
    QByteArray geometry; ///< of the window
    int place = 0; ///< of the rail

    static Preferences load(const QString& configDirectory);
    void save(const QString& configDirectory) const;
};

} // namespace muster
