// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Encoding.h"
#include "core/table/Utf8.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

struct Signature {
    std::string_view bytes;
    const char* what;
    const char* hint;
};

using namespace std::string_view_literals;

constexpr const char* saveAsCsv = "Open it in the program that made it and save it as CSV.";
constexpr const char* exportAsCsv = "Ask the HR system for the export as CSV or text instead.";

constexpr std::array signatures = {
    Signature{"PK\x03\x04"sv, "an Excel workbook or a ZIP archive", saveAsCsv},
    Signature{"PK\x05\x06"sv, "an empty ZIP archive", saveAsCsv},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Excel workbook (.xls)", saveAsCsv},
    Signature{"%PDF-"sv, "a PDF document", exportAsCsv},
    Signature{"\x89PNG\r\n\x1A\n"sv, "a PNG image", exportAsCsv},
    Signature{"\xFF\xD8\xFF"sv, "a JPEG image", exportAsCsv},
    Signature{"GIF8"sv, "a GIF image", exportAsCsv},
    Signature{"\x7F"
              "ELF"sv,
              "a program", exportAsCsv},
    Signature{"MZ\x90\x00"sv, "a Windows program", exportAsCsv},
    Signature{"\x1F\x8B"sv, "a gzip archive", "Unpack it first."},
    Signature{"BZh9"sv, "a bzip2 archive", "Unpack it first."},
    Signature{"\xFD"
              "7zXZ\x00"sv,
              "an xz archive", "Unpack it first."},
    Signature{"7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive", "Unpack it first."},
    Signature{"SQLite format 3\x00"sv, "a SQLite database", exportAsCsv},
    Signature{"-----BEGIN PGP MESSAGE"sv, "a PGP message", "Decrypt it first."},
};

/// Which byte of each pair is NUL: text of western languages in UTF-16 has one in most pairs.
enum class NulPattern { None, LittleEndian, BigEndian };

NulPattern nulPattern(std::string_view head)
{
    const std::size_t pairs = std::min<std::size_t>(head.size(), 64 * 1024) / 2;
    std::size_t first = 0;
    std::size_t second = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        first += head[2 * i] == 0 ? 1 : 0;
        second += head[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2)
        return NulPattern::None;
    if (second * 5 >= pairs && first * 50 <= pairs)
        return NulPattern::LittleEndian;
    if (first * 5 >= pairs && second * 50 <= pairs)
        return NulPattern::BigEndian;
    return NulPattern::None;
}

bool isUtf16(std::string_view head)
{
    return head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv)
        || nulPattern(head) != NulPattern::None;
}

/// Control characters that no text file has; NULs and ^Z at the very end are padding of old
/// transfers and do not count.
std::size_t controls(std::string_view head)
{
    const auto last = head.find_last_not_of("\0\x1A"sv);
    head = head.substr(0, last == std::string_view::npos ? 0 : last + 1);
    return static_cast<std::size_t>(std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && (byte < '\t' || byte > '\r') && byte != 0x1B && byte != 0x1A
            && byte != 0x1E && byte != 0x1F;
    }));
}

/// Well-formed, or with so many well-formed sequences of several bytes that a few bad bytes are
/// damage: text of another encoding hardly ever has one.
bool isMostlyUtf8(std::string_view head, bool isWhole)
{
    std::size_t bad = 0;
    for (auto rest = head; !rest.empty(); ++bad) {
        const auto at = invalidUtf8At(rest, isWhole);
        if (at == std::string_view::npos)
            break;
        rest.remove_prefix(at + 1);
    }
    const auto leads = std::count_if(head.begin(), head.end(),
                                     [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
    return bad == 0 || bad * 10 < static_cast<std::size_t>(leads);
}

} // namespace

Result<void> requireText(std::string_view head, const std::string& encoding)
{
    if (encoding.starts_with("utf-16") || encoding.starts_with("utf-32")) {
        const auto text = decoded(head, encoding);
        return text ? requireText(*text) : Result<void>(fail(text.error()));
    }
    for (const auto& signature : signatures)
        if (head.starts_with(signature.bytes))
            return fail(ErrorKind::BadData,
                        std::string("this is not a text file; it looks like ") + signature.what,
                        signature.hint);
    const auto sample = head.substr(0, 64 * 1024);
    // A stray control character does not make a file binary; one in fifty bytes does.
    if (!isUtf16(sample) && controls(sample) > std::max<std::size_t>(2, sample.size() / 50))
        return fail(ErrorKind::BadData,
                    "this is not a text file; it holds bytes that no text has (binary data)",
                    exportAsCsv);
    return {};
}

DetectedEncoding detectEncoding(std::string_view head, bool isWhole)
{
    if (head.starts_with("\xEF\xBB\xBF"sv))
        return {"utf-8", true, false};
    if (head.starts_with("\xFF\xFE"sv))
        return {"utf-16le", true, false};
    if (head.starts_with("\xFE\xFF"sv))
        return {"utf-16be", true, false};
    switch (nulPattern(head)) {
    case NulPattern::LittleEndian:
        return {"utf-16le", false, false};
    case NulPattern::BigEndian:
        return {"utf-16be", false, false};
    case NulPattern::None:
        break;
    }
    if (isMostlyUtf8(head, isWhole))
        return {"utf-8", false, false};
    return {"windows-1252", false, true};
}

} // namespace muster
