// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Schedule.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace muster {

class LimitFields;
class MoreFields;
class PlaceFields;
class SpecField;

/// Makes a schedule or changes one: when, from where, and more on demand. Saves it when asked to;
/// until it is complete Save is off and says why. GUI thread.
class ScheduleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleEditor(const Directories& directories, QWidget* parent = nullptr);

    bool hasFeeds() const; ///< whether there is any feed to give a schedule to
    /// A new one, for one of the feeds that have none.
    void create();
    /// A new one as proposed.
    void create(const Schedule& proposed);
    void edit(const Schedule& schedule);

    /// As the fields have it now; Config error naming what is wrong.
    Result<Schedule> schedule() const;

    /// Why it cannot be saved yet; empty when it can.
    QString problem() const;

Q_SIGNALS:
    void saved(const QString& feed);
    void cancelled();

private:
    QWidget* buildForm();
    QWidget* buildMore();
    void fill(const Schedule& schedule, bool isNew);
    void follow();
    void showLimits();
    Result<void> keep() const;
    void save();

    Directories m_directories;
    Schedule m_before; ///< as it was saved; without a feed for a new one
    bool m_isFilling = false;
    QLabel* m_title;
    QLabel* m_feedLabel;
    QComboBox* m_feed;
    SpecField* m_spec;
    PlaceFields* m_place;
    QPushButton* m_more;
    MoreFields* m_fields;
    LimitFields* m_limits; ///< of the feed
    QLabel* m_about;
    QLabel* m_why;
    QPushButton* m_save;
};

} // namespace muster
