// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/payload/CsvEncoder.h"

namespace muster {

void appendCsvCell(std::string& to, std::string_view text)
{
    const bool outerBlank = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    if (!outerBlank && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        to += text;
        return;
    }
    to.push_back('"');
    for (std::size_t quote = 0; (quote = text.find('"')) != std::string_view::npos;) {
        to.append(text, 0, quote + 1);
        to.push_back('"');
        text.remove_prefix(quote + 1);
    }
    to += text;
    to.push_back('"');
}

void CsvEncoder::appendHeader(std::string& to) const
{
    for (std::size_t i = 0; i < m_headers.size(); ++i) {
        if (i > 0)
            to.push_back(',');
        appendCsvCell(to, m_headers[i]);
    }
    to += "\r\n";
}

void CsvEncoder::append(std::string& to, const Record& record) const
{
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (i > 0)
            to.push_back(',');
        if (record.state(i) == Record::State::Value)
            appendCsvCell(to, record.text(i));
    }
    // A record whose only cell is empty would read back as no record at all.
    if (record.size() == 1 && record.state(0) != Record::State::Value)
        to += "\"\"";
    to += "\r\n";
}

} // namespace muster
