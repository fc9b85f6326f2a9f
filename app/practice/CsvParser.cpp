// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/CsvParser.h"

#include <algorithm>

namespace muster::practice {

CsvParser::CsvParser(const std::string& path) : m_file(std::fopen(path.c_str(), "rbe")) { }

CsvParser::Step CsvParser::broken(const char* what)
{
    m_problem = what;
    return Step::Broken;
}

tl::unexpected<Error> CsvParser::error() const
{
    return fail(ErrorKind::BadData, "line " + std::to_string(m_line) + ": " + m_problem);
}

/// @p c is a comma or a line end after a field.
CsvParser::Step CsvParser::endField(char c, std::vector<std::string>& row)
{
    m_place = Place::FieldStart;
    if (c == ',') {
        row.emplace_back();
        return Step::More;
    }
    if (c == '\r') {
        m_place = Place::AfterReturn;
        return Step::More;
    }
    ++m_line;
    return Step::Record;
}

CsvParser::Step CsvParser::takeUnquoted(char c, std::vector<std::string>& row)
{
    if (c == ',' || c == '\r' || c == '\n')
        return endField(c, row);
    if (c == '"' && m_place == Place::Plain)
        return broken("a quotation mark stands inside an unquoted value");
    if (c == '"') {
        m_place = Place::Quoted;
        return Step::More;
    }
    m_place = Place::Plain;
    row.back().push_back(c);
    return Step::More;
}

CsvParser::Step CsvParser::take(char c, std::vector<std::string>& row)
{
    switch (m_place) {
    case Place::FieldStart:
    case Place::Plain:
        return takeUnquoted(c, row);
    case Place::Quoted:
        m_line += c == '\n' ? 1 : 0;
        if (c == '"')
            m_place = Place::QuoteInQuoted;
        else
            row.back().push_back(c);
        return Step::More;
    case Place::QuoteInQuoted:
        if (c == ',' || c == '\r' || c == '\n')
            return endField(c, row);
        if (c != '"')
            return broken("text follows a closing quotation mark");
        m_place = Place::Quoted;
        row.back().push_back('"');
        return Step::More;
    case Place::AfterReturn:
        if (c != '\n')
            return broken("a carriage return stands alone");
        return endField(c, row);
    }
    return Step::More;
}

bool CsvParser::fill()
{
    static constexpr std::size_t blockSize = 65536;
    m_block.resize(blockSize);
    m_block.resize(std::fread(m_block.data(), 1, blockSize, m_file.get()));
    m_at = 0;
    return !m_block.empty();
}

/// Takes what is surely content, a whole run at a time.
void CsvParser::takeRun(std::vector<std::string>& row)
{
    const bool quoted = m_place == Place::Quoted;
    if (!quoted && m_place != Place::Plain)
        return;
    auto end = m_at;
    for (; end < m_block.size(); ++end) {
        const char c = m_block[end];
        if (c == '"' || c == '\n' || (!quoted && (c == ',' || c == '\r')))
            break;
    }
    row.back().append(m_block, m_at, end - m_at);
    m_at = end;
}

Result<bool> CsvParser::next(std::vector<std::string>& row)
{
    if (!m_file)
        return fail(ErrorKind::Io, "the stored file cannot be read");
    row.assign(1, {});
    bool isEmpty = true;
    while (m_at < m_block.size() || fill()) {
        isEmpty = false;
        takeRun(row);
        if (m_at == m_block.size())
            continue;
        const auto step = take(m_block[m_at++], row);
        if (step == Step::Broken)
            return error();
        if (step == Step::Record)
            return true;
    }
    if (m_place == Place::Quoted || m_place == Place::AfterReturn) {
        m_problem = "the file ends inside a quoted value or a line end";
        return error();
    }
    m_place = Place::FieldStart;
    return !isEmpty;
}

/// How many bytes follow a lead byte; -1 when it cannot lead.
static int following(unsigned char lead)
{
    if (lead < 0x80)
        return 0;
    if (lead >= 0xc2 && lead < 0xe0)
        return 1;
    if (lead >= 0xe0 && lead < 0xf0)
        return 2;
    return lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
}

bool isUtf8(std::string_view text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
    for (std::size_t i = 0; i < text.size() && !isAscii; ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const int count = following(lead);
        if (count < 0 || text.size() - i <= static_cast<std::size_t>(count))
            return false;
        const auto second = count > 0 ? static_cast<unsigned char>(text[i + 1]) : 0;
        const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        if (overlong || (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f))
            return false;
        for (int k = 0; k < count; ++k)
            if ((static_cast<unsigned char>(text[++i]) & 0xc0) != 0x80)
                return false;
    }
    return true;
}

} // namespace muster::practice
