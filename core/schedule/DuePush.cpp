// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/DuePush.h"

#include <algorithm>
#include <array>

namespace muster {

std::chrono::minutes DuePush::pause(int tries)
{
    return std::chrono::minutes(std::min(60, 5 << std::clamp(tries - 1, 0, 4)));
}

Result<Occasion> DuePush::keep(Occasion occasion, OccasionState state, std::string message)
{
    occasion.state = state;
    occasion.message = std::move(message);
    occasion.changed = m_seams.clock.now();
    if (auto written = m_seams.book.write(occasion); !written)
        return fail(std::move(written.error()));
    return occasion;
}

Result<Occasion> DuePush::take(Occasion occasion, bool isRehearsal)
{
    ++occasion.tries;
    // Durable before anything leaves: whatever happens to this program, the due time has its line.
    auto running = keep(std::move(occasion), OccasionState::Running,
                        isRehearsal ? "It is being rehearsed." : "It is being sent.");
    if (!running)
        return running;
    const PushOrder order{m_schedule.feed, running->file, running->digest, isRehearsal, {}, {}};
    auto ended = carry(std::move(*running), order);
    if (ended && isRehearsal)
        if (auto counted = countRehearsal(*ended); !counted)
            return fail(std::move(counted.error()));
    return ended;
}

static bool isOther(const Result<std::string>& digest, const std::string& expected)
{
    return !digest || *digest != expected;
}

Result<Occasion> DuePush::carry(Occasion occasion, const PushOrder& order)
{
    const PushAnswer answer = m_seams.push(order);
    occasion.exitCode = answer.exitCode;
    occasion.run = answer.run;
    occasion.facts = answer.facts;
    const OccasionState state = stateOf(answer, order.isRehearsal);
    occasion.nextTry = {};
    if (state == OccasionState::Retrying)
        occasion.nextTry = m_seams.clock.now()
            + (answer.exitCode == 15 ? std::chrono::minutes(1) : pause(occasion.tries));
    // What was said of another file is not said of this one.
    static constexpr std::array ofTheFile{12, 65, 66, 74};
    const bool isOfTheFile =
        std::find(ofTheFile.begin(), ofTheFile.end(), answer.exitCode) != ofTheFile.end();
    if (isOfTheFile && isOther(m_seams.folder.digest(order.file), order.digest)) {
        occasion.nextTry = m_seams.clock.now() + m_schedule.settle;
        return keep(std::move(occasion), OccasionState::Retrying,
                    "The file changed before it was sent, so nothing was sent; it is looked at "
                    "again.");
    }
    if (order.isRehearsal)
        return keep(std::move(occasion), state, answer.message);
    return finish(std::move(occasion), state, answer.message);
}

/// The end of a push: what it stands in place of, and the file's own place.
Result<Occasion> DuePush::finish(Occasion occasion, OccasionState state, const std::string& message)
{
    auto kept = keep(std::move(occasion), state, message);
    if (!kept)
        return kept;
    if (hasGone(state))
        if (auto replaced = replaceHeld(); !replaced)
            return fail(std::move(replaced.error()));
    const Occasion before = *kept;
    putAway(*kept);
    return *kept == before ? kept : keep(*kept, kept->state, kept->message);
}

Result<Occasion> DuePush::goneOn(Occasion occasion, const SentFile& sent)
{
    occasion.run = sent.run;
    occasion.exitCode = sent.exitCode;
    return finish(std::move(occasion), stateOf({sent.exitCode, 0, {}, {}}, false),
                  "Run " + std::to_string(sent.run)
                      + " sent it, although the program that began it was ended.");
}

Result<Occasion> DuePush::release(Occasion occasion, const std::string& allow,
                                  const std::string& reason)
{
    const PushOrder order{m_schedule.feed, occasion.file, occasion.digest, false, allow, reason};
    ++occasion.tries;
    const Occasion before = occasion;
    const PushAnswer answer = m_seams.push(order);
    occasion.exitCode = answer.exitCode;
    const OccasionState state = stateOf(answer, false);
    if (!hasGone(state)) { // it stays held, whatever kept it this time
        auto kept = keep(before, OccasionState::Held, before.message);
        if (kept) {
            kept->exitCode = answer.exitCode;
            kept->message = answer.message;
        }
        return kept;
    }
    occasion.run = answer.run;
    occasion.facts = answer.facts;
    return finish(std::move(occasion), state, answer.message);
}

Result<void> DuePush::replaceHeld()
{
    const auto all = m_seams.book.all(m_schedule.feed, OccasionState::Held);
    if (!all)
        return fail(all.error());
    for (const Occasion& held : *all) {
        auto kept = keep(held, OccasionState::Skipped,
                         "A newer file was sent in its place. It was held: " + held.message);
        if (!kept)
            return fail(std::move(kept.error()));
    }
    return {};
}

void DuePush::putAway(Occasion& occasion)
{
    if (m_schedule.afterwards != Afterwards::Move)
        return;
    const bool isHeld = occasion.state == OccasionState::Held;
    const bool isSent =
        occasion.state == OccasionState::Sent || occasion.state == OccasionState::Nothing;
    if (!isHeld && !isSent)
        return;
    const std::string held = m_schedule.folder + "/held";
    if (isHeld && occasion.file.starts_with(held + "/"))
        return;
    auto moved = m_seams.folder.move(occasion.file, isHeld ? held : m_schedule.folder + "/sent",
                                     occasion.digest);
    if (moved)
        occasion.file = std::move(*moved);
    else
        occasion.message += " The file could not be put away: " + moved.error().what + ".";
}

Result<void> DuePush::countRehearsal(const Occasion& occasion)
{
    if (isOpen(occasion.state))
        return {};
    const bool isClean = occasion.state == OccasionState::Rehearsed && occasion.exitCode != 12;
    const auto counted = m_seams.book.change(m_schedule.feed, [isClean](ScheduleMemory& memory) {
        memory.cleanRehearsals = isClean ? memory.cleanRehearsals + 1 : 0;
    });
    return counted ? Result<void>() : fail(counted.error());
}

} // namespace muster
