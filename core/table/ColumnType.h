// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace muster {

/// Whether values can be of another type than this one of ColumnSummary at all; any text is a text.
bool isStrictType(std::string_view type);

/// Whether a cell is what a column of this strict type holds; a blank one always is.
bool isOfType(std::string_view cell, std::string_view type);

} // namespace muster
