// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Overview.h"
#include "ui/tray/Glance.h"

#include <vector>

namespace muster {

/// What the tray says about these schedules at @p now; Glance::outcomes stays empty. GUI thread,
/// for its words.
Glance glanceOf(const std::vector<ScheduleStatus>& statuses, Clock::Wall now);

} // namespace muster
