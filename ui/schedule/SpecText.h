// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Spec.h"

#include <QString>

namespace muster {

/// When a schedule is due, in the language of the window: "weekdays 06:30", "werktags 06:30". What
/// is stored stays English, and cron fields are the same in every language. GUI thread.
QString specText(const Spec& spec);

/// Reads what a person typed, in English or in the language of the window; specText() is read as
/// the Spec it was made of. Config saying what was not understood, with examples.
Result<Spec> specOf(const QString& typed);

} // namespace muster
