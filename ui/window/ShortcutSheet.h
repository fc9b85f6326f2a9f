// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace muster {

/// Every shortcut on one sheet (Ctrl+/). GUI thread.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    /// @p actions the window's; keys of single views are listed from their own table.
    ShortcutSheet(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace muster
