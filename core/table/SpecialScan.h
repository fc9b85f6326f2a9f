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
    {
        setNeedles(needles);
        if (begin < text.size())
            advanceTo(begin);
    }

    /// Position of the next needle, or the size of the text.
    std::size_t next()
    {
        while (m_mask == 0) {
            m_base += 64;
            if (m_base >= m_text.size())
                return m_text.size();
            advanceTo(m_base);
        }
        const auto position = m_base + static_cast<std::size_t>(std::countr_zero(m_mask));
        m_mask &= m_mask - 1;
        return position;
    }

private:
    void advanceTo(std::size_t at) { m_mask = maskAt(at); }

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
    std::uint64_t mask16(const char* bytes) const
    {
        const auto chunk = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
        const auto ab =
            _mm_or_si128(_mm_cmpeq_epi8(chunk, m_wide[0]), _mm_cmpeq_epi8(chunk, m_wide[1]));
        const auto cd =
            _mm_or_si128(_mm_cmpeq_epi8(chunk, m_wide[2]), _mm_cmpeq_epi8(chunk, m_wide[3]));
        const auto equal = _mm_or_si128(_mm_or_si128(ab, cd), _mm_cmpeq_epi8(chunk, m_wide[4]));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(equal));
    }

    std::uint64_t mask(const char* bytes) const
    {
        return mask16(bytes) | mask16(bytes + 16) << 16 | mask16(bytes + 32) << 32
            | mask16(bytes + 48) << 48;
    }

    void setNeedles(const Needles& needles)
    {
        for (std::size_t i = 0; i < needles.size(); ++i)
            m_wide[i] = _mm_set1_epi8(needles[i]);
    }

    __m128i m_wide[5]; ///< each needle, 16 times
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

    void setNeedles(const Needles& needles)
    {
        m_needles = needles;
    }

    Needles m_needles;
#endif

    std::string_view m_text;
    std::size_t m_base;
    std::uint64_t m_mask = 0;
};

} // namespace muster
