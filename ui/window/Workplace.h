// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"
#include "core/schedule/Autostart.h"
#include "core/secrets/SessionSecrets.h"
#include "ui/command/MusterCommand.h"

#include <QStringList>

#include <memory>

namespace muster {

/// What every page of the window works with. A value.
struct Workplace {
    Directories directories;
    QString program; ///< absolute path of muster
    QString desktopProgram; ///< absolute path of the window's own program
    QStringList desktopOptions; ///< that make it work in these directories; none for the usual ones
    /// Secrets of this window alone; copies share them.
    std::shared_ptr<SessionSecrets> session = std::make_shared<SessionSecrets>();

    MusterCommand::Place command() const
    {
        return {program, QString::fromStdString(directories.config),
                QString::fromStdString(directories.state)};
    }

    /// By which a desktop starts this very Muster, without a window.
    Autostart autostart() const
    {
        std::vector<std::string> words{desktopProgram.toStdString(), "--background"};
        for (const QString& option : desktopOptions)
            words.push_back(option.toStdString());
        return Autostart(std::move(words));
    }
};

} // namespace muster
