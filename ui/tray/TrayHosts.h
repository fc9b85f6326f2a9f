// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

class QDBusServiceWatcher;

namespace muster {

/// Whether something on this desktop shows tray icons: a host of status notifiers on the session
/// bus (org.kde.StatusNotifierWatcher with a registered host), or a tray of X11 (the owner of
/// _NET_SYSTEM_TRAY_Sn). Qt 6.4 looks for the first of them once, when the first QSystemTrayIcon is
/// made, and never again: the icon is to be made when appeared() says so, not before. Asks nothing
/// in a loop; all bus calls are asynchronous. GUI thread.
class TrayHosts final : public QObject, private QAbstractNativeEventFilter {
    Q_OBJECT

public:
    explicit TrayHosts(QObject* parent = nullptr);
    ~TrayHosts() override;

    /// As it is now.
    bool isPresent() const;

Q_SIGNALS:
    void appeared();

private Q_SLOTS:
    void askForHost();

private:
    struct Screen; ///< the X11 side; null on other platforms

    void watchBus();
    void takeHost(bool isThere);
    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;

    std::unique_ptr<Screen> m_screen;
    QDBusServiceWatcher* m_watcher = nullptr;
    bool m_hasNotifierHost = false;
};

} // namespace muster
