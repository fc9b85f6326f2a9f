// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <initializer_list>

class QAbstractItemModel;
class QTableView;
class QString;

namespace muster {

/// A table of the history: whole rows are chosen, one at a time; every row of @p rowHeight; drawn
/// by CellDelegate. Tab leaves it. Ctrl+C copies the chosen row as text. @p widths are the columns'
/// first widths; 0 takes what is left.
QTableView* makeTable(QAbstractItemModel* model, const QString& name,
                      std::initializer_list<int> widths, int rowHeight = theme::rowHeight);

} // namespace muster
