// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Transform.h"

#include <QJsonObject>

#include <string>
#include <string_view>
#include <vector>

namespace muster {

enum class Combine {
    First, ///< the first column that is not blank
    Join, ///< all columns that are not blank, with a separator
};

enum class Confidence { High, Medium, Low, None, Person };

/// One target field and where it comes from.
struct FieldMapping {
    std::string field; ///< key in the catalogue
    std::vector<std::string> columns; ///< source headers; empty = constant
    Combine combine = Combine::First;
    std::string separator = " "; ///< for Join
    std::vector<Transform> transforms;
    std::string
        custom; ///< type name of a field of the user's own ("text"); empty = the catalogue's
    bool blankClears = false; ///< a blank cell is sent as "clear this"; else it is left out
    Confidence confidence = Confidence::Person;
    std::string reason; ///< why it was suggested, one sentence

    bool operator==(const FieldMapping&) const = default;
};

/// Target fields <- source columns, with transforms. A value: compared, stored, shown as it is.
struct Mapping {
    std::vector<FieldMapping> fields;
    std::vector<std::string> dropped; ///< sensitive surplus columns, never read into a record

    bool operator==(const Mapping&) const = default;

    const FieldMapping* find(std::string_view field) const;
    FieldMapping* find(std::string_view field);

    QJsonObject toJson() const;
    static Result<Mapping> fromJson(const QJsonObject& object);
    /// Changes one field from "field=column[,column…][|transform…]"; an empty right side removes
    /// it. Names with a comma or bar stand in double quotes. Further steps: join:SEPARATOR, first,
    /// clear (a blank is sent as "clear this"). "+name=…" or "+name:date=…" maps to a field of the
    /// user's own.
    Result<void> assign(const std::string& text);
    /// SHA-256 of the canonical JSON without confidence, reason and dropped columns: when it
    /// changes, rows count as changed.
    std::string digest() const;
};

std::string_view confidenceName(Confidence confidence);
/// The confidence with this name, Person for any other.
Confidence confidenceFromName(std::string_view name);

} // namespace muster
