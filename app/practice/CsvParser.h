// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace muster::practice {

/// Reads RFC 4180 and nothing else: commas, quotes doubled inside quotes, CRLF or LF, UTF-8 without
/// a byte order mark. On purpose a reader of its own, not the client's, so that a mistake of the
/// client is not made twice. One thread.
class CsvParser {
public:
    explicit CsvParser(const std::string& path);

    /// Fills @p row with the next record; false at the end. An error names the line, never a value.
    Result<bool> next(std::vector<std::string>& row);

private:
    enum class Place { FieldStart, Plain, Quoted, QuoteInQuoted, AfterReturn };

    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    enum class Step { More, Record, Broken };

    bool fill();
    void takeRun(std::vector<std::string>& row);
    Step take(char c, std::vector<std::string>& row);
    Step takeUnquoted(char c, std::vector<std::string>& row);
    Step endField(char c, std::vector<std::string>& row);
    Step broken(const char* what);
    tl::unexpected<Error> error() const;

    std::unique_ptr<std::FILE, Closer> m_file;
    std::string m_block;
    std::size_t m_at = 0; ///< first byte of the block not yet taken
    Place m_place = Place::FieldStart;
    std::uint64_t m_line = 1;
    const char* m_problem = "";
};

bool isUtf8(std::string_view text);

} // namespace muster::practice
