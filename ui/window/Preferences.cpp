// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Preferences.h"

#include <QSettings>

#include <algorithm>

namespace muster {

static QString fileIn(const QString& configDirectory)
{
    return configDirectory + QStringLiteral("/window.ini");
}

Preferences Preferences::load(const QString& configDirectory)
{
    const QSettings file(fileIn(configDirectory), QSettings::IniFormat);
    Preferences read;
    read.look = static_cast<Look>(std::clamp(file.value(QStringLiteral("look"), 0).toInt(), 0, 2));
    read.ownFont = file.value(QStringLiteral("own_font"), read.ownFont).toBool();
    read.language = file.value(QStringLiteral("language")).toString();
    read.isMasked = file.value(QStringLiteral("masked"), read.isMasked).toBool();
    read.mapAsTable = file.value(QStringLiteral("map_as_table"), read.mapAsTable).toBool();
    read.staysOpen = file.value(QStringLiteral("stays_open"), read.staysOpen).toBool();
    read.knowsTray = file.value(QStringLiteral("knows_tray"), read.knowsTray).toBool();
    read.knowsNoTray = file.value(QStringLiteral("knows_no_tray"), read.knowsNoTray).toBool();
    read.quitsUnasked = file.value(QStringLiteral("quits_unasked"), read.quitsUnasked).toBool();
    read.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    read.place = file.value(QStringLiteral("place"), 0).toInt();
    return read;
}

void Preferences::save(const QString& configDirectory) const
{
    QSettings file(fileIn(configDirectory), QSettings::IniFormat);
    file.setValue(QStringLiteral("look"), static_cast<int>(look));
    file.setValue(QStringLiteral("own_font"), ownFont);
    file.setValue(QStringLiteral("language"), language);
    file.setValue(QStringLiteral("masked"), isMasked);
    file.setValue(QStringLiteral("map_as_table"), mapAsTable);
    file.setValue(QStringLiteral("stays_open"), staysOpen);
    file.setValue(QStringLiteral("knows_tray"), knowsTray);
    file.setValue(QStringLiteral("knows_no_tray"), knowsNoTray);
    file.setValue(QStringLiteral("quits_unasked"), quitsUnasked);
    file.setValue(QStringLiteral("geometry"), geometry);
    file.setValue(QStringLiteral("place"), place);
}

} // namespace muster
