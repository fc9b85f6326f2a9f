// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace muster {

/// What a person was told of each feed last (Notice::event), kept in a file so that the next start
/// of the program does not tell it again. A file that cannot be read or written costs a message
/// that comes twice, no more. GUI thread.
class ToldEvents {
public:
    /// @p path empty: kept in memory alone.
    explicit ToldEvents(QString path = {});

    QString of(const QString& feed) const { return m_events.value(feed); } ///< empty: nothing

    QStringList feeds() const { return m_events.keys(); }

    void set(const QString& feed, const QString& event);
    void forget(const QString& feed);

private:
    void keep() const;

    QString m_path;
    QMap<QString, QString> m_events;
};

} // namespace muster
