// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace muster::test {

/// Something a person can read, or hear, in a window.
struct Seen {
    QString where; ///< the class, and which of its texts
    QString text;
};

/// Every word on the visible widgets of @p root: their own texts, the cells and headers of item
/// views, tips, and what assistive technology is told, which for a view that paints itself is all
/// there is.
QList<Seen> wordsOn(const QWidget& root);

} // namespace muster::test
