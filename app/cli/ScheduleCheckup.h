// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Checkup.h"

namespace muster::cli {

/// What keeps schedules from running, or waits for a person: folders, held files, silence, and
/// whether anything calls "schedule run-due". Main thread.
std::vector<CheckupFinding> checkSchedules(const Directories& directories);

} // namespace muster::cli
