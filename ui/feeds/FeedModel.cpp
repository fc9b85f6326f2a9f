// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feeds/FeedModel.h"

#include "ui/models/CatalogueWords.h"
#include "ui/models/OutcomeWords.h"
#include "ui/theme/ToneIcon.h"

#include <QApplication>
#include <QDateTime>
#include <QIcon>
#include <QLocale>

#include <array>

namespace muster {

using theme::Tone;

/// Worst first: what a person should hear of a run is what is left to do.
static constexpr std::array<OutcomeState, 6> byWeight{
    OutcomeState::Unknown, OutcomeState::Rejected,  OutcomeState::Held,
    OutcomeState::NotSent, OutcomeState::Confirmed, OutcomeState::Accepted};

static std::optional<OutcomeState> worstOf(const RunSummary& run)
{
    for (const OutcomeState state : byWeight) {
        if (run.counts[state] > 0)
            return state;
    }
    return std::nullopt;
}

QString runResultText(const RunSummary& run)
{
    if (run.interrupted)
        return FeedModel::tr("interrupted");
    if (run.endedAt.empty())
        return FeedModel::tr("running");
    const auto worst = worstOf(run);
    if (!worst)
        return FeedModel::tr("nothing to send");
    return QStringLiteral("%1 %2").arg(
        QLocale().toString(static_cast<qulonglong>(run.counts[*worst])), outcomeLabel(*worst));
}

QIcon runResultIcon(const RunSummary& run)
{
    const auto icon = [](const char* name, Tone tone) {
        return toneIcon(QLatin1String(name), tone, qApp->devicePixelRatio());
    };
    if (run.interrupted)
        return icon("doubt", Tone::Doubt);
    if (run.endedAt.empty())
        return icon("send", Tone::Accent);
    switch (worstOf(run).value_or(OutcomeState::Unchanged)) {
    case OutcomeState::Unknown:
        return icon("doubt", Tone::Doubt);
    case OutcomeState::Rejected:
        return icon("bad", Tone::Bad);
    case OutcomeState::Held:
    case OutcomeState::NotSent:
        return icon("held", Tone::Warn);
    case OutcomeState::Accepted:
    case OutcomeState::Confirmed:
        return icon("good", Tone::Good);
    case OutcomeState::Unchanged:
        break;
    }
    return icon("unchanged", Tone::Muted);
}

void FeedModel::setEntries(std::vector<FeedEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int FeedModel::rowOf(const QString& name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entry(row).name == name.toStdString())
            return row;
    }
    return -1;
}

int FeedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int FeedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString cellText(const FeedEntry& entry, int column)
{
    switch (column) {
    case FeedModel::Name:
        return QString::fromStdString(entry.name);
    case FeedModel::Way:
        return entry.feed ? QStringLiteral("%1 → %2").arg(
                   objectLabel(entry.feed->object), QString::fromStdString(entry.feed->connection))
                          : FeedModel::tr("the file cannot be read");
    case FeedModel::LastResult:
        return entry.lastRun ? runResultText(*entry.lastRun) : FeedModel::tr("never sent");
    case FeedModel::LastTime: {
        if (!entry.lastRun)
            return {};
        const auto time = QDateTime::fromString(QString::fromStdString(entry.lastRun->startedAt),
                                                Qt::ISODateWithMs);
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    }
    case FeedModel::Fields:
        return entry.feed ? QString::number(entry.feed->mapping.fields.size()) : QString();
    default:
        return {};
    }
}

QVariant FeedModel::data(const QModelIndex& index, int role) const
{
    const FeedEntry& shown = entry(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cellText(shown, index.column());
    if (role == Qt::DecorationRole && index.column() == LastResult && shown.lastRun)
        return runResultIcon(*shown.lastRun);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            cellText(shown, index.column()));
    return {};
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Feed"), tr("Rows go to"), tr("Last run"), tr("When"), tr("Fields")};
    return names.value(section);
}

} // namespace muster
