// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace muster {

/// Places of a file where a decoder may start afresh and give the text that a decoder which began
/// at the file's first byte gives there, up to the next place. Written by one thread (see
/// recordingText), read by any.
class TextPlaces {
public:
    struct Place {
        std::uint64_t text = 0; ///< offset in the decoded text
        std::uint64_t raw = 0; ///< offset in the file
    };

    /// @p place lies behind all places added before.
    void add(Place place);
    /// Leaves the file's start as the only place: its encoding carries a state from line to line.
    void giveUp();

    /// The last place at or before byte @p text of the decoded text.
    Place before(std::uint64_t text) const;
    /// Where the next place begins in the file, if one is known.
    std::optional<std::uint64_t> rawAfter(std::uint64_t raw) const;

private:
    mutable std::mutex m_mutex;
    std::vector<Place> m_places{Place{}};
};

/// The text of @p file in @p encoding as UTF-8, front to back; tells @p places about every
/// @p spacing bytes of the file. What it hands out can be read again from the places at once.
Result<std::unique_ptr<RewindableSource>> recordingText(std::unique_ptr<RewindableSource> file,
                                                        const std::string& encoding,
                                                        std::shared_ptr<TextPlaces> places,
                                                        std::size_t spacing);

/// The same text from any offset in it. UTF-8 is read as it stands; of other encodings what lies
/// between the place before the offset and the offset is decoded and thrown away.
Result<std::unique_ptr<SeekableSource>> seekableText(std::unique_ptr<SeekableSource> file,
                                                     const std::string& encoding,
                                                     std::shared_ptr<const TextPlaces> places);

} // namespace muster
