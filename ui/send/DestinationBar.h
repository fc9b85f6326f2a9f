// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Connection.h"
#include "core/feed/FeedTarget.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace muster {

/// What is being sent, as what, and where to: file -> object -> connection. GUI thread.
class DestinationBar final : public QWidget {
    Q_OBJECT

public:
    explicit DestinationBar(QWidget* parent = nullptr);

    void setFile(const QString& name);
    /// The kinds of object the file could be, likeliest first; the first is chosen. None hides the
    /// choice.
    void setTargets(std::vector<FeedTarget> targets);
    void chooseTarget(const std::string& service, const std::string& object);
    /// Connections there are; those of the chosen target's service are offered, then practice and a
    /// new one.
    void setConnections(std::vector<Connection> connections);
    void chooseConnection(const std::string& name);

    const FeedTarget* target() const;
    /// The chosen connection, null when it is practice (not set up yet) or none.
    const Connection* connection() const;
    bool isPractice() const; ///< the practice service is chosen and has no connection yet

Q_SIGNALS:
    void targetChanged();
    void connectionChanged();
    void newConnectionRequested(const QString& service);

private:
    void offerConnections();
    void takeConnection(int index);

    std::vector<FeedTarget> m_targets;
    std::vector<Connection> m_connections;
    QLabel* m_file;
    QWidget* m_choice; ///< the two lists; hidden while nothing is known of the file
    QComboBox* m_target;
    QComboBox* m_connection;
    QString m_last; ///< connection chosen before "New connection" was clicked
};

} // namespace muster
