// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/Settings.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace muster {

static std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0U);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t k = 1; k <= b.size(); ++k) {
            const std::size_t change = diagonal + (a[i - 1] == b[k - 1] ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({row[k] + 1, row[k - 1] + 1, change});
        }
    }
    return row.back();
}

std::string nearest(std::string_view word, const std::vector<std::string>& words)
{
    std::string best;
    std::size_t least = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string& candidate : words) {
        const auto d = distance(word, candidate);
        if (d < least) {
            least = d;
            best = candidate;
        }
    }
    return best;
}

static std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = text.find(separator);
        auto word = text.substr(0, end);
        while (!word.empty() && word.front() == ' ')
            word.remove_prefix(1);
        while (!word.empty() && word.back() == ' ')
            word.remove_suffix(1);
        if (!word.empty())
            words.emplace_back(word);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return words;
}

static bool isFamily(const SettingInfo& info)
{
    return info.key.back() == '.';
}

std::vector<SettingInfo> grouped(std::vector<SettingInfo> settings, const SettingGroups& groups)
{
    std::string_view current;
    for (SettingInfo& setting : settings) {
        for (const auto& [first, heading] : groups) {
            if (setting.key == first)
                current = heading;
        }
        setting.group = current;
    }
    return settings;
}

bool isPathSetting(std::string_view key)
{
    return key == "ca_file" || key == "client_certificate" || key == "recipient_certificate";
}

const SettingInfo* Settings::find(std::string_view key) const
{
    for (const SettingInfo& info : m_known) {
        if (info.key == key
            || (isFamily(info) && key.size() > info.key.size() && key.starts_with(info.key)))
            return &info;
    }
    return nullptr;
}

static bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() < 19
        && text.find_first_not_of("0123456789") == std::string_view::npos;
}

static Result<void> checkValue(const SettingInfo& info, const std::string& key,
                               const std::string& value)
{
    if (!info.choices.empty()) {
        const auto choices = split(info.choices, '|');
        if (std::find(choices.begin(), choices.end(), value) == choices.end())
            return fail(ErrorKind::Config, "'" + value + "' is not a value for " + key,
                        "Choose one of: " + std::string(info.choices));
    }
    if (isNumber(info.standard) && !isNumber(value))
        return fail(ErrorKind::Config, key + " needs a whole number, not '" + value + "'");
    if (value.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
        return fail(ErrorKind::Config, key + " holds a line break");
    return {};
}

Result<void> Settings::check() const
{
    for (const auto& [key, value] : m_given) {
        const SettingInfo* info = find(key);
        if (!info) {
            std::vector<std::string> keys;
            for (const SettingInfo& k : m_known)
                keys.emplace_back(k.key);
            const auto near = nearest(key, keys);
            return fail(ErrorKind::Config, "there is no connection key '" + key + "'",
                        near.empty() ? "'muster connection add --help' lists the keys"
                                     : "Did you mean '" + near + "'?");
        }
        if (auto checked = checkValue(*info, key, value); !checked)
            return checked;
    }
    for (const SettingInfo& info : m_known) {
        if (info.required && (*this)[info.key].empty())
            return fail(
                ErrorKind::Config, "the connection key '" + std::string(info.key) + "' is missing",
                std::string(info.help) + ". Set it with --set " + std::string(info.key) + "=…");
    }
    return {};
}

std::string Settings::operator[](std::string_view key) const
{
    const auto given = m_given.find(std::string(key));
    if (given != m_given.end())
        return given->second;
    const SettingInfo* info = find(key);
    return info ? std::string(info->standard) : std::string();
}

std::uint64_t Settings::number(std::string_view key) const
{
    const std::string text = (*this)[key];
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<int> Settings::codes(std::string_view key) const
{
    std::vector<int> codes;
    for (const std::string& word : words(key)) {
        int code = 0;
        std::from_chars(word.data(), word.data() + word.size(), code);
        codes.push_back(code);
    }
    return codes;
}

std::vector<std::string> Settings::words(std::string_view key) const
{
    return split((*this)[key], ',');
}

Settings::Given Settings::family(std::string_view prefix) const
{
    Given members;
    for (const auto& [key, value] : m_given) {
        if (key.starts_with(prefix) && key.size() > prefix.size())
            members.emplace(key.substr(prefix.size()), value);
    }
    return members;
}

} // namespace muster
