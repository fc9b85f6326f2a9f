// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Secret.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace muster {

using Digest256 = std::array<unsigned char, 32>;
using Digest128 = std::array<unsigned char, 16>;

/// Lower-case hexadecimal of any bytes.
std::string hex(std::string_view bytes);
std::string hex(const Digest256& digest);

/// SHA-256 over a stream of bytes (OpenSSL EVP). One thread.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::string_view bytes);
    /// The digest of everything added; starts again afterwards.
    Digest256 finish();
    static std::string hexOf(std::string_view bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// HMAC-SHA-256 under a 256-bit key, the only kind of hash that personal data may have at rest:
/// all SSNs fit an unkeyed SHA-256 in minutes. One thread.
class KeyedHash {
public:
    explicit KeyedHash(const Secret& key);
    ~KeyedHash();
    KeyedHash(KeyedHash&&) noexcept;
    KeyedHash& operator=(KeyedHash&&) noexcept;

    /// Adds one field, length first, so that no two lists of fields share an input.
    void addField(std::string_view field);
    /// The first 128 bits of the MAC over the fields added; starts again afterwards.
    Digest128 finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// Fills @p to with bytes from the operating system's generator; the process ends if it has none.
void randomBytes(unsigned char* to, std::size_t size);
Secret randomSecret(std::size_t size);
/// Random lower-case hexadecimal, for names and boundaries.
std::string randomHex(std::size_t bytes);

} // namespace muster
