// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/history/ScheduleBook.h"

#include <string>
#include <vector>

namespace muster {

/// The folder that exports are put into, as a seam. One thread.
class ArrivalFolder {
public:
    virtual ~ArrivalFolder() = default;

    /// Every plain file in it by name, seen at @p now; NoInput when it is not there or may not be
    /// read, as when a network share is gone.
    virtual Result<std::vector<FolderFile>> look(const std::string& folder, Clock::Wall now) = 0;
    /// SHA-256 of the file in hexadecimal. NoInput or Io.
    virtual Result<std::string> digest(const std::string& path) = 0;
    /// Renames a file, and its companion NAME.done, into a folder of the same disk, which is made
    /// if needed; the new path. A name that is taken there gets a number. CannotWrite, also when
    /// it has not this digest any more; the file is where it was then.
    virtual Result<std::string> move(const std::string& path, const std::string& folder,
                                     const std::string& digest) = 0;
};

/// Whether the kernel tells of every change in a folder: it is there, on a disk of this computer.
/// What others put onto a network share, or through FUSE, is not told. May take long on a share
/// that does not answer.
bool tellsOfChanges(const std::string& folder);

/// The real one.
class DiskFolder final : public ArrivalFolder {
public:
    Result<std::vector<FolderFile>> look(const std::string& folder, Clock::Wall now) override;
    Result<std::string> digest(const std::string& path) override;
    Result<std::string> move(const std::string& path, const std::string& folder,
                             const std::string& digest) override;
};

} // namespace muster
