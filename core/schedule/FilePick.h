// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/ScheduleBook.h"
#include "core/schedule/Schedule.h"

#include <optional>
#include <string>
#include <vector>

namespace muster {

/// Which file of a folder a schedule would take now.
struct FilePick {
    enum class State {
        None, ///< no file of that name
        Settling, ///< the newest one may still be written
        Ready,
    };

    State state = State::None;
    std::optional<FolderFile> file; ///< the newest one, ready or not
};

/// Whether a name is one that a schedule takes: it fits the pattern (* and ?, capital or small) and
/// is none of the names under which programs write what is not complete.
bool isWanted(const std::string& name, const std::string& pattern);

/// Judges what lies in a folder by what lay there before. The newest file wins, and while it is not
/// complete nothing else is taken in its place. A file is complete when nothing about it changed
/// since a look that is at least @c settle old, when it had another name then, or when its
/// companion NAME.done is there.
FilePick pickFile(const Schedule& schedule, const std::vector<FolderFile>& before,
                  const std::vector<FolderFile>& now);

} // namespace muster
