// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Occasion.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;

namespace muster {

class StateLine;

/// A few earlier endings of a schedule below each other: what, when, and the sentence about it.
/// Hidden while there are none. GUI thread.
class PastOccasions final : public QWidget {
    Q_OBJECT

public:
    explicit PastOccasions(QWidget* parent = nullptr);

    static constexpr std::size_t most = 4; ///< besides the last one

    /// Newest first; those beyond the most are left out.
    void tell(const std::vector<Occasion>& occasions);

private:
    struct Entry {
        StateLine* state;
        QLabel* sentence;
    };

    std::array<Entry, most> m_entries{};
};

} // namespace muster
