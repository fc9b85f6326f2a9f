// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/FieldSealer.h"

#include "core/base/Hash.h"
#include "core/crypto/OpenSsl_p.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>

#include <array>
#include <cstdlib>

namespace muster {

namespace {

constexpr std::size_t nonceSize = 12;
constexpr std::size_t tagSize = 16;

unsigned char* bytesOf(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// OpenSSL takes its inputs by pointers to what is not const, but only reads them.
OSSL_PARAM octets(const char* name, std::string_view text)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(text.data()), text.size());
}

bool derive(const Secret& key, std::string_view purpose, std::array<unsigned char, 32>& to)
{
    EVP_KDF* hkdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    EVP_KDF_CTX* context = hkdf ? EVP_KDF_CTX_new(hkdf) : nullptr;
    EVP_KDF_free(hkdf);
    std::string digest = "SHA256";
    const std::array<OSSL_PARAM, 4> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        octets(OSSL_KDF_PARAM_KEY, key.reveal()), octets(OSSL_KDF_PARAM_INFO, purpose),
        OSSL_PARAM_construct_end()};
    const bool good =
        context && EVP_KDF_derive(context, to.data(), to.size(), parameters.data()) == 1;
    EVP_KDF_CTX_free(context);
    return good;
}

} // namespace

struct FieldSealer::State {
    ~State() { OPENSSL_cleanse(key.data(), key.size()); }

    std::array<unsigned char, 32> key{};
    CipherHandle cipher{EVP_CIPHER_CTX_new()};
};

FieldSealer::FieldSealer(const Secret& key, std::string_view purpose)
    : m_state(std::make_unique<State>())
{
    // Without its key no row could be sealed; going on would mean to write them in clear.
    if (!m_state->cipher || !derive(key, purpose, m_state->key))
        std::abort();
}

FieldSealer::~FieldSealer() = default;
FieldSealer::FieldSealer(FieldSealer&&) noexcept = default;
FieldSealer& FieldSealer::operator=(FieldSealer&&) noexcept = default;

std::string FieldSealer::seal(std::string_view plain, std::string_view place)
{
    std::string sealed(nonceSize + plain.size() + tagSize, '\0');
    unsigned char* const nonce = bytesOf(sealed);
    unsigned char* const text = nonce + nonceSize;
    randomBytes(nonce, nonceSize);
    auto* cipher = m_state->cipher.get();
    int size = 0;
    const bool good =
        EVP_EncryptInit_ex2(cipher, EVP_aes_256_gcm(), m_state->key.data(), nonce, nullptr) == 1
        && EVP_EncryptUpdate(cipher, nullptr, &size, bytesOf(place), static_cast<int>(place.size()))
            == 1
        && EVP_EncryptUpdate(cipher, text, &size, bytesOf(plain), static_cast<int>(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(cipher, text + plain.size(), &size) == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, tagSize, text + plain.size()) == 1;
    if (!good)
        std::abort();
    return sealed;
}

std::optional<std::string> FieldSealer::open(std::string_view sealed, std::string_view place)
{
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    const auto text = sealed.substr(nonceSize, sealed.size() - nonceSize - tagSize);
    std::string tag(sealed.substr(sealed.size() - tagSize));
    std::string plain(text.size(), '\0');
    auto* cipher = m_state->cipher.get();
    int size = 0;
    const bool good = EVP_DecryptInit_ex2(cipher, EVP_aes_256_gcm(), m_state->key.data(),
                                          bytesOf(sealed), nullptr)
            == 1
        && EVP_DecryptUpdate(cipher, nullptr, &size, bytesOf(place), static_cast<int>(place.size()))
            == 1
        && EVP_DecryptUpdate(cipher, bytesOf(plain), &size, bytesOf(text),
                             static_cast<int>(text.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher, bytesOf(plain) + plain.size(), &size) == 1;
    if (!good) {
        wipe(plain);
        return std::nullopt;
    }
    return plain;
}

} // namespace muster
