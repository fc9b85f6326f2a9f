// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/JsonWriter.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace muster {

static void appendEscaped(std::string& to, char c)
{
    switch (c) {
    case '"':
        to += "\\\"";
        return;
    case '\\':
        to += "\\\\";
        return;
    case '\n':
        to += "\\n";
        return;
    case '\r':
        to += "\\r";
        return;
    case '\t':
        to += "\\t";
        return;
    default:
        break;
    }
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "\\u%04x", static_cast<unsigned>(c) & 0xffU);
    to += text.data();
}

void appendJsonString(std::string& to, std::string_view utf8)
{
    to.push_back('"');
    std::size_t from = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        to.append(utf8, from, i - from);
        appendEscaped(to, utf8[i]);
        from = i + 1;
    }
    to.append(utf8, from);
    to.push_back('"');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasContent.back())
        m_text.push_back(',');
    m_hasContent.back() = true;
}

JsonWriter& JsonWriter::beginObject()
{
    separate();
    m_text.push_back('{');
    m_hasContent.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    m_text.push_back('}');
    m_hasContent.pop_back();
    return *this;
}

JsonWriter& JsonWriter::beginArray()
{
    separate();
    m_text.push_back('[');
    m_hasContent.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    m_text.push_back(']');
    m_hasContent.pop_back();
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    separate();
    appendJsonString(m_text, name);
    m_text.push_back(':');
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text)
{
    separate();
    appendJsonString(m_text, text);
    return *this;
}

JsonWriter& JsonWriter::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonWriter& JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", number);
    return raw(text.data());
}

JsonWriter& JsonWriter::null()
{
    return raw("null");
}

JsonWriter& JsonWriter::raw(std::string_view json)
{
    separate();
    m_text += json;
    return *this;
}

} // namespace muster
