// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ColumnProfile.h"
#include "ui/send/PreviewText.h"

#include <algorithm>

// Payloads as text that may be shown: the masking reads the very bytes that go out.

namespace muster::preview {

namespace {

constexpr std::string_view hidden = "•••";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Reads JSON front to back and writes it for people. Needs no whole document.
class JsonBody {
public:
    JsonBody(std::string_view bytes, const Look& look) : m_bytes(bytes), m_look(look) { }

    std::string read()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"')
                takeString();
            else if (isSpace(c) || std::string_view("{}[],:").find(c) != std::string_view::npos)
                takeMark();
            else
                takeWord();
        }
        return std::move(m_text);
    }

private:
    void takeString()
    {
        std::size_t end = m_at + 1;
        while (end < m_bytes.size() && m_bytes[end] != '"')
            end += m_bytes[end] == '\\' ? 2 : 1;
        const bool whole = end < m_bytes.size();
        end = std::min(end, m_bytes.size());
        const auto content = m_bytes.substr(m_at + 1, end - m_at - 1);
        std::size_t after = whole ? end + 1 : end;
        m_at = after;
        while (after < m_bytes.size() && isSpace(m_bytes[after]))
            ++after;
        const bool isName = after < m_bytes.size() && m_bytes[after] == ':';
        m_text += '"';
        m_text += isName || !m_look.masked ? std::string(content) : masked(content);
        if (whole)
            m_text += '"';
    }

    void takeMark()
    {
        const char c = m_bytes[m_at++];
        const char next = m_at < m_bytes.size() ? m_bytes[m_at] : ' ';
        m_text += c;
        const bool opens = (c == ',' || c == '[') && next == '{';
        if (m_look.linePerRow && (opens || (c == '}' && next == ']')))
            m_text += '\n';
    }

    void takeWord()
    {
        const auto end = std::min(m_bytes.find_first_of("{}[],:\" \r\n\t", m_at), m_bytes.size());
        const auto word = m_bytes.substr(m_at, end - m_at);
        m_text += m_look.masked && word != "null" ? hidden : word;
        m_at = end;
    }

    std::string_view m_bytes;
    Look m_look;
    std::size_t m_at = 0;
    std::string m_text;
};

/// Reads CSV front to back; the header row stays as it is.
class CsvBody {
public:
    CsvBody(std::string_view bytes, const Look& look) : m_bytes(bytes), m_look(look) { }

    std::string read()
    {
        while (m_at < m_bytes.size()) {
            takeCell();
            takeEnd();
        }
        return std::move(m_text);
    }

private:
    void takeCell()
    {
        const bool quoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        const std::size_t from = m_at;
        if (quoted)
            skipQuoted();
        m_at = std::min(m_bytes.find_first_of(",\r\n", m_at), m_bytes.size());
        const auto cell = m_bytes.substr(from, m_at - from);
        if (m_isHeader || !m_look.masked || cell.empty()) {
            m_text += cell;
            return;
        }
        const std::string quote = quoted ? "\"" : "";
        auto content = quoted ? cell.substr(1) : cell;
        if (quoted && !content.empty() && content.back() == '"')
            content.remove_suffix(1);
        m_text += quote + masked(content) + quote;
    }

    /// Moves behind the quote that closes the cell; two quotes are one of its characters.
    void skipQuoted()
    {
        ++m_at;
        while (m_at < m_bytes.size()) {
            if (m_bytes[m_at++] != '"')
                continue;
            if (m_at >= m_bytes.size() || m_bytes[m_at] != '"')
                return;
            ++m_at;
        }
    }

    void takeEnd()
    {
        if (m_at >= m_bytes.size())
            return;
        const char c = m_bytes[m_at++];
        if (c == ',') {
            m_text += c;
            return;
        }
        if (c == '\r' && m_at < m_bytes.size() && m_bytes[m_at] == '\n')
            ++m_at;
        m_text += '\n';
        m_isHeader = false;
    }

    std::string_view m_bytes;
    Look m_look;
    std::size_t m_at = 0;
    bool m_isHeader = true;
    std::string m_text;
};

/// Without the beginning of a character that a cut left at the end.
std::string_view wholeCharacters(std::string_view bytes)
{
    std::size_t end = bytes.size();
    for (int back = 0; back < 4 && end > 0; ++back) {
        const auto byte = static_cast<unsigned char>(bytes[end - 1]);
        if (byte < 0x80)
            break;
        --end;
        if (byte >= 0xC0) {
            const std::size_t length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
            return end + length <= bytes.size() ? bytes : bytes.substr(0, end);
        }
    }
    return bytes;
}

} // namespace

QString body(std::string_view bytes, const Look& look)
{
    const auto whole = wholeCharacters(bytes);
    return QString::fromStdString(look.isJson ? JsonBody(whole, look).read()
                                              : CsvBody(whole, look).read());
}

} // namespace muster::preview
