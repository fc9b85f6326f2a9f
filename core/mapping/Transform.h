// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonValue>

#include <map>
#include <string>
#include <vector>

namespace muster {

/// One step between a column and a field, in words a person can read. A value. Written in a feed as
/// {"do":"date","from":["MM/dd/yyyy"]} and on the command line as date:MM/dd/yyyy.
///
/// On the command line parts are separated by colons and may stand in double quotes; map is written
/// map:A=Active:T=Terminated:*=issue, a date's output to=FORMAT, boolean's words
/// boolean:yes,on:no,off.
///
/// do: trim · upper · lower · title · split (part: first, middle, last; of "Last, First M" or
/// "First M Last") · date (from: formats, else found unambiguously per value; to: the field's own
/// format unless given) · ssn (nine digits or hyphenated to ###-##-####) · pad (width, with) ·
/// boolean (true: words, false: words) · map (values: {from: to}, other: keep|blank|issue) ·
/// constant (value) · default (value, if blank) · strip (a trailing "(On Leave)" or "[C]") · lookup
/// (by: column with the keys, take: column whose value to use; within the same file, any row
/// order).
struct Transform {
    std::string name;
    std::map<std::string, std::string> options; ///< single values
    std::map<std::string, std::string> values; ///< map: from -> to
    std::vector<std::string> list; ///< date: formats to read

    bool operator==(const Transform&) const = default;

    /// Usage error when the name is unknown or an option is missing, surplus or out of range.
    Result<void> validate() const;
    /// The single value of an option, empty when it is not given.
    std::string option(const std::string& key) const;

    QJsonValue toJson() const;
    static Result<Transform> fromJson(const QJsonValue& value);
    /// "pad:6:0", "date:MM/dd/yyyy", "lookup:Employee ID:Work Email", "trim"; Usage error else.
    static Result<Transform> fromText(const std::string& text);
    std::string toText() const;
};

} // namespace muster
