// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// How one HR system names the columns of its exports.
struct HrSystem {
    std::string name;
    std::string possessive; ///< "ADP's"
    std::set<std::string, std::less<>> own; ///< spellings that tell it apart
    std::set<std::string, std::less<>> shared; ///< spellings it shares with others
    bool isTitled = false; ///< its reports start with a title line

    bool knows(std::string_view header) const
    {
        return own.contains(header) || shared.contains(header);
    }
};

/// Loaded once from resources/hris/systems.json; immutable, any thread.
const std::vector<HrSystem>& hrSystems();

/// The system whose own spelling this header is, null when none or several have it.
const HrSystem* ownerOf(std::string_view header);

} // namespace muster
