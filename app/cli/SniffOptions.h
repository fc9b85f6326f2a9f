// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/push/Inspection.h"

#include <string>
#include <vector>

namespace muster::cli {

/// --delimiter, --quote, --encoding, --header-row.
const std::vector<Option>& sniffOptions();

/// Inspects a file, or standard input as "-", with the overrides given and a line of progress.
Result<Inspection> inspectFile(const std::string& path, Context& context);

} // namespace muster::cli
