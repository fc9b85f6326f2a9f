// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/CheckReport.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace muster {

/// The causes of a report as a list, the worst first, and what can be done about the chosen one.
/// GUI thread.
class CheckCauses final : public QWidget {
    Q_OBJECT

public:
    explicit CheckCauses(QWidget* parent = nullptr);

    void setCauses(const std::vector<Cause>& causes);
    /// The chosen cause; nullptr when there is none.
    const Cause* current() const;
    /// Whether only the rows of the chosen cause are to be shown.
    bool isFiltering() const;
    /// The cause after (1) or before (-1) the chosen one, from the last on to the first; false when
    /// there is no other.
    bool choose(int direction);

Q_SIGNALS:
    void filterChanged();
    void nextAsked();
    void previousAsked();
    void fixAsked(const QString& field);

private:
    QWidget* buildActions();
    void showCurrent();

    std::vector<Cause> m_causes;
    QListWidget* m_list;
    QLabel* m_remedy;
    QPushButton* m_filter = nullptr;
    QPushButton* m_fix = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
};

/// "37 rows: ..." of a cause.
QString causeText(const Cause& cause);

} // namespace muster
