// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace muster {

/// What a model tells CellDelegate about a cell beside its text.
enum CellRole {
    IconNameRole = Qt::UserRole + 100, ///< QString for theme::icon, before the text
    ToneRole, ///< int of theme::Tone for icon and, unless ToneIconOnlyRole, text
    ToneIconOnlyRole, ///< bool
    SecondLineRole, ///< QString, muted, below the text
    BarRole, ///< OutcomeCounts, painted as a bar below the text
    LoadingRole, ///< bool: not read yet; a quiet bar stands for the text
};

/// Cells of all tables of the history: one hairline below each row, an icon with a word, a second
/// line or a bar, a quiet band where a row is chosen and an edge where the keyboard is.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace muster
