// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mapping/MappingModel.h"

#include <QWidget>

#include <array>

class QLabel;

namespace muster {

/// Three rows of the file, before and after the selected field's steps, with what is wrong with
/// them. GUI thread; the model must outlive it.
class SampleStrip final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t count = 3;

    explicit SampleStrip(MappingModel& model, QWidget* parent = nullptr);

    void refresh();

    QString afterText(std::size_t sample) const;

private:
    struct Row {
        QLabel* before;
        QLabel* arrow;
        QLabel* after;
        QLabel* issue;
    };

    void show(Row& row, const FieldState& state, const MappingTrial& trial);
    void clear(Row& row);

    MappingModel& m_model;
    QLabel* m_none;
    std::array<Row, count> m_rows{};
};

/// Which sample rows to show: one that would be held, if there is one, then different ones.
std::vector<std::size_t> tellingSamples(const FieldState& state, std::size_t most);

} // namespace muster
