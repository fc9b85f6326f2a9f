// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Overview.h"

#include <QAbstractListModel>

#include <vector>

namespace muster {

/// The schedules as the list shows them: those that need a look first, each in the order of their
/// feeds' names. Read only. GUI thread.
class ScheduleModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole, ///< name of the drawing
        ToneRole, ///< theme::Tone of the state
        StateRole, ///< "Held"
        BadgeRole, ///< "Rehearsal 1 of 3"; may be empty
        WordsRole, ///< when it is due, in the language of the window
        NextRole,
        AlarmRole, ///< "No run for 3 days"; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setStatuses(std::vector<ScheduleStatus> statuses);

    const std::vector<ScheduleStatus>& statuses() const { return m_statuses; }

    int rowOf(const std::string& feed) const; ///< or -1

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ScheduleStatus> m_statuses;
};

} // namespace muster
