// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <string>
#include <string_view>

namespace muster::practice {

/// How the practice services look from outside. Everything here is what a real service may do
/// otherwise, so that a client can be tried against "not ours". A value; copied per request.
struct Settings {
    std::string tokenPath = "/oauth/token";
    std::string tokenStyle = "any"; ///< any, json, form, basic
    std::string tokenPointer = "/access_token"; ///< where the token stands in the answer
    unsigned tokenSeconds = 60;
    std::string importPath = "/imports";
    std::string filePart; ///< empty = the part that has a file name
    std::string namePart = "name";
    std::string objectPart = "import_type";
    std::string keyIdPart = "encryption_key_id";
    std::string mappingsPart = "header_mappings";
    unsigned rowBase = 1; ///< 1 = first data row, 2 = line in the file
    bool queued = false;
    unsigned polls = 1; ///< how often a queued import reads "processing"
    std::string shape = "flat"; ///< flat, nested
    std::string unknownColumns = "keep"; ///< keep, refuse
    unsigned rateLimit = 500; ///< Secureframe requests per minute

    /// Sets one value by its name in snake_case.
    Result<void> set(std::string_view key, std::string_view value);
    Result<void> set(const QJsonObject& values);
    std::string json() const;
};

} // namespace muster::practice
