// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace muster {

/// Lets assistive technology see a CalendarStrip as a list of days, each with its sentence, place
/// and press action. May be called again. GUI thread.
void installCalendarAccess();

} // namespace muster
