// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace muster {

/// A stream of bytes to read once, front to back. Owned and used by one thread.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// Reads up to @p size bytes into @p to; 0 means the end.
    virtual Result<std::size_t> read(char* to, std::size_t size) = 0;
};

/// A ByteSource that can start again from its first byte, so a file can be walked twice.
class RewindableSource : public ByteSource {
public:
    virtual Result<void> rewind() = 0;
};

/// A RewindableSource that can go on from any of its bytes.
class SeekableSource : public RewindableSource {
public:
    /// The next read() gives the byte at @p offset, 0 being the first.
    virtual Result<void> seek(std::uint64_t offset) = 0;
};

/// Takes bytes front to back. Owned and used by one thread.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    ByteSink() = default;
    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;

    virtual Result<void> write(std::string_view bytes) = 0;
};

} // namespace muster
