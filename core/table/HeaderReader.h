// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Dialect.h"
#include "core/table/RowSource.h"
#include "core/table/TextWindow.h"

#include <cstdint>

namespace muster {

/// What stands above the data: the names, and where the first data row begins.
struct HeaderPosition {
    Header header;
    std::uint64_t offset = 0; ///< of the first data row in the decoded text
    std::uint64_t line = 1; ///< its physical line
};

/// Reads the header from the start of @p text and leaves the text at the first data row. BadData
/// when there is no header, or one that cannot be text.
Result<HeaderPosition> readHeader(TextWindow& text, const Dialect& dialect, std::size_t blockBytes);

} // namespace muster
