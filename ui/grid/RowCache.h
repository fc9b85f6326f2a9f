// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/grid/GridSource.h"

#include <map>
#include <optional>

namespace muster {

/// The rows around what is on screen, in pages; the page not used for longest goes first. GUI
/// thread.
class RowCache {
public:
    struct Found {
        const RowBlock* block = nullptr; ///< null: not indexed yet, or it could not be read
        std::size_t index = 0;
    };

    explicit RowCache(std::shared_ptr<GridSource> source);

    /// Valid until the next call.
    Found find(std::uint64_t row);
    std::uint64_t rows() const;

    /// Why the last read failed; nothing is read any more after that.
    const std::optional<Error>& error() const { return m_error; }

private:
    struct Page {
        RowBlock block;
        std::uint64_t lastUse = 0;
    };

    Page& pageOf(std::uint64_t number);

    std::shared_ptr<GridSource> m_source;
    std::map<std::uint64_t, Page> m_pages; ///< by number: rows 1 to 64 are page 0
    std::uint64_t m_uses = 0;
    std::optional<Error> m_error;
};

} // namespace muster
