// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <string>

namespace muster {

/// How one flat file is written (RFC 4180 and its relatives; words as in W3C CSVW). A value; stored
/// in the feed. The defaults are RFC 4180 with one header row.
struct Dialect {
    std::string encoding =
        "utf-8"; ///< utf-8, utf-16le, utf-16be, windows-1252, or a name ICU knows
    bool byteOrderMark = false; ///< a BOM stood at the start; it is never part of the first header
    char delimiter = ',';
    char quote = '"'; ///< 0 = no quoting
    char escape = 0; ///< 0 = a quote inside quotes is doubled, else the character before it
    std::string lineEnd = "crlf"; ///< crlf, lf, cr or mixed; told, not needed for reading
    int skippedLines = 0; ///< physical title lines above the header
    int headerRows = 1; ///< 0, 1, or 2 (keys in the first row, labels in the second)
    int trailerLines = 0; ///< records at the end that are totals or trailers, not data

    bool operator==(const Dialect&) const = default;

    QJsonObject toJson() const;
    static Result<Dialect> fromJson(const QJsonObject& object);
    /// Config when delimiter, quote and escape cannot be told apart or are line ends.
    Result<void> checkReadable() const;
};

/// The delimiter as people write it: "comma", "tab", ... ; and back from a word or one character.
std::string delimiterName(char delimiter);
Result<char> delimiterFromName(const std::string& name);

} // namespace muster
