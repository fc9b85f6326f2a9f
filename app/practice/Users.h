// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>
#include <string>
#include <vector>

namespace muster::practice {

/// Waits for one of the blocked @p signals. With @p files (--while) it also returns once no other
/// process has held a lock on any of them for a few seconds: whoever needed the service is gone,
/// however it ended.
void waitForEnd(const sigset_t& signals, const std::vector<std::string>& files);

} // namespace muster::practice
