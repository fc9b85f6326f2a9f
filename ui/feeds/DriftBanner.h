// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/HeaderDrift.h"

#include <QFrame>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

/// Says how a file's header differs from what its feed knows, with one proposed repair per column
/// and one click to make those that are ticked. Hidden while nothing differs. GUI thread.
class DriftBanner final : public QFrame {
    Q_OBJECT

public:
    explicit DriftBanner(QWidget* parent = nullptr);

    /// Shows the differences, or hides.
    void compare(const Feed& feed, const Header& header, const Catalogue& catalogue);

    const HeaderDrift& drift() const { return m_drift; }

Q_SIGNALS:
    /// The feed with the ticked repairs, not saved. What could not be repaired still stands in it.
    void repaired(const muster::Feed& feed);

private:
    void addChange(const ColumnDrift& change, std::size_t place, const Catalogue& catalogue);
    void addMoved();
    void repair();
    void follow();
    QString summary() const;

    Feed m_feed;
    Header m_header;
    HeaderDrift m_drift;
    QLabel* m_heading;
    QVBoxLayout* m_list;
    QPushButton* m_repair;
    std::vector<std::pair<QCheckBox*, std::size_t>> m_ticks; ///< and its place in m_drift
};

/// "Work Email is now called Work E-mail" and what would be done about it.
QString driftSentence(const ColumnDrift& change);
QString repairSentence(const ColumnDrift& change, const Catalogue& catalogue);

} // namespace muster
