// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/SentFields.h"

#include <cstring>

namespace muster {

static std::string_view bytesOf(const Digest128& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

static void put(std::string& to, std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    to.append(reinterpret_cast<const char*>(&size), sizeof size);
    to.append(text);
}

/// The next text, which goes from the front; nullopt when it is not whole.
static std::optional<std::string> take(std::string_view& from)
{
    std::uint32_t size = 0;
    if (from.size() < sizeof size)
        return std::nullopt;
    std::memcpy(&size, from.data(), sizeof size);
    from.remove_prefix(sizeof size);
    if (from.size() < size)
        return std::nullopt;
    std::string text(from.substr(0, size));
    from.remove_prefix(size);
    return text;
}

SentFields::SentFields(const HistoryKey& key) : m_sealer(key.key, "muster sent fields 1") { }

std::string SentFields::seal(const Record& record, const std::vector<Field>& fields,
                             const Digest128& keyHash)
{
    m_plain.clear();
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (record.state(i) != Record::State::Value)
            continue;
        put(m_plain, fields[i].key);
        put(m_plain, record.text(i));
    }
    return m_sealer.seal(m_plain, bytesOf(keyHash));
}

std::optional<std::map<std::string, std::string>> SentFields::open(const std::string& sealed,
                                                                   const Digest128& keyHash)
{
    auto plain = m_sealer.open(sealed, bytesOf(keyHash));
    if (!plain)
        return std::nullopt;
    std::map<std::string, std::string> values;
    std::string_view rest = *plain;
    while (!rest.empty()) {
        auto field = take(rest);
        auto value = take(rest);
        if (!field || !value)
            return std::nullopt;
        values.emplace(std::move(*field), std::move(*value));
    }
    wipe(*plain);
    return values;
}

} // namespace muster
