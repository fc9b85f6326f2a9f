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
        Held, ///< something waits for a person
        Failed,
        Paused,
        Retrying, ///< something did not go through and is tried again by itself
    };

    /// What a person can do about a feed, beyond opening it.
    enum class Way {
        None,
        Review, ///< a held run with its preview, or a run in the record
        Retry,
        Unlock, ///< the keychain; the run goes on afterwards
        Answer, ///< a missed run: now, or not at all
    };

    /// What a person is to be told of a feed.
    enum class Trouble {
        None,
        Held, ///< by a limit
        Locked, ///< the keychain is; nothing is lost
        Missed, ///< a person decides whether it runs late
        Failed,
        Unknown, ///< sent, and nobody knows whether it was received
        Silent, ///< nothing ran for days
        Broken, ///< its file, or its feed, cannot be used
        Rejected, ///< it was sent, and the service refused some rows
        Retrying, ///< it did not go through, and is tried again by itself
    };

    struct Feed {
        QString name;
        State state = State::Idle;
        QDateTime next; ///< invalid: no next run
        QString result; ///< what came of it, or what is wrong; empty before the first run
        Way way = Way::None;
        bool canRun = false; ///< by hand, now
        /// Tells one trouble from the next of the same kind (a run id, a day of silence): it is
        /// told once for each.
        QString event = {};
        Trouble trouble = Trouble::None;
        int count = 0; ///< days when Silent, rows when Rejected
        qint64 run = 0; ///< the one to review; 0: the schedule tells more
        QDateTime again = {}; ///< when Retrying: the next try

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
    bool isKnown = false; ///< the schedules were read; before that, all the rest says nothing
    bool isWaiting = false; ///< some schedule has something to run by itself, now or later

    bool operator==(const Glance&) const = default;
};

} // namespace muster
