// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/DesktopScheme.h"
#include "ui/window/Language.h"
#include "ui/window/Preferences.h"
#include "ui/window/Workplace.h"

#include <memory>

class QApplication;

namespace muster {

class MainWindow;

/// The wiring of muster-desktop: preferences, look, language, window. GUI thread.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication& application, const Workplace& workplace);
    ~Desktop() override;

    /// Shows the window, reading @p file unless empty.
    void open(const QString& file);

private:
    void applyLook();
    void keep();

    QApplication& m_application;
    Workplace m_workplace;
    Preferences m_preferences;
    Language m_language;
    DesktopScheme m_scheme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace muster
