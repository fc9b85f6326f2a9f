// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace muster {

/// SipHash-2-4 under a random key made with the object: hashes of identifiers that mean nothing
/// outside of this run. Any thread.
class SipHash {
public:
    /// A fresh random key.
    SipHash();

    SipHash(std::uint64_t key0, std::uint64_t key1) : m_key0(key0), m_key1(key1) { }

    std::uint64_t operator()(std::string_view bytes) const;

private:
    std::uint64_t m_key0 = 0;
    std::uint64_t m_key1 = 0;
};

} // namespace muster
