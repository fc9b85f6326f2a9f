// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/FeedStore.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace muster {

class StateLine;

/// The selected feed: what it does, its settings, and what can be done with it. Settings are saved
/// as they are changed. GUI thread.
class FeedPanel final : public QFrame {
    Q_OBJECT

public:
    explicit FeedPanel(const Directories& directories, QWidget* parent = nullptr);

    /// Shows a saved feed; an unknown name empties the panel.
    void open(const QString& name);

    /// The feed shown, if there is one and it can be read.
    const std::optional<Feed>& feed() const { return m_feed; }

Q_SIGNALS:
    void openWanted();
    void duplicateWanted();
    void renameWanted();
    void exportWanted();
    void removeWanted();
    void changed(); ///< a setting was saved

private:
    QWidget* buildSettings();
    QWidget* buildActions();
    void fillConnections();
    void fillOthers();
    void showMapping();
    void save();
    void showDifference();
    std::optional<Feed> other() const;
    void bringBack();

    FeedStore m_feeds;
    ConnectionStore m_connections;
    std::optional<Feed> m_feed;
    bool m_isFilling = false; ///< the widgets are being set, nothing was changed
    QLabel* m_title;
    QLabel* m_way;
    QLabel* m_mapping;
    QComboBox* m_connection;
    QComboBox* m_badRows;
    QCheckBox* m_partial;
    QLabel* m_partialHelp;
    StateLine* m_saved;
    QComboBox* m_other;
    QLabel* m_difference;
    QPushButton* m_bringBack;
};

} // namespace muster
