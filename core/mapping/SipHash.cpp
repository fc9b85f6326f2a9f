// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/SipHash.h"

#include "core/base/Hash.h"

#include <bit>
#include <cstring>

namespace muster {

namespace {

struct State {
    std::uint64_t v0;
    std::uint64_t v1;
    std::uint64_t v2;
    std::uint64_t v3;

    void round()
    {
        v0 += v1;
        v1 = std::rotl(v1, 13) ^ v0;
        v0 = std::rotl(v0, 32);
        v2 += v3;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 += v3;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 += v1;
        v1 = std::rotl(v1, 17) ^ v2;
        v2 = std::rotl(v2, 32);
    }

    void add(std::uint64_t word)
    {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }
};

} // namespace

SipHash::SipHash()
{
    unsigned char bytes[16];
    randomBytes(bytes, sizeof bytes);
    std::memcpy(&m_key0, bytes, 8);
    std::memcpy(&m_key1, bytes + 8, 8);
}

std::uint64_t SipHash::operator()(std::string_view bytes) const
{
    State state{m_key0 ^ 0x736f6d6570736575ULL, m_key1 ^ 0x646f72616e646f6dULL,
                m_key0 ^ 0x6c7967656e657261ULL, m_key1 ^ 0x7465646279746573ULL};
    const std::size_t whole = bytes.size() / 8 * 8;
    for (std::size_t i = 0; i < whole; i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        state.add(word);
    }
    std::uint64_t last = static_cast<std::uint64_t>(bytes.size()) << 56;
    for (std::size_t i = whole; i < bytes.size(); ++i)
        last |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i]))
            << (8 * (i - whole));
    state.add(last);
    state.v2 ^= 0xff;
    for (int i = 0; i < 4; ++i)
        state.round();
    return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

} // namespace muster
