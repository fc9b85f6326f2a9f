// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Glance.h"

#include <QObject>

#include <functional>
#include <memory>

class QSystemTrayIcon;

namespace muster {

class TrayHosts;
class TrayMenu;

/// The icon in the tray of the desktop with its menu; comes as soon as there is a tray, early or
/// late, and does nothing where there is none. GUI thread.
class Tray final : public QObject {
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    void show(const Glance& glance);
    /// The colours of the program have changed.
    void repaint();
    /// Whether a person can see the icon.
    bool isShown() const;
    /// A message of the tray's own, for a desktop without a notification service; nothing without
    /// a tray.
    void say(const QString& title, const QString& text);

    const TrayMenu& menu() const { return *m_menu; }

Q_SIGNALS:
    void openRequested();
    void runRequested(const QString& feed);
    void pauseRequested(const QDateTime& until); ///< invalid: until resumed
    void resumeRequested();
    void runOpened(qint64 run);
    void reviewRequested(const QString& feed);
    void unlockRequested(const QString& feed);
    void quitRequested();
    void messageClicked();

private:
    void appear();

    Glance m_glance;
    std::unique_ptr<TrayMenu> m_menu;
    TrayHosts* m_hosts;
    QSystemTrayIcon* m_icon = nullptr; ///< until there is a tray
};

} // namespace muster
