// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/RunDue.h"

// The second part of RunDue: what a person asks for.

namespace muster {

/// An answer that is not recorded.
static Occasion nothingNew(Occasion occasion)
{
    occasion.state = OccasionState::Nothing;
    occasion.exitCode = 13;
    return occasion;
}

Result<Occasion> RunDue::runNow(bool again)
{
    const Clock::Wall now = m_seams.clock.now();
    const auto memory = memoryAt(now);
    if (!memory)
        return fail(memory.error());
    const auto found = m_choice.pick();
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
    const auto open = newestOpen();
    if (!open)
        return fail(open.error());
    if (*open)
        occasion = **open;
    const auto known = m_choice.known(occasion, *found->file, true);
    if (!known)
        return fail(known.error());
    if (*known != FileChoice::Known::No && !again)
        return nothingNew(std::move(occasion));
    if (*known != FileChoice::Known::No) {
        auto digest = m_choice.digestOf(*found->file);
        if (!digest)
            return fail(std::move(digest.error()));
        occasion.file = m_schedule.folder + "/" + found->file->name;
        occasion.digest = std::move(*digest);
        occasion.modifiedNs = found->file->modifiedNs;
    }
    return m_push.take(std::move(occasion), isRehearsing(*memory));
}

Result<void> RunDue::refuseSuperseded(const Occasion& held)
{
    const auto other = m_seams.sentInPlace(held);
    if (!other)
        return fail(other.error());
    if (*other == 0)
        return {};
    if (auto replaced = m_push.replaceHeld(); !replaced)
        return replaced;
    return fail(ErrorKind::Config,
                "run " + std::to_string(*other) + " sent another file, or may have, after "
                    + held.file.substr(held.file.rfind('/') + 1)
                    + " was held, so it is held no longer",
                "Nothing was sent now. If the held file is the right one, push it by hand.");
}

Result<Occasion> RunDue::release(const std::string& allow, const std::string& reason)
{
    auto held = m_seams.book.newest(m_schedule.feed, OccasionState::Held);
    if (!held)
        return fail(std::move(held.error()));
    if (!*held)
        return fail(ErrorKind::Config, "no file of '" + m_schedule.feed + "' is held");
    Occasion occasion = std::move(**held);
    const auto sent = m_seams.sentBy(occasion.digest);
    if (!sent)
        return fail(sent.error());
    if (*sent) // its push went on when the program that released it was ended
        return m_push.goneOn(std::move(occasion), **sent);
    if (auto past = refuseSuperseded(occasion); !past)
        return fail(std::move(past.error()));
    return m_push.release(std::move(occasion), allow, reason);
}

Result<Occasion> RunDue::skip(const std::string& reason)
{
    for (const OccasionState state : {OccasionState::Asking, OccasionState::Held}) {
        auto found = m_seams.book.newest(m_schedule.feed, state);
        if (!found)
            return fail(std::move(found.error()));
        if (*found)
            return m_push.keep(std::move(**found), OccasionState::Skipped, "Skipped: " + reason);
    }
    return fail(ErrorKind::Config,
                "no run of the schedule of '" + m_schedule.feed + "' waits for an answer");
}

} // namespace muster
