// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Hash.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <cstdlib>
#include <cstring>

namespace muster {

std::string hex(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 15]);
    }
    return text;
}

std::string hex(const Digest256& digest)
{
    return hex({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

struct Sha256::Context {
    EVP_MD_CTX* md = EVP_MD_CTX_new();

    Context() { EVP_DigestInit_ex(md, EVP_sha256(), nullptr); }

    ~Context() { EVP_MD_CTX_free(md); }

    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) { }

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_context->md, bytes.data(), bytes.size());
}

Digest256 Sha256::finish()
{
    Digest256 digest;
    EVP_DigestFinal_ex(m_context->md, digest.data(), nullptr);
    EVP_DigestInit_ex(m_context->md, EVP_sha256(), nullptr);
    return digest;
}

std::string Sha256::hexOf(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hex(hash.finish());
}

struct KeyedHash::Context {
    EVP_MAC* mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    EVP_MAC_CTX* ctx = EVP_MAC_CTX_new(mac);

    explicit Context(const Secret& key)
    {
        char digest[] = "SHA256";
        const OSSL_PARAM params[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
            OSSL_PARAM_construct_end()};
        const auto bytes = key.reveal();
        EVP_MAC_init(ctx, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                     params);
    }

    ~Context()
    {
        EVP_MAC_CTX_free(ctx);
        EVP_MAC_free(mac);
    }

    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

KeyedHash::KeyedHash(const Secret& key) : m_context(std::make_unique<Context>(key)) { }

KeyedHash::~KeyedHash() = default;
KeyedHash::KeyedHash(KeyedHash&&) noexcept = default;
KeyedHash& KeyedHash::operator=(KeyedHash&&) noexcept = default;

void KeyedHash::addField(std::string_view field)
{
    const std::uint64_t size = field.size();
    unsigned char length[sizeof size];
    std::memcpy(length, &size, sizeof size);
    EVP_MAC_update(m_context->ctx, length, sizeof length);
    EVP_MAC_update(m_context->ctx, reinterpret_cast<const unsigned char*>(field.data()),
                   field.size());
}

Digest128 KeyedHash::finish()
{
    unsigned char full[32];
    std::size_t size = 0;
    EVP_MAC_final(m_context->ctx, full, &size, sizeof full);
    EVP_MAC_init(m_context->ctx, nullptr, 0, nullptr);
    Digest128 digest;
    std::memcpy(digest.data(), full, digest.size());
    return digest;
}

void randomBytes(unsigned char* to, std::size_t size)
{
    if (RAND_bytes(to, static_cast<int>(size)) != 1)
        std::abort();
}

Secret randomSecret(std::size_t size)
{
    std::string bytes(size, '\0');
    randomBytes(reinterpret_cast<unsigned char*>(bytes.data()), size);
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

std::string randomHex(std::size_t bytes)
{
    std::string raw(bytes, '\0');
    randomBytes(reinterpret_cast<unsigned char*>(raw.data()), bytes);
    return hex(raw);
}

} // namespace muster
