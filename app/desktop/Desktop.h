// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/DesktopScheme.h"
#include "ui/window/Language.h"
#include "ui/window/Preferences.h"
#include "ui/window/Workplace.h"

#include <QPointer>

#include <memory>

class QApplication;

namespace muster {

class Background;
class MainWindow;
class QuitQuestion;
class RecentRuns;
class ScheduleWatch;

/// The wiring of muster-desktop: preferences, look, language, window, and what stays when the
/// window is closed. The window is made when it is first wanted. Ends the application by itself:
/// when the window is closed and nothing is wanted in the background, or when a person quits. GUI
/// thread.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication& application, const Workplace& workplace);
    ~Desktop() override;

    /// Shows the window, in front, reading the first of @p files. @p token as in Instance::Wish.
    void open(const QStringList& files, const QString& token = {});
    /// Without a window, until one is wanted.
    void startInBackground();
    /// Ends the application.
    void quit();
    /// The same for a person, who is asked first when schedules would stop by it.
    void askToQuit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyLook();
    void takePreferences(const Preferences& preferences);
    void watchSchedules();
    MainWindow& window();
    void comeForward(const QString& token);
    bool staysOpen() const;
    void arrangeBackground();
    void makeBackground();
    /// 0: none in particular.
    qint64 runToReview(const QString& feed) const;
    void hideWindow();
    void askAboutNoTray();
    void keep();

    QApplication& m_application;
    Workplace m_workplace;
    Preferences m_preferences;
    Language m_language;
    DesktopScheme m_scheme;
    bool m_startedInBackground = false;
    bool m_isEnding = false;
    QPointer<QuitQuestion> m_quitQuestion; ///< while it is asked
    std::unique_ptr<MainWindow> m_window; ///< until it is wanted
    std::unique_ptr<ScheduleWatch> m_schedules; ///< once there was time for it
    std::unique_ptr<Background> m_background; ///< while it is wanted
    std::unique_ptr<RecentRuns> m_recent; ///< the same
};

} // namespace muster
