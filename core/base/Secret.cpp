// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace muster {

// Short strings live inside the object, where a move leaves a copy behind; this keeps them out.
static constexpr std::size_t leastCapacity = 64;

void wipe(std::string& text)
{
    text.resize(text.capacity());
    OPENSSL_cleanse(text.data(), text.size());
    text.clear();
}

Secret::Secret(std::string_view bytes)
{
    m_bytes.reserve(std::max(bytes.size(), leastCapacity));
    m_bytes.assign(bytes);
}

Secret::~Secret()
{
    wipe(m_bytes);
}

Secret::Secret(Secret&& other) noexcept
{
    m_bytes.swap(other.m_bytes);
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes.swap(other.m_bytes);
    }
    return *this;
}

} // namespace muster
