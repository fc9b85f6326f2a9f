// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Notifier.h"
#include "ui/tray/ToldEvents.h"
#include "ui/tray/Tray.h"

namespace muster {

/// What a person sees of Muster while its window is away: the tray icon and the messages of the
/// desktop. Shows what it is given and tells what a person asks for. GUI thread.
class Background final : public QObject {
    Q_OBJECT

public:
    /// @p toldFile keeps what was told from one start to the next; empty: it is forgotten.
    explicit Background(const QString& toldFile = {}, QObject* parent = nullptr);

    /// Icon, menu, and a message for every feed that came into trouble since the last time, in this
    /// start of the program or an earlier one. A run that goes on decides nothing yet: what ends as
    /// it was before is not told again.
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
    void tellTroubles(const Glance& glance);
    void act(const QString& subject, const QString& action, const QString& token);

    Tray m_tray;
    Notifier m_notifier;
    ToldEvents m_told;
    QStringList m_inTrouble; ///< feeds that were told of, or are being told of
    int m_troubles = 0; ///< told so far
};

} // namespace muster
