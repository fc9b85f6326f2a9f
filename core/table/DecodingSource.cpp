// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Encoding.h"

#include <algorithm>
#include <cstring>

namespace muster {

namespace {

/// Reads a block of the wrapped source, decodes it whole and hands it out piece by piece.
class DecodingSource final : public RewindableSource {
public:
    DecodingSource(std::unique_ptr<RewindableSource> source, std::unique_ptr<Decoder> decoder)
        : m_source(std::move(source))
        , m_decoder(std::move(decoder))
    { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (size == 0)
            return std::size_t(0);
        while (m_given == m_text.size() && !m_ended)
            if (auto filled = fill(); !filled)
                return fail(filled.error());
        const auto count = std::min(size, m_text.size() - m_given);
        std::memcpy(to, m_text.data() + m_given, count);
        m_given += count;
        return count;
    }

    Result<void> rewind() override
    {
        m_text.clear();
        m_given = 0;
        m_ended = false;
        m_decoder->reset();
        return m_source->rewind();
    }

private:
    Result<void> fill()
    {
        m_text.clear();
        m_given = 0;
        m_raw.resize(rawBytes);
        const auto count = m_source->read(m_raw.data(), m_raw.size());
        if (!count)
            return fail(count.error());
        m_ended = *count == 0;
        if (m_ended)
            m_decoder->finish(m_text);
        else
            m_decoder->decode(std::string_view(m_raw).substr(0, *count), m_text);
        return {};
    }

    static constexpr std::size_t rawBytes = 64 * 1024UL;

    std::unique_ptr<RewindableSource> m_source;
    std::unique_ptr<Decoder> m_decoder;
    std::string m_raw;
    std::string m_text;
    std::size_t m_given = 0;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<RewindableSource>> decodingSource(std::unique_ptr<RewindableSource> source,
                                                         const std::string& encoding)
{
    auto decoder = makeDecoder(encoding);
    if (!decoder)
        return fail(decoder.error());
    if (encodingName(encoding) == "utf-8")
        return source;
    return std::make_unique<DecodingSource>(std::move(source), std::move(*decoder));
}

} // namespace muster
