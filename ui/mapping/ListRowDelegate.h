// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace muster {

/// One line of a short list: an icon's place, the text, a quiet remark at the right. GUI thread.
class ListRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Beside Qt's roles: the remark, and whether the text is struck out.
    enum Role { RemarkRole = Qt::UserRole + 10, StruckRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace muster
