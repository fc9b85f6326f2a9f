// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/TextPlaces.h"

#include "core/table/Encoding.h"

#include <algorithm>
#include <cstring>

namespace muster {

void TextPlaces::add(Place place)
{
    const std::lock_guard lock(m_mutex);
    m_places.push_back(place);
}

void TextPlaces::giveUp()
{
    const std::lock_guard lock(m_mutex);
    m_places.resize(1);
}

TextPlaces::Place TextPlaces::before(std::uint64_t text) const
{
    const std::lock_guard lock(m_mutex);
    const auto after =
        std::upper_bound(m_places.begin(), m_places.end(), text,
                         [](std::uint64_t offset, const Place& at) { return offset < at.text; });
    return *std::prev(after);
}

std::optional<std::uint64_t> TextPlaces::rawAfter(std::uint64_t raw) const
{
    const std::lock_guard lock(m_mutex);
    const auto after =
        std::upper_bound(m_places.begin(), m_places.end(), raw,
                         [](std::uint64_t offset, const Place& at) { return offset < at.raw; });
    return after == m_places.end() ? std::nullopt : std::optional(after->raw);
}

namespace {

/// Bytes that one unit of text takes at least; a place lies at a multiple of it.
std::size_t unitBytes(const std::string& encoding)
{
    if (encoding.starts_with("utf-32"))
        return 4;
    return encoding.starts_with("utf-16") ? 2 : 1;
}

/// Hands decoded text out piece by piece; what fills it is the derived class's part.
template <class Source>
class TextSource : public Source {
public:
    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (size == 0)
            return std::size_t(0);
        while (m_given == m_text.size() && !m_ended) {
            m_text.clear();
            m_given = 0;
            if (auto filled = fill(); !filled)
                return fail(filled.error());
        }
        const auto count = std::min(size, m_text.size() - m_given);
        std::memcpy(to, m_text.data() + m_given, count);
        m_given += count;
        return count;
    }

protected:
    using Source::Source;

    /// Puts the next text into m_text or sets m_ended.
    virtual Result<void> fill() = 0;

    void forget()
    {
        m_text.clear();
        m_given = 0;
        m_ended = false;
    }

    std::string m_text;
    std::size_t m_given = 0;
    bool m_ended = false;
};

/// Decodes the file segment by segment, each of them a second time from its own start: only where
/// both give the same text is a place.
class Recorder final : public TextSource<RewindableSource> {
public:
    struct Parts {
        std::unique_ptr<RewindableSource> file;
        std::unique_ptr<Decoder> decoder;
        std::unique_ptr<Decoder> second; ///< null: every byte decodes by itself
        std::shared_ptr<TextPlaces> places;
        std::size_t spacing = 0;
        std::size_t unit = 1;
    };

    explicit Recorder(Parts parts) : m_parts(std::move(parts)) { }

    Result<void> rewind() override
    {
        forget();
        m_raw.clear();
        m_rawDone = 0;
        m_textDone = 0;
        m_isStateful = false;
        m_parts.places->giveUp();
        m_parts.decoder->reset();
        return m_parts.file->rewind();
    }

private:
    Result<void> fill() override
    {
        std::size_t held = m_raw.size();
        m_raw.resize(std::max(held, m_parts.spacing));
        bool isEnd = false;
        while (held < m_raw.size() && !isEnd) {
            const auto count = m_parts.file->read(m_raw.data() + held, m_raw.size() - held);
            if (!count)
                return fail(count.error());
            isEnd = *count == 0;
            held += *count;
        }
        m_raw.resize(held);
        const std::size_t cut = isEnd ? held : segmentEnd();
        decodeSegment(std::string_view(m_raw).substr(0, cut), isEnd);
        m_raw.erase(0, cut);
        m_ended = isEnd;
        return {};
    }

    /// After the last line end, where encodings hold no state; the whole if there is none.
    std::size_t segmentEnd() const
    {
        auto last = m_raw.find_last_of('\n');
        if (last == std::string::npos)
            last = m_raw.find_last_of('\r');
        const std::size_t end = last == std::string::npos ? m_raw.size() : last + 1;
        const auto over = static_cast<std::size_t>((m_rawDone + end) % m_parts.unit);
        const std::size_t whole = over == 0 ? end : end + m_parts.unit - over;
        return std::min(whole, m_raw.size());
    }

    void decodeSegment(std::string_view segment, bool isEnd)
    {
        decode(*m_parts.decoder, segment, isEnd, m_text);
        if (m_parts.second && !m_isStateful) {
            m_check.clear();
            m_parts.second->reset();
            decode(*m_parts.second, segment, isEnd, m_check);
            m_isStateful = m_check != m_text;
            if (m_isStateful)
                m_parts.places->giveUp();
        }
        if (m_rawDone > 0 && !m_isStateful)
            m_parts.places->add({m_textDone, m_rawDone});
        m_rawDone += segment.size();
        m_textDone += m_text.size();
    }

    static void decode(Decoder& decoder, std::string_view segment, bool isEnd, std::string& to)
    {
        decoder.decode(segment, to);
        if (isEnd)
            decoder.finish(to);
    }

    Parts m_parts;
    std::string m_raw;
    std::string m_check;
    std::uint64_t m_rawDone = 0;
    std::uint64_t m_textDone = 0;
    bool m_isStateful = false;
};

class SeekableText final : public TextSource<SeekableSource> {
public:
    SeekableText(std::unique_ptr<SeekableSource> file, std::unique_ptr<Decoder> decoder,
                 std::shared_ptr<const TextPlaces> places)
        : m_file(std::move(file))
        , m_decoder(std::move(decoder))
        , m_places(std::move(places))
    { }

    Result<void> rewind() override { return seek(0); }

    Result<void> seek(std::uint64_t offset) override
    {
        const auto place = m_places->before(offset);
        if (auto sought = m_file->seek(place.raw); !sought)
            return sought;
        forget();
        m_decoder->reset();
        m_rawAt = place.raw;
        m_nextPlace = m_places->rawAfter(m_rawAt);
        std::string skipped(std::min<std::uint64_t>(offset - place.text, rawBytes), '\0');
        for (std::uint64_t left = offset - place.text; left > 0;) {
            const auto count = read(skipped.data(), std::min<std::uint64_t>(left, skipped.size()));
            if (!count)
                return fail(count.error());
            if (*count == 0)
                return {};
            left -= *count;
        }
        return {};
    }

private:
    Result<void> fill() override
    {
        if (m_nextPlace && m_rawAt == *m_nextPlace) {
            m_decoder->reset();
            m_nextPlace = m_places->rawAfter(m_rawAt);
        }
        m_raw.resize(m_nextPlace ? std::min<std::uint64_t>(rawBytes, *m_nextPlace - m_rawAt)
                                 : rawBytes);
        const auto count = m_file->read(m_raw.data(), m_raw.size());
        if (!count)
            return fail(count.error());
        m_ended = *count == 0;
        m_rawAt += *count;
        if (m_ended)
            m_decoder->finish(m_text);
        else
            m_decoder->decode(std::string_view(m_raw).substr(0, *count), m_text);
        return {};
    }

    static constexpr std::size_t rawBytes = 64 * 1024UL;

    std::unique_ptr<SeekableSource> m_file;
    std::unique_ptr<Decoder> m_decoder;
    std::shared_ptr<const TextPlaces> m_places;
    std::optional<std::uint64_t> m_nextPlace;
    std::uint64_t m_rawAt = 0;
    std::string m_raw;
};

} // namespace

Result<std::unique_ptr<RewindableSource>> recordingText(std::unique_ptr<RewindableSource> file,
                                                        const std::string& encoding,
                                                        std::shared_ptr<TextPlaces> places,
                                                        std::size_t spacing)
{
    const auto name = encodingName(encoding);
    auto decoder = makeDecoder(encoding);
    if (!decoder)
        return fail(decoder.error());
    if (name == "utf-8")
        return file;
    Recorder::Parts parts;
    parts.file = std::move(file);
    parts.decoder = std::move(*decoder);
    if (name != "windows-1252") // one byte is one character there
        parts.second = std::move(*makeDecoder(encoding));
    parts.places = std::move(places);
    parts.spacing = std::max(spacing, std::size_t(4));
    parts.unit = unitBytes(*name);
    return std::make_unique<Recorder>(std::move(parts));
}

Result<std::unique_ptr<SeekableSource>> seekableText(std::unique_ptr<SeekableSource> file,
                                                     const std::string& encoding,
                                                     std::shared_ptr<const TextPlaces> places)
{
    auto decoder = makeDecoder(encoding);
    if (!decoder)
        return fail(decoder.error());
    if (encodingName(encoding) == "utf-8")
        return file;
    return std::make_unique<SeekableText>(std::move(file), std::move(*decoder), std::move(places));
}

} // namespace muster
