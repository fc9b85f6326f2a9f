// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/FieldCheck.h"

#include "core/base/Ascii.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace muster {

static bool isDomain(std::string_view domain)
{
    const bool hasDot = domain.find('.') != std::string_view::npos;
    const auto isPart = [](char c) {
        return ascii::isDigit(c) || ascii::isLetter(c) || c == '-' || c == '.' || (c & 0x80) != 0;
    };
    return hasDot && domain.size() <= 253 && domain.front() != '.' && domain.back() != '.'
        && domain.front() != '-' && domain.find("..") == std::string_view::npos
        && std::all_of(domain.begin(), domain.end(), isPart);
}

bool isEmail(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || at + 1 >= text.size() || text.size() > 254)
        return false;
    const std::string_view local = text.substr(0, at);
    const auto isWrong = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7f
            || std::string_view(",;:<>()[]\\\"").find(c) != std::string_view::npos;
    };
    return local.size() <= 64 && local.front() != '.' && local.back() != '.'
        && local.find("..") == std::string_view::npos
        && std::none_of(local.begin(), local.end(), isWrong) && isDomain(text.substr(at + 1));
}

/// Bytes that no value has; line breaks and tabs may stand in text.
static bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0x7f || (byte < 0x20 && c != '\t' && c != '\n' && c != '\r');
}

/// True when one of eight bytes may be a control character. Every byte that is sent passes here.
static bool mayHoldControl(std::uint64_t word)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t highs = 0x8080808080808080ULL;
    const std::uint64_t isBelow = (word - ones * 0x20) & ~word & highs;
    const std::uint64_t delete7f = word ^ (ones * 0x7f);
    const std::uint64_t isDelete = (delete7f - ones) & ~delete7f & highs;
    return (isBelow | isDelete) != 0;
}

static bool hasControl(std::string_view text)
{
    while (text.size() >= sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        if (mayHoldControl(word))
            break;
        text.remove_prefix(sizeof word);
    }
    return std::any_of(text.begin(), text.end(), isControl);
}

/// 1.23E+08
static bool isScientific(std::string_view text)
{
    const auto exponent = text.find("E+");
    if (exponent == std::string_view::npos || exponent == 0 || exponent + 2 >= text.size())
        return false;
    const auto isPart = [](char c) { return ascii::isDigit(c) || c == '.' || c == ','; };
    const std::string_view digits = text.substr(exponent + 2);
    return ascii::isDigit(text.front())
        && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(exponent), isPart)
        && std::all_of(digits.begin(), digits.end(), ascii::isDigit);
}

/// ####### for a column that was too narrow, #N/A and its kin for a formula that failed.
static bool isSpreadsheetMark(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> marks = {
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"};
    const bool isHashes = text.size() >= 3 && text.find_first_not_of('#') == std::string_view::npos;
    return isHashes || std::find(marks.begin(), marks.end(), text) != marks.end();
}

static std::string_view spreadsheetScar(std::string_view text)
{
    if (text.front() == '#')
        return isSpreadsheetMark(text) ? "text.spreadsheet" : std::string_view();
    if (text.front() == '=')
        return text.starts_with("=\"") && text.back() == '"' ? "text.formula" : std::string_view();
    return ascii::isDigit(text.front()) && isScientific(text) ? "text.scientific"
                                                              : std::string_view();
}

static bool hasShape(std::string_view text, const std::string& shape)
{
    return std::equal(
        text.begin(), text.end(), shape.begin(), shape.end(), [](char c, char picture) {
            if (picture == '9')
                return ascii::isDigit(c);
            if (picture == 'A')
                return ascii::isLetter(c);
            return picture == 'X' ? ascii::isDigit(c) || ascii::isLetter(c) : c == picture;
        });
}

FieldCheck::FieldCheck(const Field& field)
    : m_type(field.type)
    , m_shape(field.shape)
    , m_values(field.values)
{
    m_values.insert(m_values.end(), field.olderValues.begin(), field.olderValues.end());
    std::sort(m_values.begin(), m_values.end());
    const bool isUniform = m_shape.find_first_not_of('X') == std::string::npos;
    m_shapeText = isUniform ? std::to_string(m_shape.size()) + " letters or digits" : m_shape;
}

std::string_view FieldCheck::check(std::string_view value) const
{
    if (hasControl(value))
        return "text.control";
    if (const std::string_view scar = spreadsheetScar(value); !scar.empty())
        return scar;
    if (m_type == FieldType::Email && !isEmail(value))
        return "email.format";
    if (!m_values.empty()
        && !std::binary_search(m_values.begin(), m_values.end(), value, std::less<>()))
        return "list.unknown";
    if (!m_shape.empty() && !hasShape(value, m_shape))
        return "shape.unusual";
    return {};
}

std::string_view FieldCheck::detail(std::string_view code) const
{
    return code == "shape.unusual" ? std::string_view(m_shapeText) : std::string_view();
}

} // namespace muster
