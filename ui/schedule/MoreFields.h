// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Schedule.h"
#include "ui/schedule/WrongField.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace muster {

class FieldNote;

/// What few people change about a schedule: zone, days off, what happens to a missed run and to
/// files. GUI thread.
class MoreFields final : public QWidget {
    Q_OBJECT

public:
    explicit MoreFields(QWidget* parent = nullptr);

    void set(const Schedule& schedule);
    /// Writes its members into the schedule's JSON.
    void write(QJsonObject& object) const;
    /// The first that cannot be saved.
    WrongField wrong() const;
    void complain(); ///< says below each field what is wrong with it

Q_SIGNALS:
    void changed();

private:
    FieldNote* add(const QString& name, QWidget* editor, const QString& help = {});
    QLineEdit* addLine(const QString& name, const QString& example, const QString& help);
    QComboBox* addChoice(const QString& name, const QStringList& texts, const QStringList& words);
    QSpinBox* addNumber(const QString& name, int least, int most, const QString& help = {});
    QString problemOf(const QWidget* field) const;
    void addTimes();
    void addRuns();
    void addFiles();

    QVBoxLayout* m_layout;
    std::vector<FieldNote*> m_notes; ///< from top to bottom
    QLineEdit* m_zone = nullptr;
    QCheckBox* m_holidays = nullptr;
    QLineEdit* m_daysOff = nullptr;
    QLineEdit* m_blackOut = nullptr;
    QComboBox* m_missed = nullptr;
    QSpinBox* m_window = nullptr;
    QComboBox* m_complete = nullptr;
    QSpinBox* m_settle = nullptr;
    QComboBox* m_afterwards = nullptr;
    QSpinBox* m_silence = nullptr;
    QSpinBox* m_rehearsals = nullptr;
};

} // namespace muster
