// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/delta/Safeguard.h"
#include "core/mapping/Mapping.h"
#include "core/table/Dialect.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace muster {

/// What happens to the good rows when some rows are bad.
enum class BadRows {
    Stop, ///< nothing is sent
    Hold, ///< the bad ones are held, the rest is sent
};

/// A saved recipe: how one export is read, mapped, checked and where it goes. A value; one text
/// file each, without secrets or cell values, with stable key order.
struct Feed {
    std::string name;
    std::string connection;
    std::string object; ///< personnel, personnel_account, ...
    Dialect dialect;
    std::string headerFingerprint;
    std::vector<std::string> columns; ///< the header it was made for; empty in older feeds
    std::vector<std::string> customFields; ///< fields a person added to the catalogue
    Mapping mapping;
    BadRows badRows = BadRows::Stop;
    std::string schemaSlug; ///< Secureframe
    bool partial = true; ///< Secureframe: only the fields given change; false replaces the resource
    Limits limits; ///< what holds a run that nobody watches
    std::string primaryId; ///< field that names a row; empty = the catalogue's

    bool operator==(const Feed&) const = default;

    QJsonObject toJson() const;
    static Result<Feed> fromJson(const std::string& name, const QJsonObject& object);
    /// Sets one member by its path in the JSON ("dialect.delimiter", "partial",
    /// "limits.leavers_floor"); Config error for an unknown path or value.
    Result<void> set(const std::string& path, const std::string& value);
};

std::string_view badRowsName(BadRows policy);
Result<BadRows> badRowsFromName(const std::string& name);

} // namespace muster
