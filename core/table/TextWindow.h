// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/DigestingSource.h"

#include <string>
#include <string_view>

namespace muster {

/// A file's decoded text, walked front to back through a buffer that the caller owns; remembers
/// what the caller has not used yet. One thread.
class TextWindow {
public:
    /// Refuses what is not text. digest() stays empty unless @p isDigesting.
    static Result<TextWindow> open(std::unique_ptr<RewindableSource> source,
                                   const std::string& encoding, bool isDigesting);

    /// Puts the kept bytes and what follows them into @p to until it holds @p target bytes or the
    /// text ends; returns how many it holds. to.size() stays at least that.
    Result<std::size_t> fill(std::string& to, std::size_t target);
    /// Reads more behind the first @p held bytes of @p to until it holds @p target bytes.
    Result<std::size_t> extend(std::string& to, std::size_t held, std::size_t target);
    /// Keeps @p rest for the next fill(); @p used bytes before it are done with.
    void keep(std::string_view rest, std::size_t used);
    /// Starts again at byte @p offset of the text.
    Result<void> restart(std::uint64_t offset);

    bool isAtEnd() const { return m_isAtEnd; } ///< all of the text has been read into windows

    bool isDrained() const { return m_isAtEnd && m_kept.empty(); } ///< and all of it was used

    std::uint64_t offset() const { return m_offset; } ///< of the first kept byte, in the text

    std::uint64_t bytesRead() const { return m_raw->bytesRead(); }

    std::string digest() const { return m_raw->digest(); }

private:
    TextWindow() = default;

    std::unique_ptr<RewindableSource> m_text; ///< m_raw, decoded
    const DigestingSource* m_raw = nullptr;
    std::string m_kept;
    std::uint64_t m_offset = 0;
    bool m_isAtEnd = false;
};

} // namespace muster
