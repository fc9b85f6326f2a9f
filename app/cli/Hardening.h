// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace muster::cli {

/// First thing in main: files are private (umask 077), the process leaves no core and cannot be
/// read by others of the same user.
void harden();

/// The path made absolute, and the process moved to "/" so that nothing is picked up from a
/// directory that somebody else may write to. "-" stays as it is.
std::string leaveDirectory(const std::string& path);

} // namespace muster::cli
