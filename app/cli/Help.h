// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"

namespace muster::cli {

/// What --help prints without a verb.
void printHelp(const Console& console);
/// What --help prints of one verb.
void printHelp(const Console& console, const Verb& verb);
void printVersion(const Console& console);

/// Every verb with its actions, options and words, for programs.
JsonWriter helpJson();

} // namespace muster::cli
