// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// Turns the bytes of one encoding into UTF-8, piece by piece. What cannot be decoded comes out as
/// bytes that are not valid UTF-8, so that the reader finds it at its cell; it is never replaced by
/// a character. One thread.
class Decoder {
public:
    virtual ~Decoder() = default;
    Decoder() = default;
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    /// Appends the text of @p bytes to @p to, keeping a sequence cut off at their end for the next
    /// call.
    virtual void decode(std::string_view bytes, std::string& to) = 0;
    /// Ends the text: a sequence still incomplete is undecodable.
    virtual void finish(std::string& to) = 0;
    virtual void reset() = 0;
};

/// The name Muster uses for an encoding ("UTF8" -> "utf-8", "cp1252" -> "windows-1252"); nothing if
/// no decoder knows it.
std::optional<std::string> encodingName(std::string_view name);

/// A decoder for any name that encodingName() returns; Config when unknown. "utf-8" hands bytes on.
Result<std::unique_ptr<Decoder>> makeDecoder(const std::string& encoding);

/// Which encoding a file's first bytes speak for.
struct DetectedEncoding {
    std::string name = "utf-8";
    bool byteOrderMark = false;
    bool isAssumed = false; ///< windows-1252, taken because nothing else fits
};

/// BOM, then the NUL pattern of UTF-16, then strict UTF-8, then windows-1252. @p isWhole: the bytes
/// are all of the file, so a sequence cut off by their end is wrong.
DetectedEncoding detectEncoding(std::string_view head, bool isWhole);

/// All of @p bytes as UTF-8, without a byte order mark; what is wrong stays wrong (see Decoder).
Result<std::string> decoded(std::string_view bytes, const std::string& encoding);

/// Wraps a source whose bytes are in @p encoding so that it reads as UTF-8; utf-8 is not wrapped.
Result<std::unique_ptr<RewindableSource>> decodingSource(std::unique_ptr<RewindableSource> source,
                                                         const std::string& encoding);

/// BadData, naming what it is, when the first bytes of a file are not text: an Excel workbook or
/// ZIP, PDF, image, program or any other binary format.
Result<void> requireText(std::string_view head, const std::string& encoding = {});

} // namespace muster
