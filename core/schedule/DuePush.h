// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/RunDueSeams.h"
#include "core/schedule/Schedule.h"

#include <chrono>
#include <string>

namespace muster {

/// Pushes the file of one due time, and writes down what became of it: every state it goes through,
/// what it stands in place of, and the file's own place. One thread; the schedule and the seams
/// outlive it.
class DuePush {
public:
    DuePush(const Schedule& schedule, const RunDueSeams& seams)
        : m_schedule(schedule)
        , m_seams(seams)
    { }

    /// Writes the occasion with its new state; this is its only way into the book.
    Result<Occasion> keep(Occasion occasion, OccasionState state, std::string message);
    /// Pushes the file that the occasion names, or rehearses it.
    Result<Occasion> take(Occasion occasion, bool isRehearsal);
    /// Pushes the file of a held occasion once more; it stays held unless it went out.
    Result<Occasion> release(Occasion occasion, const std::string& allow,
                             const std::string& reason);
    /// Its push came to an end when the program that had begun it was ended.
    Result<Occasion> goneOn(Occasion occasion, const SentFile& sent);
    /// Ends all that is held: a file that was held before a newer one went out, or may have, must
    /// not go out after it.
    Result<void> replaceHeld();

    /// Waiting before another try, after @p tries of them: minutes at first, an hour in the end.
    static std::chrono::minutes pause(int tries);

private:
    Result<Occasion> carry(Occasion occasion, const PushOrder& order);
    Result<Occasion> finish(Occasion occasion, OccasionState state, const std::string& message);
    Result<void> countRehearsal(const Occasion& occasion);
    void putAway(Occasion& occasion);

    const Schedule& m_schedule;
    const RunDueSeams& m_seams;
};

} // namespace muster
