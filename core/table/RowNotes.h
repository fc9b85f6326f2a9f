// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/RowBlock.h"

#include <cstddef>

namespace muster {

/// Notes rows with fewer or more cells than the file has @p columns.
void noteRaggedRows(RowBlock& block, std::size_t columns);

/// Notes cells that are not valid UTF-8 or longer than @p cellBytes. Looks into every cell, so it
/// is for blocks of which something is known to be wrong.
void noteBadCells(RowBlock& block, std::size_t cellBytes);

/// Brings the notes into the order of rows.
void sortNotes(RowBlock& block);

} // namespace muster
