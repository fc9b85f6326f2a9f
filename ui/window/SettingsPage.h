// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/Page.h"
#include "ui/window/Preferences.h"
#include "ui/window/Workplace.h"

namespace muster {

/// Look, language, masking, and where the files are. Every change counts
/// at once, but for the language. GUI thread.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(const Workplace& workplace, const Preferences& preferences,
                 QWidget* parent = nullptr);

    /// What was chosen in the Map step goes along with the next change.
    void setMapAsTable(bool asTable) { m_preferences.mapAsTable = asTable; }

Q_SIGNALS:
    void preferencesChanged(const muster::Preferences& preferences);

private:
    QWidget* buildLook();
    QWidget* buildLanguage();
    QWidget* buildPrivacy();
    QWidget* buildPlaces(const Workplace& workplace);

    Preferences m_preferences;
};

} // namespace muster
