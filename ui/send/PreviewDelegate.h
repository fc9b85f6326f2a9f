// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QCheckBox;

namespace muster {

/// Draws the cells of the preview's tables: the same margins whether chosen or not, and the tick as
/// the theme draws it. A click on the tick turns it. GUI thread.
class PreviewDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PreviewDelegate(QWidget* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Turns the tick of a cell, if it has one.
    static void toggle(QAbstractItemModel* model, const QModelIndex& index);

private:
    QCheckBox* m_box; ///< never shown; the style asks it how a tick looks in this table
};

} // namespace muster
