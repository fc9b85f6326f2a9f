// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Encoding.h"

#include "core/base/Ascii.h"
#include "core/table/Utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace muster {

namespace {

class PassThrough final : public Decoder {
public:
    void decode(std::string_view bytes, std::string& to) override { to.append(bytes); }

    void finish(std::string& to) override { static_cast<void>(to); }

    void reset() override { }
};

class Utf16Decoder final : public Decoder {
public:
    explicit Utf16Decoder(bool isBigEndian) : m_isBigEndian(isBigEndian) { }

    void decode(std::string_view bytes, std::string& to) override
    {
        to.reserve(to.size() + bytes.size() * 2);
        for (const char c : bytes) {
            if (m_held < 0) {
                m_held = static_cast<unsigned char>(c);
                continue;
            }
            const auto byte = static_cast<unsigned>(static_cast<unsigned char>(c));
            const auto held = static_cast<unsigned>(m_held);
            m_held = -1;
            unit(static_cast<char16_t>(m_isBigEndian ? held << 8 | byte : byte << 8 | held), to);
        }
    }

    void finish(std::string& to) override
    {
        if (m_high != 0)
            appendUtf8(to, m_high);
        if (m_held >= 0)
            to.push_back('\xFF');
        reset();
    }

    void reset() override
    {
        m_held = -1;
        m_high = 0;
    }

private:
    void unit(char16_t unit, std::string& to)
    {
        const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
        if (m_high != 0 && isLow) {
            appendUtf8(to, 0x10000 + ((char32_t(m_high) - 0xD800) << 10) + (unit - 0xDC00));
            m_high = 0;
            return;
        }
        if (m_high != 0)
            appendUtf8(to, m_high); // half a pair: three bytes that no UTF-8 check accepts
        m_high = unit >= 0xD800 && unit <= 0xDBFF ? unit : char16_t(0);
        if (m_high == 0)
            appendUtf8(to, unit);
    }

    bool m_isBigEndian;
    int m_held = -1;
    char16_t m_high = 0;
};

class Windows1252Decoder final : public Decoder {
public:
    void decode(std::string_view bytes, std::string& to) override
    {
        to.reserve(to.size() + bytes.size() + bytes.size() / 8);
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            const char32_t point = byte < 0x80 || byte >= 0xA0 ? byte : upper[byte - 0x80];
            if (point != 0 || byte == 0)
                appendUtf8(to, point);
            else
                to.push_back(c); // one of the five unassigned bytes; alone it is not valid UTF-8
        }
    }

    void finish(std::string& to) override { static_cast<void>(to); }

    void reset() override { }

private:
    /// 0x80 to 0x9F as in the table "cp1252" published by the Unicode Consortium.
    static constexpr std::array<char16_t, 32> upper = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
};

/// Any other encoding, by Qt's decoder, told to mark what it cannot decode by U+0000. C1 controls
/// are what it makes of unassigned bytes; no export holds them as text either.
class NamedDecoder final : public Decoder {
public:
    explicit NamedDecoder(std::string name)
        : m_name(std::move(name))
        , m_decoder(m_name.c_str(), QStringDecoder::Flag::ConvertInvalidToNull)
    { }

    bool isValid() const { return m_decoder.isValid(); }

    void decode(std::string_view bytes, std::string& to) override
    {
        const QString text =
            m_decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        appendMarked(text, to);
    }

    void finish(std::string& to) override
    {
        // The decoder keeps a cut-off sequence to itself; a line feed makes it give it up.
        QString text = m_decoder.decode(QByteArrayView("\n", 1));
        if (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
        appendMarked(text, to);
        m_units.finish(to);
        reset();
    }

    void reset() override
    {
        m_decoder = QStringDecoder(m_name.c_str(), QStringDecoder::Flag::ConvertInvalidToNull);
        m_units.reset();
    }

private:
    static bool isMark(char16_t unit)
    {
        return unit == 0 || unit == 0xFFFD || (unit >= 0x80 && unit < 0xA0 && unit != 0x85);
    }

    void appendMarked(const QString& text, std::string& to)
    {
        for (const QChar unit : text) {
            if (isMark(unit.unicode()))
                to.push_back('\xFF');
            else
                m_units.decode({reinterpret_cast<const char*>(&unit), sizeof unit}, to);
        }
    }

    std::string m_name;
    QStringDecoder m_decoder;
    Utf16Decoder m_units{Q_BYTE_ORDER == Q_BIG_ENDIAN};
};

struct Alias {
    const char* plain; ///< lower case, letters and digits only
    const char* name;
};

constexpr std::array aliases = {
    Alias{"utf8", "utf-8"},
    Alias{"utf8bom", "utf-8"},
    Alias{"ascii", "utf-8"},
    Alias{"usascii", "utf-8"},
    Alias{"utf16", "utf-16le"},
    Alias{"unicode", "utf-16le"},
    Alias{"utf16le", "utf-16le"},
    Alias{"utf16be", "utf-16be"},
    Alias{"cp1252", "windows-1252"},
    Alias{"windows1252", "windows-1252"},
    Alias{"ansi", "windows-1252"},
    Alias{"latin1", "windows-1252"},
    Alias{"iso88591", "windows-1252"},
};

} // namespace

std::optional<std::string> encodingName(std::string_view name)
{
    auto lower = ascii::lowered(name);
    std::string plain;
    std::copy_if(lower.begin(), lower.end(), std::back_inserter(plain),
                 [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
    for (const auto& alias : aliases)
        if (plain == alias.plain)
            return alias.name;
    if (plain.empty() || !NamedDecoder(lower).isValid())
        return std::nullopt;
    return lower;
}

Result<std::unique_ptr<Decoder>> makeDecoder(const std::string& encoding)
{
    const auto name = encodingName(encoding);
    if (!name)
        return fail(ErrorKind::Config, "the encoding \"" + encoding + "\" is not known here",
                    "Use utf-8, utf-16le, utf-16be, windows-1252 or another IANA name.");
    if (*name == "utf-8")
        return std::make_unique<PassThrough>();
    if (*name == "utf-16le" || *name == "utf-16be")
        return std::make_unique<Utf16Decoder>(*name == "utf-16be");
    if (*name == "windows-1252")
        return std::make_unique<Windows1252Decoder>();
    return std::make_unique<NamedDecoder>(*name);
}

Result<std::string> decoded(std::string_view bytes, const std::string& encoding)
{
    auto decoder = makeDecoder(encoding);
    if (!decoder)
        return fail(decoder.error());
    std::string text;
    (*decoder)->decode(bytes, text);
    (*decoder)->finish(text);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    return text;
}

} // namespace muster
