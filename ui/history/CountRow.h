// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Outcome.h"

#include <QAbstractButton>
#include <QButtonGroup>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;

namespace muster {

/// One number of the sum with its icon and word; pressed, it shows only these rows. GUI thread.
class CountChip final : public QAbstractButton {
    Q_OBJECT

public:
    /// Without a state: all rows read.
    explicit CountChip(std::optional<OutcomeState> state, QWidget* parent = nullptr);

    void setCount(std::uint64_t count);
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<OutcomeState> m_state;
    std::uint64_t m_count = 0;
};

/// read = unchanged + held + not sent + accepted + rejected + unknown + confirmed, each number a
/// filter. GUI thread.
class CountRow final : public QWidget {
    Q_OBJECT

public:
    explicit CountRow(QWidget* parent = nullptr);

    void setCounts(const OutcomeCounts& counts);
    void choose(std::optional<OutcomeState> state); ///< no signal

Q_SIGNALS:
    void chosen(std::optional<muster::OutcomeState> state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    void share();

    CountChip* m_read;
    QGridLayout* m_layout;
    std::array<CountChip*, outcomeStates> m_chips{};
    std::array<QLabel*, outcomeStates> m_signs{}; ///< = or +, before the chip
    QButtonGroup m_group; ///< an id is the state and one more; 0 = all
    int m_columns = 0;
};

} // namespace muster
