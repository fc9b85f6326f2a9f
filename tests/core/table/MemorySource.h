// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace muster::test {

/// Bytes in memory, handed out in pieces of any size, as a slow pipe would.
class MemorySource final : public RewindableSource {
public:
    explicit MemorySource(std::string bytes, std::size_t pieceBytes = std::string::npos)
        : m_bytes(std::move(bytes))
        , m_pieceBytes(pieceBytes)
    { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        const auto count = std::min({size, m_pieceBytes, m_bytes.size() - m_given});
        std::memcpy(to, m_bytes.data() + m_given, count);
        m_given += count;
        return count;
    }

    Result<void> rewind() override
    {
        m_given = 0;
        return {};
    }

private:
    std::string m_bytes;
    std::size_t m_pieceBytes;
    std::size_t m_given = 0;
};

} // namespace muster::test
