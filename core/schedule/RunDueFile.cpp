// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/RunDue.h"

#include <algorithm>
#include <array>

// The second part of RunDue: which file, and its push.

namespace muster {

/// The first look at an unchanged file counts until it has settled.
static void keepFirstLooks(std::vector<FolderFile>& files, const std::vector<FolderFile>& before)
{
    for (FolderFile& file : files) {
        const auto same =
            std::find_if(before.begin(), before.end(), [&file](const FolderFile& look) {
                return look.name == file.name && look.isSame(file);
            });
        if (same == before.end())
            continue;
        file.seen = std::min(file.seen, same->seen);
        file.digest = same->digest;
    }
}

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
        keepFirstLooks(*files, *before);
        auto kept =
            *files == *before ? Result<void>() : m_seams.book.keepLooks(m_schedule.feed, *files);
        if (!kept)
            return fail(std::move(kept.error()));
        if (found.state != FilePick::State::Settling || isSecond
            || m_schedule.complete == Complete::Done || !m_seams.clock.sleep(m_schedule.settle))
            return found;
    }
}

bool RunDue::isRehearsing(const ScheduleMemory& memory) const
{
    return !memory.isLive && memory.cleanRehearsals < m_schedule.rehearsals;
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
    if (isArrival && !isNoted && !isSettling)
        return std::optional<Occasion>(); // nothing came; there is nothing to note
    const bool waits = !isArrival || isSettling;
    const std::string message = occasion.message;
    return keep(std::move(occasion), waits ? OccasionState::Waiting : OccasionState::Nothing,
                message);
}

RunDue::Step RunDue::notNew(Occasion occasion, const FolderFile& file, Known known, bool isNoted)
{
    if (occasion.run > 0) // its push went on when the program that had begun it was ended
    {
        const SentFile sent{occasion.run, occasion.exitCode};
        return goneOn(std::move(occasion), sent);
    }
    const Spec::Kind kind = m_schedule.spec.kind();
    const std::string message = occasion.message;
    if (known == Known::Back && kind != Spec::Kind::AfterWithFile)
        return keep(std::move(occasion), OccasionState::Failed, message);
    if (known == Known::Failed) // it is no news, and no success either
        return isNoted ? keep(std::move(occasion), OccasionState::Failed, message)
                       : Step(std::optional<Occasion>());
    if (known == Known::Older && kind == Spec::Kind::Arrival)
        return keep(std::move(occasion), OccasionState::Skipped, message);
    if (known == Known::Older || known == Known::Back) { // a newer one may come yet
        occasion.digest.clear();
        return keep(std::move(occasion), OccasionState::Waiting, message);
    }
    if (kind == Spec::Kind::Times) {
        const auto anew = isWrittenAnew(file);
        if (!anew)
            return fail(anew.error());
        if (*anew)
            return keep(std::move(occasion), OccasionState::Nothing, message);
    }
    return notReady(std::move(occasion), {FilePick::State::Ready, file}, isNoted);
}

/// A folder or a file that cannot be read is waited for, by its name; other errors are the
/// caller's.
RunDue::Step RunDue::waitFor(Occasion occasion, const Error& error)
{
    if (error.kind != ErrorKind::NoInput && error.kind != ErrorKind::Io)
        return fail(error);
    return keep(std::move(occasion), OccasionState::Waiting,
                "It waits: " + error.what + "." + (error.hint.empty() ? "" : " " + error.hint));
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
                    "Paused for a black-out or a day off; it goes on afterwards.");
    }
    const auto found = pick();
    if (!found)
        return waitFor(std::move(occasion), found.error());
    if (found->state != FilePick::State::Ready)
        return notReady(std::move(occasion), *found, isNoted);
    const auto known = isKnown(occasion, *found->file);
    if (!known)
        return waitFor(std::move(occasion), known.error());
    return *known == Known::No ? Step(take(std::move(occasion), isRehearsing(memory)))
                               : notNew(std::move(occasion), *found->file, *known, isNoted);
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

static bool isOther(const Result<std::string>& digest, const std::string& expected)
{
    return !digest || *digest != expected;
}

Result<Occasion> RunDue::carry(Occasion occasion, const PushOrder& order)
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
Result<Occasion> RunDue::finish(Occasion occasion, OccasionState state, const std::string& message)
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

Result<Occasion> RunDue::goneOn(Occasion occasion, const SentFile& sent)
{
    occasion.run = sent.run;
    occasion.exitCode = sent.exitCode;
    return finish(std::move(occasion), stateOf({sent.exitCode, 0, {}, {}}, false),
                  "Run " + std::to_string(sent.run)
                      + " sent it, although the program that began it was ended.");
}

RunDue::Step RunDue::settleRunning()
{
    auto running = m_seams.book.newest(m_schedule.feed, OccasionState::Running);
    if (!running)
        return fail(std::move(running.error()));
    if (!*running || (*running)->digest.empty())
        return std::optional<Occasion>();
    const auto sent = m_seams.sentBy((*running)->digest);
    if (!sent)
        return fail(sent.error());
    if (!*sent || (*sent)->later > 0)
        return std::optional<Occasion>();
    return goneOn(std::move(**running), **sent);
}

/// A file that was held before a newer one went out, or may have, must not go out after it.
Result<void> RunDue::replaceHeld()
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
    auto moved = m_seams.folder.move(occasion.file, isHeld ? held : m_schedule.folder + "/sent",
                                     occasion.digest);
    if (moved)
        occasion.file = std::move(*moved);
    else
        occasion.message += " The file could not be put away: " + moved.error().what + ".";
}

Result<void> RunDue::countRehearsal(const Occasion& occasion)
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
