// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Notifier.h"
#include "ui/tray/Tray.h"

namespace muster {

/// What a person sees of Muster while its window is away: the tray icon and the messages of the
/// desktop. Shows what it is given and tells what a person asks for. GUI thread.
class Background final : public QObject {
    Q_OBJECT

public:
    explicit Background(QObject* parent = nullptr);

    /// Icon, menu, and a message for every feed that came into trouble since the last time.
    void show(const Glance& glance);

    void repaint() { m_tray.repaint(); }

    bool hasTray() const { return m_tray.isShown(); }

    /// That the window has gone into the tray.
    void tellWhere();
    /// That something a person asked for did not work; @p feed may be empty.
    void tellTrouble(const QString& feed, const QString& why);

Q_SIGNALS:
    /// @p token lets the window come to the front, where the desktop gave one.
    void openRequested(const QString& token);
    void reviewRequested(const QString& feed, const QString& token);
    void runOpened(qint64 run);
    void runRequested(const QString& feed);
    void skipRequested(const QString& feed);
    void unlockRequested(const QString& feed);
    void pauseRequested(const QDateTime& until); ///< invalid: until resumed
    void resumeRequested();
    void quitRequested();

private:
    void act(const QString& subject, const QString& action, const QString& token);

    Tray m_tray;
    Notifier m_notifier;
    QStringList m_told; ///< feeds with a live notice
    int m_troubles = 0; ///< told so far
};

} // namespace muster
