// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace muster {

/// Puts widgets side by side and goes on in a new line where they do not fit. GUI thread.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    /// @p spacing in pixels, between widgets and between lines.
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;

    int count() const override { return static_cast<int>(m_items.size()); }

    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize minimumSize() const override;

    QSize sizeHint() const override { return minimumSize(); }

    void setGeometry(const QRect& rect) override;

private:
    /// The height that the items take; moves them there when @p isMoving.
    int arrange(const QRect& rect, bool isMoving) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace muster
