// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace muster {

/// What the tray says about the scheduled pushes: as much as one look takes in, never a cell value.
/// Made by whoever knows the schedule, shown by Tray and told by Notifier. Times are local. A
/// value.
struct Glance {
    enum class State {
        Idle, ///< nothing is due, nothing is wrong
        Running,
        Held, ///< a run waits for a person
        Failed,
        Paused,
    };

    /// What a person can do about a feed, beyond opening it.
    enum class Way {
        None,
        Review, ///< a held run with its preview
        Retry,
        Unlock, ///< the keychain; the run goes on afterwards
    };

    struct Feed {
        QString name;
        State state = State::Idle;
        QDateTime next; ///< invalid: no next run
        QString result; ///< the last one in a sentence; empty before the first
        Way way = Way::None;
        bool canRun = false; ///< by hand, now
        /// Tells one trouble from the next of the same kind (a run id, a day of silence): it is
        /// told once for each.
        QString event = {};

        bool operator==(const Feed&) const = default;
    };

    struct Outcome {
        QString feed;
        QDateTime when;
        QString sentence;
        qint64 run = 0;

        bool operator==(const Outcome&) const = default;
    };

    State state = State::Idle;
    QList<Feed> feeds; ///< in the order of their names
    QList<Outcome> outcomes; ///< newest first
    QDateTime next; ///< of all feeds; invalid: nothing is scheduled
    bool isPaused = false;
    QDateTime pausedUntil; ///< invalid while paused: until a person resumes
    bool canPause = false; ///< something is scheduled

    bool operator==(const Glance&) const = default;
};

} // namespace muster
