// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleModel.h"

#include "ui/schedule/ScheduleWords.h"

#include <algorithm>

namespace muster {

void ScheduleModel::setStatuses(std::vector<ScheduleStatus> statuses)
{
    std::stable_partition(statuses.begin(), statuses.end(), needsALook);
    const auto sameFeed = [](const ScheduleStatus& one, const ScheduleStatus& other) {
        return one.feed == other.feed;
    };
    const bool isSameList = std::equal(statuses.begin(), statuses.end(), m_statuses.begin(),
                                       m_statuses.end(), sameFeed);
    if (!isSameList) {
        beginResetModel();
        m_statuses = std::move(statuses);
        endResetModel();
        return;
    }
    m_statuses = std::move(statuses); // what is chosen stays so
    if (!m_statuses.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ScheduleModel::rowOf(const std::string& feed) const
{
    const auto found =
        std::find_if(m_statuses.begin(), m_statuses.end(),
                     [&feed](const ScheduleStatus& status) { return status.feed == feed; });
    return found == m_statuses.end() ? -1 : static_cast<int>(found - m_statuses.begin());
}

int ScheduleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_statuses.size());
}

/// All that the row says, for those who hear it.
static QString spoken(const ScheduleStatus& status)
{
    QStringList parts{QString::fromStdString(status.feed), scheduleStateText(status)};
    if (status.schedule)
        parts << whenText(*status.schedule);
    parts << nextText(status) << rehearsalText(status) << silenceText(status);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant ScheduleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ScheduleStatus& status = m_statuses[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(status.feed);
    case Qt::AccessibleTextRole:
        return spoken(status);
    case IconRole:
        return scheduleStateIcon(status);
    case ToneRole:
        return static_cast<int>(scheduleStateTone(status));
    case StateRole:
        return scheduleStateText(status);
    case BadgeRole:
        return rehearsalText(status);
    case WordsRole:
        return status.schedule ? whenText(*status.schedule) : QString();
    case NextRole:
        return nextText(status);
    case AlarmRole:
        return silenceText(status);
    default:
        return {};
    }
}

} // namespace muster
