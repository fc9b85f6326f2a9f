// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SystemTimer.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace muster {

SystemTimer systemTimer()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1String("/systemd/user/");
    const QString unit = QStringLiteral("muster-schedule.timer");
    if (!QFileInfo::exists(folder + unit))
        return SystemTimer::None;
    const QFileInfo link(folder + QLatin1String("timers.target.wants/") + unit);
    return link.exists() || link.isSymLink() ? SystemTimer::Enabled : SystemTimer::Written;
}

} // namespace muster
