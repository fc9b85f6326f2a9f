// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/Sample.h"

namespace muster {

/// Where the header stands: title lines above it and rows of it.
struct FoundHeader {
    int skippedLines = 0;
    int headerRows = 1;
    std::uint32_t columns = 1;
    std::size_t firstDataRecord = 0; ///< index in the sample
};

/// The header is the first record with the usual number of cells whose cells are mostly filled and
/// do not look like data. No such record: the file has no header.
FoundHeader findHeader(const Sample& sample);

/// 2 when the record at @p index holds keys (STATUS, USERID) and the next one their labels, else 1.
int headerRowsAt(const Sample& sample, std::size_t index);

} // namespace muster
