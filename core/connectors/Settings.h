// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster {

/// One key of a connection, as declared by its connector.
struct SettingInfo {
    std::string_view key; ///< ends in "." for a family such as extra_part.<name>
    std::string_view standard; ///< default
    std::string_view help;
    bool required = false;
    bool assumed = false; ///< the service publishes nothing: the default is our assumption
    std::string_view choices = {}; ///< "a|b|c", empty = free
    std::string_view label = {}; ///< its name for people; empty = made from the key
    std::string_view group = {}; ///< heading it stands under
};

/// First key of a group, and the group's heading.
using SettingGroups = std::vector<std::pair<std::string_view, std::string_view>>;
/// @p settings with each one under the heading that began last before it.
std::vector<SettingInfo> grouped(std::vector<SettingInfo> settings, const SettingGroups& groups);
/// Whether the value of @p key is the path of a file on this computer.
bool isPathSetting(std::string_view key);

/// A connection's settings over the defaults of its service. A value; holds no secret.
class Settings {
public:
    using Given = std::map<std::string, std::string>;

    Settings(std::vector<SettingInfo> known, Given given)
        : m_known(std::move(known))
        , m_given(std::move(given))
    { }

    /// Config error: unknown key (with the nearest), missing required key, a value outside its
    /// choices, a number that is not one.
    Result<void> check() const;

    std::string operator[](std::string_view key) const;
    /// Whole numbers, at least 0; the default where the value is not one.
    std::uint64_t number(std::string_view key) const;
    /// "200,201" as numbers.
    std::vector<int> codes(std::string_view key) const;
    /// Comma-separated words.
    std::vector<std::string> words(std::string_view key) const;
    /// Keys and values of a family, without its prefix: family("extra_part.").
    Given family(std::string_view prefix) const;

    const Given& given() const { return m_given; }

    const std::vector<SettingInfo>& known() const { return m_known; }

private:
    const SettingInfo* find(std::string_view key) const;

    std::vector<SettingInfo> m_known;
    Given m_given;
};

/// The entry of @p words most like @p word, empty when none is near.
std::string nearest(std::string_view word, const std::vector<std::string>& words);

} // namespace muster
