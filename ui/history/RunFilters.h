// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace muster {

class DayField;

/// What the list of runs is filtered by: words, feed, outcome, days. GUI thread.
class RunFilters final : public QWidget {
    Q_OBJECT

public:
    explicit RunFilters(QWidget* parent = nullptr);

    /// Adds this part to a filter.
    void apply(RunFilter& filter) const;
    bool isActive() const;
    void setFeeds(const std::vector<std::string>& feeds); ///< the chosen one stays, if still there
    void setDay(QDate day); ///< that day alone; invalid: any
    void clear();

    /// Where a local day begins, as the ledger writes moments.
    static std::string startOf(QDate day);

Q_SIGNALS:
    void changed();
    void daysTyped(); ///< before changed(), when the days were not set by setDay()

private:
    QLineEdit* m_search;
    QComboBox* m_feed;
    QComboBox* m_outcome;
    DayField* m_since;
    DayField* m_until;
    QTimer* m_typing;
};

} // namespace muster
