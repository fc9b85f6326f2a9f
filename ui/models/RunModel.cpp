// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RunModel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace muster {

QString outcomeLabel(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Unchanged:
        return QCoreApplication::translate("Outcome", "unchanged");
    case OutcomeState::Held:
        return QCoreApplication::translate("Outcome", "held");
    case OutcomeState::NotSent:
        return QCoreApplication::translate("Outcome", "not sent");
    case OutcomeState::Accepted:
        return QCoreApplication::translate("Outcome", "accepted");
    case OutcomeState::Rejected:
        return QCoreApplication::translate("Outcome", "rejected");
    case OutcomeState::Unknown:
        return QCoreApplication::translate("Outcome", "unknown");
    case OutcomeState::Confirmed:
        return QCoreApplication::translate("Outcome", "confirmed");
    }
    return {};
}

QString outcomeText(const OutcomeCounts& counts)
{
    QStringList parts;
    for (std::size_t i = 0; i < outcomeStates; ++i) {
        if (counts.by[i] > 0)
            parts << QStringLiteral("%1 %2")
                         .arg(counts.by[i])
                         .arg(outcomeLabel(static_cast<OutcomeState>(i)));
    }
    return parts.join(QStringLiteral(", "));
}

void RunModel::setRuns(std::vector<RunSummary> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const RunSummary& shown = run(index.row());
    switch (index.column()) {
    case Number:
        return QString::number(shown.id);
    case Started: {
        const auto time =
            QDateTime::fromString(QString::fromStdString(shown.startedAt), Qt::ISODateWithMs);
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    }
    case FeedName:
        return QString::fromStdString(shown.start.feed);
    case ConnectionName:
        return QString::fromStdString(shown.start.connection);
    case Read:
        return QLocale().toString(static_cast<qulonglong>(shown.counts.read));
    case Outcome:
        return shown.interrupted ? tr("interrupted: %1").arg(outcomeText(shown.counts))
                                 : outcomeText(shown.counts);
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Run"),        tr("Started"), tr("Feed"),
                            tr("Connection"), tr("Rows"),    tr("Outcome")};
    return names.value(section);
}

} // namespace muster
