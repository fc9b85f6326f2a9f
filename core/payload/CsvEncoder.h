// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Record.h"

#include <string>
#include <vector>

namespace muster {

/// Records as CSV: RFC 4180, UTF-8 without BOM, comma, CRLF, quotes only where needed, header row
/// first. Cells are never changed (no formula escaping: that belongs to files for people). A blank
/// and a cleared field are both an empty cell; the format cannot tell them apart.
class CsvEncoder {
public:
    /// @p headers one per field of the records, in order.
    explicit CsvEncoder(std::vector<std::string> headers) : m_headers(std::move(headers)) { }

    void appendHeader(std::string& to) const;
    void append(std::string& to, const Record& record) const;

private:
    std::vector<std::string> m_headers;
};

/// Appends one cell, quoted if it holds a comma, quote or line break, or outer blanks.
void appendCsvCell(std::string& to, std::string_view text);

} // namespace muster
