// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace muster::test {

/// Parts of the window that come up only when something has happened: every end of a push, a
/// header that changed. Calls @p look on each as it stands there, as narrow as the smallest window
/// has room for it, with a name for messages.
void visitParts(const std::function<void(const QString&, QWidget&)>& look);

/// Names that stand for data in them.
QStringList partNames();

} // namespace muster::test
