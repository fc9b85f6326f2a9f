// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLineEdit>

namespace muster {

/// A day that may be left open: typed (2026-11-21, or as the locale writes it) or picked from a
/// calendar with the button or Alt+Down. GUI thread.
class DayField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(const QString& name, QWidget* parent = nullptr);

    QDate day() const { return m_day; }

    void setDay(QDate day); ///< invalid: open; no signal

Q_SIGNALS:
    void dayChanged(QDate day);

private:
    void readText();
    void pick();

    QDate m_day;
};

} // namespace muster
