// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/FileChoice.h"

#include "core/table/Utf8.h"

#include <algorithm>

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

Result<FilePick> FileChoice::pick()
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

static bool isWrittenAfter(const FolderFile& file, Clock::Wall moment)
{
    return file.modifiedNs / 1'000'000 > moment.time_since_epoch().count();
}

static std::string nameOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

Result<std::string> FileChoice::digestOf(const FolderFile& file)
{
    auto looks = m_seams.book.looks(m_schedule.feed);
    if (!looks)
        return fail(std::move(looks.error()));
    const auto look = std::find_if(looks->begin(), looks->end(), [&file](const FolderFile& other) {
        return other.name == file.name && other.isSame(file);
    });
    if (look != looks->end() && !look->digest.empty())
        return look->digest;
    if (invalidUtf8At(file.name) != std::string::npos) {
        std::string shown = file.name;
        std::replace_if(
            shown.begin(), shown.end(), [](char c) { return static_cast<unsigned char>(c) > 126; },
            '?');
        return fail(ErrorKind::NoInput, "the file's name " + shown + " is not in UTF-8",
                    "Rename the file.");
    }
    auto digest = m_seams.folder.digest(m_schedule.folder + "/" + file.name);
    if (digest && look != looks->end()) {
        look->digest = *digest;
        if (auto kept = m_seams.book.keepLooks(m_schedule.feed, *looks); !kept)
            return fail(std::move(kept.error()));
    }
    return digest;
}

Result<bool> FileChoice::isWrittenAnew(const FolderFile& file)
{
    Clock::Wall last{};
    for (const OccasionState state : {OccasionState::Sent, OccasionState::Nothing}) {
        const auto found = m_seams.book.newest(m_schedule.feed, state);
        if (!found)
            return fail(found.error());
        if (*found)
            last = std::max(last, (*found)->changed);
    }
    return last != Clock::Wall{} && isWrittenAfter(file, last);
}

Result<FileChoice::Known> FileChoice::wasSent(Occasion& occasion, const FolderFile& file,
                                              const std::string& digest)
{
    const auto sent = m_seams.sentBy(digest);
    if (!sent)
        return fail(sent.error());
    if (!*sent)
        return Known::No;
    const std::string run = std::to_string((*sent)->run);
    occasion.message = "It holds what was sent before (run " + run + ").";
    if (occasion.tries > 0 && occasion.digest == digest) {
        occasion.run = (*sent)->run;
        occasion.exitCode = (*sent)->exitCode;
        return Known::Sent;
    }
    const auto anew = (*sent)->later > 0 ? isWrittenAnew(file) : Result<bool>(false);
    if (!anew)
        return fail(anew.error());
    if (!*anew)
        return Known::Sent;
    occasion.message = file.name + " holds what run " + run + " sent, but run "
        + std::to_string((*sent)->later)
        + " sent another file since. Nothing was sent now. If this is the right one, say 'muster "
          "schedule run "
        + m_schedule.feed + " --again'.";
    return Known::Back;
}

Result<bool> FileChoice::isOlder(Occasion& occasion, const FolderFile& file,
                                 const std::string& digest)
{
    const std::string again = "It is not sent by itself; 'muster schedule run " + m_schedule.feed
        + " --again' sends it anyway.";
    const Clock::Wall written{std::chrono::milliseconds(file.modifiedNs / 1'000'000)};
    const auto byHand = m_seams.book.sentByHand(m_seams.route, digest, written);
    if (!byHand)
        return fail(byHand.error());
    if (*byHand > 0) {
        occasion.message = "Another file was sent by hand (run " + std::to_string(*byHand)
            + ") after " + file.name + " was written. " + again;
        return true;
    }
    const auto newest = m_seams.book.newestFile(m_seams.route, m_seams.clock.now());
    if (!newest)
        return fail(newest.error());
    if (!*newest || (*newest)->modifiedNs < file.modifiedNs)
        return false;
    const std::string name = nameOf((*newest)->file);
    if ((*newest)->modifiedNs == file.modifiedNs && name <= file.name)
        return false;
    occasion.message = file.name + " is older than " + name + ", which was sent before"
        + ((*newest)->run > 0 ? " (run " + std::to_string((*newest)->run) + ")" : "") + ". "
        + again;
    return true;
}

Result<FileChoice::Known> FileChoice::known(Occasion& occasion, const FolderFile& file,
                                            bool isByHand)
{
    using enum OccasionState;
    auto digest = digestOf(file);
    if (!digest)
        return fail(std::move(digest.error()));
    const auto about = m_seams.book.about(m_seams.route, *digest);
    if (!about)
        return fail(about.error());
    auto sent = wasSent(occasion, file, *digest);
    if (!sent)
        return fail(sent.error());
    const bool isOther = *about && (*about)->due != occasion.due;
    const OccasionState state = isOther ? (*about)->state : Waiting;
    const bool isAnew = isOther && isWrittenAfter(file, (*about)->changed);
    if (*sent == Known::Back && state == Failed && !isAnew)
        return Known::Sent; // that was said before
    if (*sent != Known::No) {
        occasion.digest = *sent == Known::Back ? *digest : occasion.digest;
        return sent;
    }
    // What failed may go through once its cause is mended: at the next due time, by hand, or put
    // there again.
    const bool isFailed = state == Failed && m_schedule.spec.kind() == Spec::Kind::Arrival;
    const bool isByItself = (isFailed || state == Rehearsed) && !isByHand && !isAnew;
    // Sent without a run of this name: the feed was renamed since.
    const bool isOver =
        state == Held || state == Unknown || state == Sent || (state == Skipped && !isAnew);
    if (isOver || isByItself) {
        occasion.message = file.name + " was already handled (" + std::string(occasionName(state))
            + "): " + (*about)->message;
        return state == Failed ? Known::Failed : Known::Sent;
    }
    const auto older = isOlder(occasion, file, *digest);
    if (!older)
        return fail(older.error());
    occasion.file = m_schedule.folder + "/" + file.name;
    occasion.digest = std::move(*digest);
    occasion.modifiedNs = file.modifiedNs;
    return *older ? Known::Older : Known::No;
}

} // namespace muster
