// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/table/Dialect.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// A remark about the file as a whole, for people: code, sentence.
struct FileFinding {
    std::string code;
    std::string message;
};

/// What a look at the head (and, when given, the tail) of a file says about how it is written.
struct Sniffed {
    Dialect dialect;
    double confidence = 0; ///< 0..1
    std::vector<FileFinding> findings; ///< "2 title lines above the header", "windows-1252 assumed"
};

/// Settings a person fixed; the sniffer finds only the rest.
struct SniffOverrides {
    std::string encoding; ///< empty = find
    int delimiter = -1; ///< -1 = find
    int quote = -1;
    int headerRow = -1; ///< physical line of the header, from 1; 0 = the file has no header
    int trailerLines = -1; ///< records at the end that are not data; -1 = find

    bool operator==(const SniffOverrides&) const = default;
};

/// Finds encoding, delimiter, quote, title lines, header rows and trailer records from up to 1 MiB
/// of the file's beginning and up to 64 KiB of its end. BadData for what is not text (names
/// ZIP/XLSX, PDF, images, executables). Pure.
Result<Sniffed> sniff(std::string_view head, std::string_view tail,
                      const SniffOverrides& overrides);

} // namespace muster
