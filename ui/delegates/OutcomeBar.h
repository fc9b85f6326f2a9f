// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Outcome.h"

#include <QWidget>

namespace muster {

/// Paints the outcomes as parts of one bar, each with a pattern of its own so that it reads without
/// colour; an outcome that occurs is never narrower than a sliver.
void paintOutcomeBar(QPainter& painter, const QRectF& where, const OutcomeCounts& counts);

/// The bar as a widget; its words are its accessible name and tool tip. GUI thread.
class OutcomeBar final : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget* parent = nullptr);
    void setCounts(const OutcomeCounts& counts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    OutcomeCounts m_counts;
};

} // namespace muster
