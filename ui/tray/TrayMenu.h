// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Glance.h"

#include <QMenu>
#include <QObject>

namespace muster {

/// The menu of the tray icon. It is made once and changed in place: a desktop draws it by itself
/// from what it was told over the bus, and may have it open while it changes. GUI thread.
class TrayMenu final : public QObject {
    Q_OBJECT

public:
    TrayMenu();

    void show(const Glance& glance);

    QMenu* widget() { return &m_menu; }

    const QMenu* widget() const { return &m_menu; }

Q_SIGNALS:
    void openRequested();
    void runRequested(const QString& feed);
    void pauseRequested(const QDateTime& until); ///< invalid: until resumed
    void resumeRequested();
    void runOpened(qint64 run);
    void reviewRequested(const QString& feed);
    void unlockRequested(const QString& feed);
    void quitRequested();

private:
    void buildTroubles();
    void buildRun();
    void buildPause();
    void showTroubles();
    void showFeeds();
    void showOutcomes();
    void showLine();
    /// The entry at @p index of @p entries, made before @p before when there is none yet.
    QAction* entry(QList<QAction*>& entries, qsizetype index, QMenu& menu, QAction* before,
                   void (TrayMenu::*chosen)(const QVariant&));
    static void leave(QList<QAction*>& entries, qsizetype used);
    void chooseFeed(const QVariant& feed);
    void chooseRun(const QVariant& run);
    void chooseTrouble(const QVariant& feed);

    Glance m_glance;
    QMenu m_menu;
    QMenu m_run;
    QMenu m_pause;
    QMenu m_outcomes;
    QAction* m_state; ///< says in words what the icon says in colour and shape
    QAction* m_moreTroubles; ///< than the menu shows
    QAction* m_afterTroubles;
    QAction* m_moreFeeds;
    QAction* m_resume;
    QList<QAction*> m_troubleEntries;
    QList<QAction*> m_feedEntries;
    QList<QAction*> m_outcomeEntries;
};

} // namespace muster
