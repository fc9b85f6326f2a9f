// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Schedule.h"
#include "ui/schedule/WrongField.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace muster {

class AskBar;
class LimitFields;
class MoreFields;
class PlaceFields;
class SpecField;
class StateLine;

/// Makes a schedule or changes one: when, from where, and more on demand. Save and Enter save it,
/// or go to the first field that cannot be saved, which says why below it; Escape leaves, after a
/// question when something was changed. GUI thread.
class ScheduleEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleEditor(const Directories& directories, QWidget* parent = nullptr);

    bool hasFeeds() const; ///< whether there is any feed
    bool hasFreeFeeds() const; ///< whether one has no schedule yet
    /// A new one, for one of the feeds that have none.
    void create();
    /// A new one as proposed.
    void create(const Schedule& proposed);
    void edit(const Schedule& schedule);

    /// As the fields have it now; Config error naming what is wrong.
    Result<Schedule> schedule() const;

    /// Why it cannot be saved yet; empty when it can.
    QString problem() const { return wrong().why; }

    bool isChanged() const; ///< since it was opened

    void leave(); ///< asks first when something would be lost
    void save();

Q_SIGNALS:
    void saved(const QString& feed);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildMore();
    void connectForm();
    void fill(const Schedule& schedule, bool isNew);
    void follow();
    void showLimits();
    std::vector<std::string> freeFeeds() const;
    QJsonObject asTyped() const;
    WrongField wrong() const;
    void goTo(const WrongField& wrong);
    void complain(const QString& why);
    Result<void> keep() const;

    Directories m_directories;
    Schedule m_before; ///< as it was saved; without a feed for a new one
    QJsonObject m_opened; ///< what the fields were filled with
    bool m_isFilling = false;
    bool m_isAsked = false; ///< to save it; what is missing is told from then on
    QLabel* m_title;
    QLabel* m_feedLabel;
    QComboBox* m_feed;
    SpecField* m_spec;
    PlaceFields* m_place;
    QPushButton* m_more;
    MoreFields* m_fields;
    LimitFields* m_limits; ///< of the feed
    QLabel* m_about;
    QScrollArea* m_scroll;
    AskBar* m_ask;
    StateLine* m_why; ///< it was not saved
    QPushButton* m_save;
};

} // namespace muster
