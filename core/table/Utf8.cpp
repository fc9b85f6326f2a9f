// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Utf8.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace muster {

namespace {

constexpr std::uint64_t highBits = 0x8080808080808080ULL;

/// First position from @p at on that is not ASCII, or the size.
std::size_t skipAscii(std::string_view text, std::size_t at)
{
    for (; at + 32 <= text.size(); at += 32) {
        std::uint64_t words[4];
        std::memcpy(words, text.data() + at, sizeof words);
        if (((words[0] | words[1] | words[2] | words[3]) & highBits) != 0)
            break;
    }
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        word &= highBits;
        if (word != 0 && std::endian::native == std::endian::little)
            return at + static_cast<std::size_t>(std::countr_zero(word)) / 8;
        if (word != 0)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

struct Sequence {
    std::size_t length = 0; ///< 0 = no sequence starts with this byte
    unsigned char lowest = 0x80; ///< limits of the second byte
    unsigned char highest = 0xBF;
};

Sequence sequence(unsigned char lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return {2, 0x80, 0xBF};
    if (lead >= 0xE0 && lead <= 0xEF)
        return {3, static_cast<unsigned char>(lead == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(lead == 0xED ? 0x9F : 0xBF)};
    if (lead >= 0xF0 && lead <= 0xF4)
        return {4, static_cast<unsigned char>(lead == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(lead == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

} // namespace

std::size_t invalidUtf8At(std::string_view text, bool isEnd)
{
    std::size_t at = skipAscii(text, 0);
    while (at < text.size()) {
        const auto expected = sequence(static_cast<unsigned char>(text[at]));
        if (expected.length == 0)
            return at;
        for (std::size_t i = 1; i < expected.length; ++i) {
            if (at + i == text.size())
                return isEnd ? at : std::string_view::npos;
            const auto byte = static_cast<unsigned char>(text[at + i]);
            const bool isFirst = i == 1;
            if (byte < (isFirst ? expected.lowest : 0x80)
                || byte > (isFirst ? expected.highest : 0xBF))
                return at;
        }
        at += expected.length;
        if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
            at = skipAscii(text, at);
    }
    return std::string_view::npos;
}

void appendUtf8(std::string& to, char32_t codePoint)
{
    const auto tail = [&](int shift) {
        to.push_back(static_cast<char>(0x80 | ((codePoint >> shift) & 0x3F)));
    };
    if (codePoint < 0x80) {
        to.push_back(static_cast<char>(codePoint));
    } else if (codePoint < 0x800) {
        to.push_back(static_cast<char>(0xC0 | (codePoint >> 6)));
        tail(0);
    } else if (codePoint < 0x10000) {
        to.push_back(static_cast<char>(0xE0 | (codePoint >> 12)));
        tail(6);
        tail(0);
    } else {
        to.push_back(static_cast<char>(0xF0 | (codePoint >> 18)));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace muster
