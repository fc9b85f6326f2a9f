// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingCanvas.h"

#include <QAccessibleWidget>
#include <QHash>

namespace muster {

/// The canvas for a screen reader: a list of the columns, then the links, then the fields, each a
/// named child that can be focused and pressed. Owned by Qt's accessibility cache.
class CanvasAccess final : public QAccessibleWidget {
public:
    explicit CanvasAccess(MappingCanvas* canvas);
    ~CanvasAccess() override;

    /// Makes Qt use it for every MappingCanvas.
    static void install();
    /// Tells readers that the cursor is elsewhere, or that children came and went.
    static void focused(MappingCanvas* canvas);
    static void changed(MappingCanvas* canvas);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    MappingCanvas* canvas() const;

    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace muster
