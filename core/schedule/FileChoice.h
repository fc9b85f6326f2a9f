// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/FilePick.h"
#include "core/schedule/RunDueSeams.h"
#include "core/schedule/Schedule.h"

namespace muster {

/// Which file of a schedule's folder is to be taken: the newest complete one, unless it was dealt
/// with before. None goes out twice, none after a newer one, and none is left without a word. One
/// thread; the schedule and the seams outlive it.
class FileChoice {
public:
    /// What keeps a file from being taken.
    enum class Known {
        No, ///< it is new
        Sent, ///< or dealt with before
        Failed, ///< before, and nobody put it there again
        Older, ///< than one that was sent
        Back, ///< what was sent before another file, written anew: a person must say which is right
    };

    FileChoice(const Schedule& schedule, const RunDueSeams& seams)
        : m_schedule(schedule)
        , m_seams(seams)
    { }

    /// Files of the schedule's folder as they are now. What is still being written gets a second
    /// look after the schedule's settling time. NoInput and Io for a folder that cannot be read.
    Result<FilePick> pick();
    /// No: the occasion names the file from now on. Else it says why not, or names the run that
    /// has sent it. @p isByHand: a person asks for it.
    Result<Known> known(Occasion& occasion, const FolderFile& file, bool isByHand);
    /// SHA-256 of its bytes, read once for each look that found it as it is. NoInput and Io.
    Result<std::string> digestOf(const FolderFile& file);
    /// Written after the last run that went through: the same export again, rather than the old
    /// file.
    Result<bool> isWrittenAnew(const FolderFile& file);

private:
    Result<Known> wasSent(Occasion& occasion, const FolderFile& file, const std::string& digest);
    Result<bool> isOlder(Occasion& occasion, const FolderFile& file, const std::string& digest);

    const Schedule& m_schedule;
    const RunDueSeams& m_seams;
};

} // namespace muster
