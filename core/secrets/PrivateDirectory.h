// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>

namespace muster {

/// Makes @p path and what is missing above it (0700) and checks that it may hold what nobody else
/// may read or swap: a directory of ours that others cannot write to, on a local disk (Config
/// else), and writable (CannotWrite else). POSIX.
Result<void> preparePrivateDirectory(const std::string& path);

/// The checks of preparePrivateDirectory for a directory that is only read; NoInput if it is
/// missing.
Result<void> checkPrivateDirectory(const std::string& path);

/// Creates an empty file (0600) if there is none; one that is there and ours is cut down to 0600,
/// without opening it. Config for a symbolic link, a foreign owner or anything but a file.
Result<void> preparePrivateFile(const std::string& path);

/// True for the statfs magic of NFS, SMB, 9P, AFS, Ceph and Coda, where locks cannot be trusted.
bool isNetworkFileSystem(unsigned long magic);

} // namespace muster
