// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Glance.h"

namespace muster {

/// "Nothing is running", "Paused until Mon 07:00".
QString stateText(const Glance& glance);
/// The whole glance in at most four lines: state, what waits for a person, last result, next run.
QString tooltipText(const Glance& glance);
/// "14:30" today, "Mon 06:30" within six days of now, else with its date; empty when invalid. Local
/// time.
QString soonText(const QDateTime& when, const QDateTime& now);

} // namespace muster
