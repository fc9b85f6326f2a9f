// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace muster::test {

/// Schedules for the feeds "people" and "accounts": one that holds a file, and one that rehearses
/// in another zone.
void fillSchedules(const Directories& directories);

/// Calls @p look on the schedule page of the window as it stands there in each of its ways.
void visitSchedules(QWidget& window, const std::function<void(const QString&, QWidget&)>& look);

/// Names that stand for data on it.
QStringList scheduleNames(const Directories& directories);

} // namespace muster::test
