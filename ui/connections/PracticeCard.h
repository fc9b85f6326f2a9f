// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace muster {

class PracticeService;
class StateLine;

/// The practice service in the list of connections: what it is, whether it runs, start and stop.
/// GUI thread.
class PracticeCard final : public QFrame {
    Q_OBJECT

public:
    /// @p service must outlive it.
    explicit PracticeCard(PracticeService& service, QWidget* parent = nullptr);
    void refresh();

private:
    void tell(const QString& problem);

    PracticeService& m_service;
    StateLine* m_state;
    QPushButton* m_switch;
    QString m_problem;
};

} // namespace muster
