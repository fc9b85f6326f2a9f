// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Autostart.h"
#include "ui/window/Page.h"
#include "ui/window/Preferences.h"
#include "ui/window/Workplace.h"

class QCheckBox;
class QLabel;

namespace muster {

/// Look, language, masking, work in the background, and where the files are. Every change counts at
/// once, but for the language. GUI thread.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(const Workplace& workplace, const Preferences& preferences,
                 QWidget* parent = nullptr);

    /// What was chosen in the Map step goes along with the next change.
    void setMapAsTable(bool asTable) { m_preferences.mapAsTable = asTable; }

    /// Reads again whether the desktop starts Muster.
    void enter() override;

Q_SIGNALS:
    void preferencesChanged(const muster::Preferences& preferences);

private:
    QWidget* buildLook();
    QWidget* buildLanguage();
    QWidget* buildPrivacy();
    QWidget* buildBackground();
    QWidget* buildPlaces(const Workplace& workplace);
    void setAutostart(bool on);

    Autostart m_autostart;
    Preferences m_preferences;
    QCheckBox* m_startsItself;
    QLabel* m_autostartTrouble;
};

} // namespace muster
