// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"

#include <memory>
#include <string>

namespace muster {

/// An opened input file with what is known about it. size is 0 and rewindable only through a spool
/// for stdin ("-"), which the caller wraps (crypto/EncryptedSpool).
struct OpenedFile {
    std::unique_ptr<RewindableSource> source;
    std::string name; ///< as shown to people: the path as given
    std::uint64_t size = 0;
};

/// Opens a regular file for reading, once, with read-ahead; refuses with its own message and kind:
/// missing or unreadable or a directory or a device (NoInput), empty (BadData). A file that changes
/// (size or time) between two reads is an Io error at the next read or rewind.
Result<OpenedFile> openFile(const std::string& path);

/// The same for a regular file that is to be read here and there. seek() is an Io error as well
/// once another file stands at the path.
Result<std::unique_ptr<SeekableSource>> openSeekable(const std::string& path);

} // namespace muster
