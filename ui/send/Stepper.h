// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace muster {

/// The steps of Send in order, the current one marked, earlier ones always within reach. GUI
/// thread.
class Stepper final : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(const QStringList& titles, QWidget* parent = nullptr);

    /// Marks a step; the ones up to @p reachable can be clicked.
    void setCurrent(int step, int reachable);

Q_SIGNALS:
    void chosen(int step);

private:
    QList<QAbstractButton*> m_buttons;
};

} // namespace muster
