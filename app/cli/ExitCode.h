// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <string>

namespace muster::cli {

/// Process exit code of an error; the numbers are a contract with scripts (see exitCodeHelp).
int exitCode(ErrorKind kind);

/// The table of codes for --help.
std::string exitCodeHelp();

} // namespace muster::cli
