// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/FilePick.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>

namespace muster {

static bool fits(std::string_view name, std::string_view pattern)
{
    // Where to go on when a star turns out to have taken too little.
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    std::size_t at = 0;
    std::size_t wanted = 0;
    while (at < name.size()) {
        if (wanted < pattern.size() && pattern[wanted] == '*') {
            star = wanted++;
            resume = at;
        } else if (wanted < pattern.size()
                   && (pattern[wanted] == '?'
                       || ascii::lower(pattern[wanted]) == ascii::lower(name[at]))) {
            ++wanted;
            ++at;
        } else if (star != std::string_view::npos) {
            wanted = star + 1;
            at = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', wanted) == std::string_view::npos;
}

static constexpr std::string_view companion = ".done";

bool isWanted(const std::string& name, const std::string& pattern)
{
    static constexpr std::array<std::string_view, 7> drafts{
        ".part", ".partial", ".tmp", ".temp", ".filepart", ".crdownload", companion};
    const std::string lowered = ascii::lowered(name);
    if (name.empty() || name.front() == '.' || name.front() == '~')
        return false;
    if (std::any_of(drafts.begin(), drafts.end(),
                    [&lowered](std::string_view end) { return lowered.ends_with(end); }))
        return false;
    return fits(name, pattern);
}

static bool hasCompanion(const std::string& name, const std::vector<FolderFile>& files)
{
    return std::any_of(files.begin(), files.end(), [&name](const FolderFile& file) {
        return file.name == name + std::string(companion);
    });
}

static bool isSettled(const FolderFile& file, const std::vector<FolderFile>& before,
                      std::chrono::seconds settle)
{
    return std::any_of(before.begin(), before.end(), [&](const FolderFile& earlier) {
        if (!earlier.isSame(file))
            return false;
        return earlier.name != file.name || file.seen - earlier.seen >= settle;
    });
}

/// When a file was written, by its own word. One from the future was written by a clock that is
/// wrong, or in another zone: when it was first seen says more.
static std::int64_t writtenNs(const FolderFile& file, const std::vector<FolderFile>& before)
{
    const auto ns = [](Clock::Wall time) { return time.time_since_epoch().count() * 1'000'000; };
    if (file.modifiedNs <= ns(file.seen))
        return file.modifiedNs;
    const auto earlier = std::find_if(before.begin(), before.end(), [&](const FolderFile& look) {
        return look.name == file.name && look.isSame(file);
    });
    return ns(earlier == before.end() ? file.seen : std::min(earlier->seen, file.seen));
}

FilePick pickFile(const Schedule& schedule, const std::vector<FolderFile>& before,
                  const std::vector<FolderFile>& now)
{
    FilePick pick;
    std::int64_t newest = 0;
    for (const FolderFile& file : now) {
        if (!isWanted(file.name, schedule.pattern))
            continue;
        const std::int64_t written = writtenNs(file, before);
        if (pick.file && (written < newest || (written == newest && file.name < pick.file->name)))
            continue;
        pick.file = file;
        newest = written;
    }
    if (!pick.file)
        return pick;
    const bool isDone = hasCompanion(pick.file->name, now);
    const bool isComplete = schedule.complete == Complete::Done
        ? isDone
        : isDone || isSettled(*pick.file, before, schedule.settle);
    pick.state = isComplete ? FilePick::State::Ready : FilePick::State::Settling;
    return pick;
}

} // namespace muster
