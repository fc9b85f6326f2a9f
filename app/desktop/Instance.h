// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace muster {

/// That there is one Muster for each pair of directories on a session: the owner of the name
/// io.github.muster.Muster on the session bus. A later start hands its files over to it
/// (org.freedesktop.Application) and ends. Without a session bus every start is one of its own.
/// GUI thread.
class Instance final : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, ///< this one is it
        Alone, ///< there is no session bus to find another by
        Second, ///< the other one has taken what this start was given
        Refused, ///< there is another one, but it does not answer
    };

    /// What a start was given.
    struct Wish {
        QStringList files; ///< absolute paths
        bool isBackground = false; ///< no window is wanted
        QString token; ///< lets the window come to the front, where the desktop gave one
    };

    /// @p directories: those that were given by hand; another pair is another Muster.
    explicit Instance(const QStringList& directories);

    /// Waits for the other one's answer, some seconds at most.
    Role claim(const Wish& wish);

    QString name() const { return m_name; }

Q_SIGNALS:
    /// What a later start, or the desktop, asks of this one.
    void activated(const QString& token);
    void opened(const QStringList& files, const QString& token);
    void quitRequested();

private:
    friend class InstanceAdaptor;

    QString m_name;
};

} // namespace muster
