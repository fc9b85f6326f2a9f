// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/UnitModel.h"

#include "ui/delegates/CellDelegate.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

namespace muster {

void UnitModel::setUnits(std::string service, std::vector<UnitSummary> units)
{
    const bool isSame = units.size() == m_units.size() && !units.empty();
    if (!isSame)
        beginResetModel();
    m_service = std::move(service);
    m_units = std::move(units);
    if (!isSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UnitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int UnitModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitModel::text(const UnitSummary& unit, int column) const
{
    switch (column) {
    case Number:
        return numberText(static_cast<std::uint64_t>(unit.plan.number));
    case State:
        return unitStateText(unit, m_service);
    case Status:
        return unit.httpStatus > 0 ? QString::number(unit.httpStatus) : tr("none");
    case Rows:
        return numberText(unit.plan.rows);
    case Bytes:
        return numberText(unit.plan.bytes);
    case Attempts:
        return numberText(static_cast<std::uint64_t>(unit.attempts));
    case Sent:
        return unit.sentAt.empty() ? tr("never") : whenText(unit.sentAt);
    case Sealed:
        return unit.plan.scheme == "none" || unit.plan.scheme.empty()
            ? tr("not sealed")
            : QString::fromStdString(unit.plan.keyId.empty()
                                         ? unit.plan.scheme
                                         : unit.plan.scheme + " \u00b7 " + unit.plan.keyId);
    case Digest:
        return QString::fromStdString(unit.plan.payloadSha256);
    default:
        return {};
    }
}

static bool isNumber(int column)
{
    return column == UnitModel::Number || column == UnitModel::Rows || column == UnitModel::Bytes
        || column == UnitModel::Attempts;
}

QVariant UnitModel::data(const QModelIndex& index, int role) const
{
    const UnitSummary& shown = unit(index.row());
    const bool isState = index.column() == State;
    const OutcomeState outcome = outcomeOf(shown.state);
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return isState ? QVariant(QString::fromStdString(shown.message))
                       : text(shown, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case IconNameRole:
        return isState ? QVariant(outcomeIcon(outcome)) : QVariant();
    case ToneRole:
        return isState ? QVariant(static_cast<int>(outcomeTone(outcome))) : QVariant();
    default:
        return {};
    }
}

QVariant UnitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Request"), tr("State"),  tr("HTTP"),
                            tr("Rows"),    tr("Bytes"),  tr("Attempts"),
                            tr("Sent"),    tr("Sealed"), tr("SHA-256 before sealing")};
    return names.value(section);
}

} // namespace muster
