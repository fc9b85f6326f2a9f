// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"

#include <memory>
#include <string>
#include <vector>

namespace muster {

/// A body made of pieces: text before, a streamed payload, text after. Reads each once, in order.
class Concatenation final : public ByteSource {
public:
    void add(std::string text);
    void add(std::unique_ptr<ByteSource> source);
    Result<std::size_t> read(char* to, std::size_t size) override;

private:
    std::vector<std::unique_ptr<ByteSource>> m_parts;
    std::size_t m_current = 0;
};

/// Text as a source; wiped when it dies, as it may hold a token request.
class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string text) : m_text(std::move(text)) { }

    ~TextSource() override;
    Result<std::size_t> read(char* to, std::size_t size) override;

private:
    std::string m_text;
    std::size_t m_at = 0;
};

/// The base64 text of another source (RFC 4648, padded, no line breaks).
class Base64Source final : public ByteSource {
public:
    explicit Base64Source(std::unique_ptr<ByteSource> source) : m_source(std::move(source)) { }

    Result<std::size_t> read(char* to, std::size_t size) override;

    static std::uint64_t encodedSize(std::uint64_t bytes) { return (bytes + 2) / 3 * 4; }

private:
    Result<void> refill();

    std::unique_ptr<ByteSource> m_source;
    std::string m_raw; ///< at most two bytes are carried over
    std::string m_text;
    std::size_t m_at = 0;
    bool m_ended = false;
};

/// Base64 of a short text, for a Basic header.
std::string base64(std::string_view bytes);

} // namespace muster
