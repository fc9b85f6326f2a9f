// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/payload/Concatenation.h"

#include "core/base/Secret.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace muster {

void Concatenation::add(std::string text)
{
    m_parts.push_back(std::make_unique<TextSource>(std::move(text)));
}

void Concatenation::add(std::unique_ptr<ByteSource> source)
{
    m_parts.push_back(std::move(source));
}

Result<std::size_t> Concatenation::read(char* to, std::size_t size)
{
    while (m_current < m_parts.size()) {
        auto got = m_parts[m_current]->read(to, size);
        if (!got || *got > 0)
            return got;
        ++m_current;
    }
    return 0;
}

TextSource::~TextSource()
{
    wipe(m_text);
}

Result<std::size_t> TextSource::read(char* to, std::size_t size)
{
    const auto count = std::min(size, m_text.size() - m_at);
    std::memcpy(to, m_text.data() + m_at, count);
    m_at += count;
    return count;
}

std::string base64(std::string_view bytes)
{
    static constexpr char alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve(Base64Source::encodedSize(bytes.size()));
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        const auto count = std::min<std::size_t>(3, bytes.size() - i);
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text.push_back(k <= count ? alphabet[group >> (18 - 6 * k) & 63U] : '=');
    }
    return text;
}

Result<void> Base64Source::refill()
{
    static constexpr std::size_t chunk = std::size_t{48} * 1024;
    const auto carried = m_raw.size();
    m_raw.resize(chunk);
    auto got = m_source->read(m_raw.data() + carried, chunk - carried);
    if (!got)
        return fail(std::move(got.error()));
    m_ended = *got == 0;
    m_raw.resize(carried + *got);
    const auto whole = m_ended ? m_raw.size() : m_raw.size() / 3 * 3;
    m_text = base64(std::string_view(m_raw).substr(0, whole));
    m_raw.erase(0, whole);
    m_at = 0;
    return {};
}

Result<std::size_t> Base64Source::read(char* to, std::size_t size)
{
    while (m_at == m_text.size() && !m_ended) {
        if (auto filled = refill(); !filled)
            return fail(std::move(filled.error()));
    }
    const auto count = std::min(size, m_text.size() - m_at);
    std::memcpy(to, m_text.data() + m_at, count);
    m_at += count;
    return count;
}

} // namespace muster
