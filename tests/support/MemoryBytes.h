// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace muster::test {

/// A source over a string, optionally in small pieces.
class MemorySource final : public RewindableSource {
public:
    explicit MemorySource(std::string bytes, std::size_t piece = SIZE_MAX)
        : m_bytes(std::move(bytes))
        , m_piece(piece)
    { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        const auto count = std::min({size, m_piece, m_bytes.size() - m_at});
        std::memcpy(to, m_bytes.data() + m_at, count);
        m_at += count;
        return count;
    }

    Result<void> rewind() override
    {
        m_at = 0;
        return {};
    }

private:
    std::string m_bytes;
    std::size_t m_piece;
    std::size_t m_at = 0;
};

/// A sink that keeps everything, or fails once @p room bytes were taken.
class MemorySink final : public ByteSink {
public:
    explicit MemorySink(std::size_t room = SIZE_MAX) : m_room(room) { }

    Result<void> write(std::string_view bytes) override
    {
        if (bytes.size() > m_room - m_bytes.size())
            return fail(ErrorKind::CannotWrite, "the test's sink is full");
        m_bytes.append(bytes);
        return {};
    }

    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
    std::size_t m_room;
};

/// Reads a source to its end.
inline Result<std::string> readToEnd(ByteSource& source, std::size_t piece = 10000)
{
    std::string all;
    std::string block(piece, '\0');
    while (true) {
        auto got = source.read(block.data(), block.size());
        if (!got)
            return fail(std::move(got.error()));
        if (*got == 0)
            return all;
        all.append(block, 0, *got);
    }
}

} // namespace muster::test
