// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Notice.h"

#include <QHash>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace muster {

/// Tells notices through the desktop's service (org.freedesktop.Notifications 1.2). One live
/// message for each subject, replaced by the next one about it; an event is told once. Every call
/// is asynchronous: a service that is silent holds up nothing, and counts as absent after some
/// seconds. GUI thread.
class Notifier final : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);

    /// That a person was told of this event before, in an earlier start of the program.
    void know(const QString& subject, const QString& event) { m_live[subject].event = event; }

    /// Tells it unless the last notice of its subject was of the same event.
    void tell(const Notice& notice);
    /// The subject is well again: its message goes, and its next trouble is told anew.
    void settle(const QString& subject);

Q_SIGNALS:
    /// A person chose an action ("default" = the message itself). @p token lets a window come to
    /// the front, where the desktop gave one.
    void activated(const QString& subject, const QString& action, const QString& token);
    /// The service took it.
    void delivered(const muster::Notice& notice);
    /// No service took it.
    void undelivered(const muster::Notice& notice);

private Q_SLOTS:
    void takeAction(uint id, const QString& action);
    void takeToken(uint id, const QString& token);
    void takeClosing(uint id, uint reason);

private:
    struct Live {
        QString event;
        uint id = 0; ///< 0: not on the screen
        QString token;
    };

    struct Abilities {
        bool hasActions = false;
        bool hasMarkup = false;
    };

    void askAbilities();
    void takeAbilities(const QDBusPendingCallWatcher& answer);
    void forgetService();
    void send(const Notice& notice);
    QVariantList wordsOf(const Notice& notice) const;
    QHash<QString, Live>::iterator messageOf(uint id);

    QHash<QString, Live> m_live; ///< by subject
    QList<Notice> m_waiting; ///< for the abilities of the service
    std::optional<Abilities> m_abilities;
    bool m_isAsking = false;
};

} // namespace muster
