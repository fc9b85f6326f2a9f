// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QScrollArea>
#include <QScrollBar>

namespace muster {

/// A column that scrolls up and down where the window is too low for it, and is never narrower than
/// what stands in it: nothing is cut at its side. GUI thread.
class ColumnScroll final : public QScrollArea {
public:
    /// Takes @p content.
    explicit ColumnScroll(QWidget* content, QWidget* parent = nullptr) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
    }

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
    }
};

} // namespace muster
