// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Sniffer.h"

#include "core/table/DialectScore.h"
#include "core/table/Encoding.h"
#include "core/table/HeaderFinder.h"
#include "core/table/Sample.h"
#include "core/table/TrailerFinder.h"
#include "core/table/Utf8.h"
#include "core/table/ValueKind.h"

#include <algorithm>
#include <set>

namespace muster {

namespace {

constexpr std::size_t headBytes = 1024UL * 1024;
constexpr std::size_t sampleRows = 400;

std::string counted(std::size_t count, const std::string& one, const std::string& many)
{
    return count == 1 ? "1 " + one : std::to_string(count) + " " + many;
}

/// The file's first and last bytes as text.
struct Texts {
    std::string head;
    std::string tail;
    bool isWhole = false; ///< head is all of the file
};

/// A sniff in progress: finds one thing after the other and tells about it.
class Sniffing {
public:
    Sniffing(std::string_view head, std::string_view tail, const SniffOverrides& overrides)
        : m_head(head.substr(0, headBytes))
        , m_tail(tail)
        , m_overrides(overrides)
    {
        m_texts.isWhole = head.size() < headBytes && (tail.empty() || head.ends_with(tail));
    }

    Result<Sniffed> run()
    {
        if (auto found = findEncoding(); !found)
            return fail(found.error());
        if (trimmed(m_texts.head).empty())
            return fail(ErrorKind::BadData, "the file has no header and no rows, only blank lines",
                        "Run the export again and check that it finished.");
        const auto found = findDialect(m_texts.head, m_texts.isWhole, m_overrides);
        dialect().delimiter = found.dialect.delimiter;
        dialect().quote = found.dialect.quote;
        dialect().escape = found.dialect.escape;
        m_sniffed.confidence = found.confidence;
        findRows();
        return std::move(m_sniffed);
    }

private:
    Dialect& dialect() { return m_sniffed.dialect; }

    void tell(const char* code, std::string message)
    {
        m_sniffed.findings.push_back({code, std::move(message)});
    }

    Result<void> findEncoding()
    {
        if (m_head.empty())
            return fail(ErrorKind::BadData, "the file is empty (0 bytes)",
                        "Run the export again and check that it finished.");
        if (auto text = requireText(m_head, m_overrides.encoding); !text)
            return text;
        const auto detected = detectEncoding(m_head, m_texts.isWhole);
        dialect().encoding = detected.name;
        if (!m_overrides.encoding.empty()) {
            const auto name = encodingName(m_overrides.encoding);
            if (!name)
                return fail(makeDecoder(m_overrides.encoding).error());
            dialect().encoding = *name;
        }
        dialect().byteOrderMark = detected.byteOrderMark && detected.name == dialect().encoding;
        return decode(detected.isAssumed && m_overrides.encoding.empty());
    }

    Result<void> decode(bool isAssumed)
    {
        // Two bytes make a character there; the tail is cut so that it ends with a whole one.
        if (dialect().encoding.starts_with("utf-16") && m_tail.size() % 2 != 0)
            m_tail.remove_prefix(1);
        auto head = decoded(m_head, dialect().encoding);
        auto tail = decoded(m_tail, dialect().encoding);
        if (!head || !tail)
            return fail(head ? tail.error() : head.error());
        m_texts.head = std::move(*head);
        m_texts.tail = std::move(*tail);
        if (isAssumed)
            tell("encoding-assumed", "not valid UTF-8; windows-1252 assumed");
        else if (dialect().byteOrderMark)
            tell("byte-order-mark", "a byte order mark says " + dialect().encoding);
        if (!isAssumed && invalidUtf8At(m_texts.head, m_texts.isWhole) != std::string_view::npos)
            tell("invalid-bytes", "some bytes are not valid " + dialect().encoding);
        const auto nuls = std::count(m_texts.head.begin(), m_texts.head.end(), '\0');
        if (nuls > 0)
            tell("nul-bytes",
                 counted(static_cast<std::size_t>(nuls), "NUL byte", "NUL bytes") + " in the text");
        return {};
    }

    void findRows()
    {
        const auto sample = Sample::cut(m_texts.head, dialect(), sampleRows, m_texts.isWhole);
        findLineEnd(sample);
        const auto header = headerIn(sample);
        dialect().skippedLines = header.skippedLines;
        dialect().headerRows = header.headerRows;
        if (header.skippedLines > 0)
            tell("title-lines",
                 counted(static_cast<std::size_t>(header.skippedLines), "title line", "title lines")
                     + " above the " + (header.headerRows == 0 ? "data" : "header"));
        if (header.headerRows == 0)
            tell("no-header", "no header; the columns are numbered");
        if (header.headerRows == 2)
            tell("two-header-rows", "two header rows: keys, then labels");
        if (header.headerRows > 0 && header.firstDataRecord > 0)
            tellAboutNames(sample,
                           header.firstDataRecord - static_cast<std::size_t>(header.headerRows));
        if (header.columns == 1)
            tell("one-column", "only one column was found");
        findTrailer(sample, header);
    }

    FoundHeader headerIn(const Sample& sample) const
    {
        auto found = findHeader(sample);
        if (m_overrides.headerRow < 0)
            return found;
        found.skippedLines = std::max(0, m_overrides.headerRow - 1);
        found.headerRows = std::min(1, m_overrides.headerRow);
        found.firstDataRecord = 0;
        const auto& rows = sample.block.rowList;
        const auto line = static_cast<std::uint64_t>(found.skippedLines) + 1;
        const auto at = std::find_if(rows.begin(), rows.end(),
                                     [&](const auto& row) { return row.ref.line >= line; });
        if (at == rows.end())
            return found;
        const auto index = static_cast<std::size_t>(at - rows.begin());
        found.columns = at->cellCount;
        if (found.headerRows > 0)
            found.headerRows = headerRowsAt(sample, index);
        found.firstDataRecord = index + static_cast<std::size_t>(found.headerRows);
        return found;
    }

    void tellAboutNames(const Sample& sample, std::size_t record)
    {
        std::set<std::string_view> seen;
        std::size_t blank = 0;
        std::size_t repeated = 0;
        for (std::uint32_t column = 0; column < sample.block.row(record).cellCount; ++column) {
            const auto name = trimmed(sample.block.cell(record, column));
            blank += name.empty() ? 1 : 0;
            repeated += !name.empty() && !seen.insert(name).second ? 1 : 0;
        }
        if (blank > 0)
            tell("blank-header", counted(blank, "column has no name", "columns have no name"));
        if (repeated > 0)
            tell("repeated-header",
                 counted(repeated, "column name stands there twice",
                         "column names stand there twice"));
    }

    void findLineEnd(const Sample& sample)
    {
        std::set<std::string> ends;
        const std::string_view text = sample.block.bytes;
        for (std::size_t index = 1; index < sample.block.rows(); ++index) {
            const auto before = text.substr(0, sample.block.row(index).byteOffset);
            ends.insert(before.ends_with("\r\n") ? "crlf" : before.ends_with('\n') ? "lf" : "cr");
        }
        if (ends.empty()) // one record: only its own end can tell
            ends.insert(text.ends_with("\r\n") ? "crlf" : text.ends_with('\r') ? "cr" : "lf");
        dialect().lineEnd = ends.size() == 1 ? *ends.begin() : "mixed";
        if (ends.size() > 1)
            tell("mixed-line-ends", "lines end in different ways");
    }

    void findTrailer(const Sample& sample, const FoundHeader& header)
    {
        dialect().trailerLines = std::max(0, m_overrides.trailerLines);
        const bool usesHead = m_texts.isWhole;
        if (m_overrides.trailerLines >= 0 || (!usesHead && m_texts.tail.empty()))
            return;
        int found = trailerRecords(usesHead ? m_texts.head : m_texts.tail, dialect(),
                                   header.columns, usesHead);
        const auto dataRecords = sample.block.rows() - header.firstDataRecord;
        if (usesHead && sample.block.rows() < sampleRows)
            found = std::min(found, static_cast<int>(dataRecords));
        dialect().trailerLines = found;
        if (found > 0)
            tell("trailer",
                 counted(static_cast<std::size_t>(found), "trailer record", "trailer records")
                     + " at the end");
    }

    std::string_view m_head;
    std::string_view m_tail;
    const SniffOverrides& m_overrides;
    Texts m_texts;
    Sniffed m_sniffed;
};

} // namespace

Result<Sniffed> sniff(std::string_view head, std::string_view tail, const SniffOverrides& overrides)
{
    return Sniffing(head, tail, overrides).run();
}

} // namespace muster
