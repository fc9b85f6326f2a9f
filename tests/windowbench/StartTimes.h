// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/windowbench/Figures.h"

#include <QStringList>

namespace muster::bench {

/// Starts Muster's window and the smallest Qt window in turn, @p rounds times each after one that
/// does not count, and adds how long each took from the start of its process to its first paint,
/// and the ratio of the medians. @p own: program and words that show Muster's window and print as
/// FirstPaint does. False when one of them did not come up.
bool addStartTimes(const QStringList& own, const QString& smallest, int rounds, Figures& figures);

} // namespace muster::bench
