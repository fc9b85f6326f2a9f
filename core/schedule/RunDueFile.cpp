// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/RunDue.h"

#include <algorithm>

// The second half of RunDue: which file, whether it is new, and its push.

namespace muster {

/// Files of the schedule's folder as they are now. What is still being written gets a second look
/// after the schedule's settling time.
Result<FilePick> RunDue::pick()
{
    for (bool isSecond = false;; isSecond = true) {
        auto before = m_seams.book.looks(m_schedule.feed);
        if (!before)
            return fail(std::move(before.error()));
        auto files = m_seams.folder.look(m_schedule.folder, m_seams.clock.now());
        if (!files)
            return fail(std::move(files.error()));
        const FilePick found = pickFile(m_schedule, *before, *files);
        for (FileLook& file : *files) {
            // The first look at an unchanged file counts until it has settled.
            const auto same =
                std::find_if(before->begin(), before->end(), [&file](const FileLook& look) {
                    return look.name == file.name && look.isSame(file);
                });
            if (same != before->end()) {
                file.seen = std::min(file.seen, same->seen);
                file.digest = same->digest;
            }
        }
        auto kept =
            *files == *before ? Result<void>() : m_seams.book.keepLooks(m_schedule.feed, *files);
        if (!kept)
            return fail(std::move(kept.error()));
        if (found.state != FilePick::State::Settling || isSecond
            || m_schedule.complete == Complete::Done || !m_seams.clock.sleep(m_schedule.settle))
            return found;
    }
}

Result<std::string> RunDue::digestOf(const FileLook& file)
{
    auto looks = m_seams.book.looks(m_schedule.feed);
    if (!looks)
        return fail(std::move(looks.error()));
    const auto look = std::find_if(looks->begin(), looks->end(), [&file](const FileLook& other) {
        return other.name == file.name && other.isSame(file);
    });
    if (look != looks->end() && !look->digest.empty())
        return look->digest;
    auto digest = m_seams.folder.digest(m_schedule.folder + "/" + file.name);
    if (digest && look != looks->end()) {
        look->digest = *digest;
        if (auto kept = m_seams.book.keepLooks(m_schedule.feed, *looks); !kept)
            return fail(std::move(kept.error()));
    }
    return digest;
}

bool RunDue::isRehearsing(const ScheduleMemory& memory) const
{
    return !memory.isLive && memory.cleanRehearsals < m_schedule.rehearsals;
}

/// Written after the last run that went through: the same export again, rather than the old file.
Result<bool> RunDue::isWrittenAnew(const FileLook& file)
{
    Clock::Wall last{};
    for (const OccasionState state : {OccasionState::Sent, OccasionState::Nothing}) {
        const auto found = m_seams.book.newest(m_schedule.feed, state);
        if (!found)
            return fail(found.error());
        if (*found)
            last = std::max(last, (*found)->changed);
    }
    return last != Clock::Wall{} && file.modifiedNs / 1'000'000 > last.time_since_epoch().count();
}

Result<bool> RunDue::wasSent(Occasion& occasion, const std::string& digest)
{
    const auto sent = m_seams.sentBy(m_schedule.feed, digest);
    if (!sent)
        return fail(sent.error());
    if (!*sent)
        return false;
    occasion.message = "It holds what was sent before (run " + std::to_string((*sent)->run) + ").";
    if (occasion.tries > 0 && occasion.digest == digest) {
        occasion.run = (*sent)->run;
        occasion.exitCode = (*sent)->exitCode;
    }
    return true;
}

Result<bool> RunDue::isNew(Occasion& occasion, const FileLook& file)
{
    auto digest = digestOf(file);
    if (!digest)
        return fail(std::move(digest.error()));
    const auto sent = wasSent(occasion, *digest);
    if (!sent || *sent)
        return sent ? Result<bool>(false) : sent;
    const auto about = m_seams.book.about(m_schedule.feed, *digest);
    if (!about)
        return fail(about.error());
    if (*about && (*about)->due != occasion.due) {
        const OccasionState state = (*about)->state;
        using enum OccasionState;
        // What failed may go through once its cause is mended: at the next due time, or by hand.
        const bool isFailed = state == Failed && m_schedule.spec.kind() == Spec::Kind::Arrival;
        const bool isByItself = (isFailed || state == Rehearsed) && !m_isByHand;
        if (state == Held || state == Skipped || state == Unknown || isByItself) {
            occasion.message = file.name + " was dealt with before ("
                + std::string(occasionName(state)) + "): " + (*about)->message;
            return false;
        }
    }
    occasion.file = m_schedule.folder + "/" + file.name;
    occasion.digest = std::move(*digest);
    return true;
}

/// The state that an exit code of muster push stands for.
static OccasionState stateOf(int exitCode, bool isRehearsal)
{
    switch (exitCode) {
    case 0:
    case 10:
        return isRehearsal ? OccasionState::Rehearsed : OccasionState::Sent;
    case 13:
        return isRehearsal ? OccasionState::Rehearsed : OccasionState::Nothing;
    case 12:
        return isRehearsal ? OccasionState::Rehearsed : OccasionState::Held;
    case 11:
        return OccasionState::Unknown;
    case 14:
        return OccasionState::Locked;
    case 15:
    case 69:
    case 75:
        return OccasionState::Retrying;
    default:
        return OccasionState::Failed;
    }
}

RunDue::Step RunDue::notReady(Occasion occasion, const FilePick& found, bool isNoted)
{
    const bool isArrival = m_schedule.spec.kind() == Spec::Kind::Arrival;
    if (found.state == FilePick::State::None)
        occasion.message =
            "No file named like " + m_schedule.pattern + " is in " + m_schedule.folder + ".";
    const bool isSettling = found.state == FilePick::State::Settling;
    if (isSettling) {
        const bool byCompanion = m_schedule.complete == Complete::Done;
        occasion.message = byCompanion
            ? found.file->name + " waits for its companion " + found.file->name + ".done."
            : found.file->name + " may still be written; it is looked at again.";
        occasion.nextTry = m_seams.clock.now() + 3 * m_schedule.settle;
    }
    if (occasion.run > 0) // its push went on when the program that had begun it was ended
        return keep(std::move(occasion), stateOf(occasion.exitCode, false),
                    "It was sent as run " + std::to_string(occasion.run)
                        + ", though the program that began it ended early.");
    if (found.state == FilePick::State::Ready && m_schedule.spec.kind() == Spec::Kind::Times) {
        const auto anew = isWrittenAnew(*found.file);
        if (!anew)
            return fail(anew.error());
        if (*anew)
            return keep(std::move(occasion), OccasionState::Nothing, occasion.message);
    }
    if (isArrival && !isNoted && !isSettling)
        return std::optional<Occasion>(); // nothing came; there is nothing to note
    const bool waits = !isArrival || isSettling;
    return keep(std::move(occasion), waits ? OccasionState::Waiting : OccasionState::Nothing,
                occasion.message);
}

RunDue::Step RunDue::goOn(Occasion occasion, const DueTimes& times, const ScheduleMemory& memory)
{
    const bool isNoted = occasion.changed != Clock::Wall{};
    const Clock::Wall now = m_seams.clock.now();
    if (!times.isOpen(now)) {
        if (m_schedule.spec.kind() == Spec::Kind::Arrival && !isNoted)
            return std::optional<Occasion>();
        occasion.nextTry = times.opens(now);
        return keep(std::move(occasion), OccasionState::Waiting,
                    "A black-out or a day off has begun; it goes on afterwards.");
    }
    const auto found = pick();
    if (!found && found.error().kind == ErrorKind::NoInput)
        return keep(std::move(occasion), OccasionState::Waiting,
                    "It waits: " + found.error().what + ".");
    if (!found)
        return fail(found.error());
    if (found->state != FilePick::State::Ready)
        return notReady(std::move(occasion), *found, isNoted);
    const auto fresh = isNew(occasion, *found->file);
    if (!fresh)
        return fail(fresh.error());
    return *fresh ? Step(take(std::move(occasion), isRehearsing(memory)))
                  : notReady(std::move(occasion), *found, isNoted);
}

Result<Occasion> RunDue::take(Occasion occasion, bool isRehearsal)
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

Result<Occasion> RunDue::carry(Occasion occasion, const PushOrder& order)
{
    const PushAnswer answer = m_seams.push(order);
    occasion.exitCode = answer.exitCode;
    occasion.run = answer.run;
    occasion.facts = answer.facts;
    const OccasionState state = stateOf(answer.exitCode, order.isRehearsal);
    occasion.nextTry = {};
    if (state == OccasionState::Retrying)
        occasion.nextTry = m_seams.clock.now()
            + (answer.exitCode == 15 ? std::chrono::minutes(1) : pause(occasion.tries));
    auto kept = keep(std::move(occasion), state, answer.message);
    if (!kept || order.isRehearsal)
        return kept;
    if (state == OccasionState::Sent || state == OccasionState::Nothing)
        if (auto replaced = replaceHeld(kept->due); !replaced)
            return fail(std::move(replaced.error()));
    const std::string file = kept->file;
    putAway(*kept);
    return kept->file == file ? kept : keep(*kept, kept->state, kept->message);
}

/// A file that was held before a newer one went out must not go out after it.
Result<void> RunDue::replaceHeld(Clock::Wall by)
{
    for (;;) {
        auto held = m_seams.book.newest(m_schedule.feed, OccasionState::Held);
        if (!held)
            return fail(std::move(held.error()));
        if (!*held || (*held)->due == by)
            return {};
        auto kept = keep(std::move(**held), OccasionState::Skipped,
                         "A newer file was sent in its place. It was held: " + (*held)->message);
        if (!kept)
            return fail(std::move(kept.error()));
    }
}

void RunDue::putAway(Occasion& occasion)
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
    auto moved = m_seams.folder.move(occasion.file, isHeld ? held : m_schedule.folder + "/sent");
    if (moved)
        occasion.file = std::move(*moved);
    else
        occasion.message += " The file could not be put away: " + moved.error().what + ".";
}

Result<void> RunDue::countRehearsal(const Occasion& occasion)
{
    if (isOpen(occasion.state))
        return {};
    auto memory = m_seams.book.memory(m_schedule.feed);
    if (!memory)
        return fail(std::move(memory.error()));
    const bool isClean = occasion.state == OccasionState::Rehearsed && occasion.exitCode != 12;
    memory->cleanRehearsals = isClean ? memory->cleanRehearsals + 1 : 0;
    return m_seams.book.remember(m_schedule.feed, *memory);
}

/// An answer that is not recorded.
static Occasion nothingNew(Occasion occasion)
{
    occasion.state = OccasionState::Nothing;
    occasion.exitCode = 13;
    return occasion;
}

Result<Occasion> RunDue::runNow(bool again)
{
    m_isByHand = true;
    const Clock::Wall now = m_seams.clock.now();
    const auto memory = memoryAt(now);
    if (!memory)
        return fail(memory.error());
    const auto found = pick();
    if (!found)
        return fail(found.error());
    if (found->state == FilePick::State::None)
        return fail(ErrorKind::NoInput,
                    "no file named like " + m_schedule.pattern + " is in " + m_schedule.folder,
                    "Nothing was sent. Put the export there, or push a file by hand.");
    if (found->state == FilePick::State::Settling)
        return fail(ErrorKind::TryLater, found->file->name + " may still be written",
                    "Nothing was sent. Try again when it is complete.");
    Occasion occasion;
    occasion.feed = m_schedule.feed;
    occasion.due = now;
    occasion.noticed = now;
    // It answers what is open, so that this does not run once more by itself.
    const auto latest = m_seams.book.latest(m_schedule.feed, 1);
    if (!latest)
        return fail(latest.error());
    if (!latest->empty() && isOpen(latest->front().state))
        occasion = latest->front();
    const auto fresh = isNew(occasion, *found->file);
    if (!fresh)
        return fail(fresh.error());
    if (!*fresh && !again)
        return nothingNew(std::move(occasion));
    if (!*fresh) {
        auto digest = digestOf(*found->file);
        if (!digest)
            return fail(std::move(digest.error()));
        occasion.file = m_schedule.folder + "/" + found->file->name;
        occasion.digest = std::move(*digest);
    }
    return take(std::move(occasion), isRehearsing(*memory));
}

Result<Occasion> RunDue::release(const std::string& allow, const std::string& reason)
{
    auto held = m_seams.book.newest(m_schedule.feed, OccasionState::Held);
    if (!held)
        return fail(std::move(held.error()));
    if (!*held)
        return fail(ErrorKind::Config, "no file of '" + m_schedule.feed + "' is held");
    Occasion occasion = std::move(**held);
    const PushOrder order{m_schedule.feed, occasion.file, occasion.digest, false, allow, reason};
    ++occasion.tries;
    const Occasion before = occasion;
    const PushAnswer answer = m_seams.push(order);
    occasion.exitCode = answer.exitCode;
    const OccasionState state = stateOf(answer.exitCode, false);
    const bool hasGone = state == OccasionState::Sent || state == OccasionState::Nothing
        || state == OccasionState::Unknown;
    if (!hasGone) { // it stays held, whatever kept it this time
        auto kept = keep(before, OccasionState::Held, before.message);
        if (kept) {
            kept->exitCode = answer.exitCode;
            kept->message = answer.message;
        }
        return kept;
    }
    occasion.run = answer.run;
    occasion.facts = answer.facts;
    auto kept = keep(std::move(occasion), state, answer.message);
    if (!kept)
        return kept;
    const std::string file = kept->file;
    putAway(*kept);
    return kept->file == file ? kept : keep(*kept, kept->state, kept->message);
}

} // namespace muster
