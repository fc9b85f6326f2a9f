// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/RunWords.h"

#include <QDate>
#include <QMap>
#include <QWidget>

namespace muster {

/// The last sixteen weeks, one cell a day: the glyph of the worst run of the day and how many there
/// were. A click or Enter chooses a day, once more (or Escape) chooses none; arrows move. GUI
/// thread.
class CalendarStrip final : public QWidget {
    Q_OBJECT

public:
    struct Day {
        int runs = 0;
        RunVerdict verdict = RunVerdict::Quiet; ///< the worst
    };

    static constexpr int weeks = 16;

    explicit CalendarStrip(QWidget* parent = nullptr);

    /// The first day of the strip when @p today is its last week.
    static QDate firstDay(QDate today);
    void setDays(QDate today, QMap<QDate, Day> days);

    QDate chosenDay() const { return m_chosen; }

    void choose(QDate day); ///< invalid: none; no signal

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // For the accessibility interface.
    int dayCount() const;

    QDate dayAt(int index) const { return m_first.addDays(index); }

    QRect cell(QDate day) const;
    QString describe(QDate day) const;

    QDate currentDay() const { return m_current; }

    void press(QDate day); ///< as a click does

Q_SIGNALS:
    void chosen(QDate day); ///< invalid: none

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDate dayUnder(QPoint point) const;
    void moveTo(QDate day);
    int cellWidth() const;
    void paintDay(QPainter& painter, QDate day) const;
    void paintNames(QPainter& painter) const;

    QDate m_today;
    QDate m_first;
    QDate m_current; ///< where the keyboard is
    QDate m_chosen;
    QMap<QDate, Day> m_days;
};

} // namespace muster
