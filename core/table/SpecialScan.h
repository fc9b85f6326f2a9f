// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace muster {

/// Walks the few bytes of a text that mean something to a CSV reader, 64 bytes at a time: one bit
/// per byte, then from bit to bit, so that the bytes between them cost no branch. One thread.
class SpecialScan {
public:
    using Needles = std::array<char, 5>; ///< repeat one to search for fewer

    /// Scans @p text from @p begin on; the text must stay where it is.
    SpecialScan(std::string_view text, std::size_t begin, const Needles& needles)
        : m_text(text)
        , m_base(begin)
        , m_needles(needles)
    {
        m_mask = begin < text.size() ? maskAt(begin) : 0;
    }

    /// Position of the next needle, or the size of the text.
    std::size_t next()
    {
        while (m_mask == 0) {
            m_base += 64;
            if (m_base >= m_text.size())
                return m_text.size();
            m_mask = maskAt(m_base);
        }
        const auto position = m_base + static_cast<std::size_t>(std::countr_zero(m_mask));
        m_mask &= m_mask - 1;
        return position;
    }

private:
    std::uint64_t maskAt(std::size_t at) const
    {
        if (at + 64 <= m_text.size())
            return mask(m_text.data() + at);
        std::array<char, 64> padded{};
        const auto left = m_text.size() - at;
        std::memcpy(padded.data(), m_text.data() + at, left);
        return mask(padded.data()) & ((std::uint64_t(1) << left) - 1);
    }

#if defined(__SSE2__)
    std::uint64_t mask(const char* bytes) const
    {
        std::uint64_t found = 0;
        for (int lane = 0; lane < 4; ++lane) {
            const auto chunk = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes) + lane);
            __m128i equal = _mm_cmpeq_epi8(chunk, _mm_set1_epi8(m_needles[0]));
            for (std::size_t i = 1; i < m_needles.size(); ++i)
                equal = _mm_or_si128(equal, _mm_cmpeq_epi8(chunk, _mm_set1_epi8(m_needles[i])));
            const auto bits = static_cast<std::uint32_t>(_mm_movemask_epi8(equal));
            found |= static_cast<std::uint64_t>(bits) << (16 * lane);
        }
        return found;
    }
#else
    std::uint64_t mask(const char* bytes) const
    {
        std::uint64_t found = 0;
        for (int i = 0; i < 64; ++i) {
            bool isNeedle = false;
            for (const char needle : m_needles)
                isNeedle |= bytes[i] == needle;
            found |= static_cast<std::uint64_t>(isNeedle) << i;
        }
        return found;
    }
#endif

    std::string_view m_text;
    std::size_t m_base;
    Needles m_needles;
    std::uint64_t m_mask = 0;
};

} // namespace muster
