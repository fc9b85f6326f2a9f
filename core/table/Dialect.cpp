// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Dialect.h"

#include "core/base/Json.h"
#include "core/table/Encoding.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

struct NamedCharacter {
    const char* name;
    char character;
};

constexpr std::array delimiterNames = {
    NamedCharacter{"comma", ','}, NamedCharacter{"semicolon", ';'}, NamedCharacter{"tab", '\t'},
    NamedCharacter{"pipe", '|'},  NamedCharacter{"caret", '^'},     NamedCharacter{"tilde", '~'},
    NamedCharacter{"colon", ':'}, NamedCharacter{"space", ' '}};

constexpr int mostSkippedLines = 100'000;
constexpr int mostTrailerLines = 1'000;

QString oneCharacter(char character)
{
    return character == 0 ? QString() : QString(QLatin1Char(character));
}

/// A wrong setting of a feed, told by its key.
tl::unexpected<Error> wrong(const char* key, const std::string& expected)
{
    return fail(ErrorKind::Config, std::string("the dialect's \"") + key + "\" is not " + expected,
                "Correct the feed's \"dialect\", or remove that key so that it is found anew.");
}

Result<char> character(const QJsonObject& object, const char* key, char byDefault)
{
    const auto value = object.value(QLatin1String(key));
    if (value.isUndefined())
        return byDefault;
    const auto text = value.toString();
    if (!value.isString() || text.size() > 1
        || (text.size() == 1 && (text.at(0).unicode() > 126 || text.at(0).unicode() < 9)))
        return wrong(key, "one ASCII character or an empty text");
    return text.isEmpty() ? char(0) : text.at(0).toLatin1();
}

Result<int> number(const QJsonObject& object, const char* key, int byDefault, int most)
{
    const auto value = object.value(QLatin1String(key));
    if (value.isUndefined())
        return byDefault;
    const int found = value.toInt(-1);
    if (found < 0 || found > most)
        return wrong(key, "a whole number from 0 to " + std::to_string(most));
    return found;
}

Result<void> readCharacters(const QJsonObject& object, Dialect& dialect)
{
    if (object.contains(QLatin1String("delimiter"))) {
        const auto delimiter =
            delimiterFromName(json::text(object.value(QLatin1String("delimiter"))));
        if (!delimiter)
            return wrong("delimiter", "a delimiter such as comma, semicolon, tab or pipe");
        dialect.delimiter = *delimiter;
    }
    const auto quote = character(object, "quote", dialect.quote);
    if (!quote)
        return fail(quote.error());
    const auto escape = character(object, "escape", dialect.escape);
    if (!escape)
        return fail(escape.error());
    dialect.quote = *quote;
    dialect.escape = *escape == *quote ? char(0) : *escape; // "escape":"\"" means doubled
    return dialect.checkReadable();
}

Result<void> readNumbers(const QJsonObject& object, Dialect& dialect)
{
    const auto skipped = number(object, "skipped_lines", dialect.skippedLines, mostSkippedLines);
    if (!skipped)
        return fail(skipped.error());
    const auto header = number(object, "header_rows", dialect.headerRows, 2);
    if (!header)
        return fail(header.error());
    const auto trailer = number(object, "trailer_lines", dialect.trailerLines, mostTrailerLines);
    if (!trailer)
        return fail(trailer.error());
    dialect.skippedLines = *skipped;
    dialect.headerRows = *header;
    dialect.trailerLines = *trailer;
    return {};
}

} // namespace

QJsonObject Dialect::toJson() const
{
    return {
        {QStringLiteral("encoding"), json::value(encoding)},
        {QStringLiteral("byte_order_mark"), byteOrderMark},
        {QStringLiteral("delimiter"), json::value(delimiterName(delimiter))},
        {QStringLiteral("quote"), oneCharacter(quote)},
        {QStringLiteral("escape"), oneCharacter(escape)},
        {QStringLiteral("line_end"), json::value(lineEnd)},
        {QStringLiteral("skipped_lines"), skippedLines},
        {QStringLiteral("header_rows"), headerRows},
        {QStringLiteral("trailer_lines"), trailerLines},
    };
}

Result<Dialect> Dialect::fromJson(const QJsonObject& object)
{
    Dialect dialect;
    if (auto read = readCharacters(object, dialect); !read)
        return fail(read.error());
    if (auto read = readNumbers(object, dialect); !read)
        return fail(read.error());
    if (object.contains(QLatin1String("encoding"))) {
        const auto name = encodingName(json::text(object.value(QLatin1String("encoding"))));
        if (!name)
            return wrong("encoding", "an encoding known here, such as utf-8 or windows-1252");
        dialect.encoding = *name;
    }
    dialect.byteOrderMark = object.value(QLatin1String("byte_order_mark")).toBool(false);
    if (object.contains(QLatin1String("line_end"))) {
        dialect.lineEnd = json::text(object.value(QLatin1String("line_end")));
        constexpr std::array known = {"crlf", "lf", "cr", "mixed"};
        if (std::none_of(known.begin(), known.end(),
                         [&](const char* name) { return dialect.lineEnd == name; }))
            return wrong("line_end", "crlf, lf, cr or mixed");
    }
    return dialect;
}

Result<void> Dialect::checkReadable() const
{
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    if (delimiter == 0 || delimiter == quote || delimiter == escape || isLineEnd(delimiter)
        || isLineEnd(quote) || isLineEnd(escape))
        return fail(ErrorKind::Config,
                    "delimiter, quote and escape must differ from each other and from line ends",
                    "Correct them in the feed, or let them be found.");
    return {};
}

std::string delimiterName(char delimiter)
{
    for (const auto& named : delimiterNames)
        if (named.character == delimiter)
            return named.name;
    return std::string(1, delimiter);
}

Result<char> delimiterFromName(const std::string& name)
{
    for (const auto& named : delimiterNames)
        if (name == named.name)
            return named.character;
    if (name == "\\t")
        return '\t';
    const bool isUsable = name.size() == 1 && name[0] >= '\t' && name[0] < 127 && name[0] != '\n'
        && name[0] != '\r' && name[0] != '"';
    if (!isUsable)
        return fail(
            ErrorKind::Usage, "this is not a delimiter Muster can read",
            "Use comma, semicolon, tab, pipe, caret, tilde, colon, space or one character.");
    return name[0];
}

} // namespace muster
