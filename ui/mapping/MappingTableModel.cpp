// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingTableModel.h"

#include "ui/mapping/MappingWords.h"
#include "ui/models/CatalogueWords.h"

#include <algorithm>
#include <array>

namespace muster {

using theme::Tone;

MappingTableModel::MappingTableModel(MappingModel& model, QObject* parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
    connect(&model, &MappingModel::changed, this, &MappingTableModel::refresh);
    connect(&model, &MappingModel::maskChanged, this, &MappingTableModel::refresh);
    m_keys = shownKeys();
}

void MappingTableModel::setFilter(const QString& text, bool isOnlyProblems)
{
    m_filter = text.trimmed();
    m_isOnlyProblems = isOnlyProblems;
    refresh();
}

/// Rows stay where they are while a person works on them; only when some come or go is all told
/// anew.
void MappingTableModel::refresh()
{
    std::vector<std::string> keys = shownKeys();
    if (keys != m_keys) {
        beginResetModel();
        m_keys = std::move(keys);
        endResetModel();
    } else if (!m_keys.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

static int groupOf(const FieldState& state)
{
    if (state.isRequired)
        return 0;
    static constexpr std::array needs{Need::Recommended, Need::Optional, Need::Legacy};
    const Need need = state.field->need == Need::Unknown ? Need::Optional : state.field->need;
    return 1 + static_cast<int>(std::find(needs.begin(), needs.end(), need) - needs.begin());
}

std::vector<std::string> MappingTableModel::shownKeys() const
{
    std::vector<const FieldState*> states;
    for (const FieldState& state : m_model.fields()) {
        const QString words = fieldLabel(*state.field) + QLatin1Char(' ')
            + QString::fromStdString(state.field->label + ' ' + state.field->key) + QLatin1Char(' ')
            + MappingWords::source(state.mapped);
        if ((!m_isOnlyProblems || state.isProblem())
            && words.contains(m_filter, Qt::CaseInsensitive))
            states.push_back(&state);
    }
    std::stable_sort(states.begin(), states.end(), [](const FieldState* a, const FieldState* b) {
        return groupOf(*a) < groupOf(*b);
    });
    std::vector<std::string> keys;
    keys.reserve(states.size());
    for (const FieldState* state : states)
        keys.push_back(state->field->key);
    return keys;
}

int MappingTableModel::rowOf(const std::string& key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

int MappingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int MappingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MappingTableModel::example(const FieldState& state) const
{
    if (!state.mapped || state.broken)
        return {};
    for (const MappingTrial& trial : state.trials) {
        if (trial.state == Record::State::Value)
            return m_model.shownAfter(state, trial);
    }
    return tr("blank");
}

QString MappingTableModel::text(const FieldState& state, int column) const
{
    switch (column) {
    case FieldColumn:
        return fieldLabel(*state.field);
    case FromColumn:
        return MappingWords::source(state.mapped);
    case ChangesColumn:
        return state.mapped ? MappingWords::steps(*state.mapped) : QString();
    case ConfidenceColumn:
        if (state.isMissing())
            return tr("Missing");
        if (state.broken || state.hasBadSample())
            return tr("Needs a look");
        return state.mapped ? MappingWords::confidence(state.mapped->confidence) : QString();
    case ExampleColumn:
        return example(state);
    default:
        return {};
    }
}

QString MappingTableModel::caption(const FieldState& state, int column) const
{
    if (column != FieldColumn)
        return {};
    const Need need = state.isRequired ? Need::Required : state.field->need;
    return QString::fromStdString(state.field->key) + QStringLiteral("  ·  ")
        + MappingWords::need(need);
}

/// What a screen reader says after the column's name; never an empty cell.
QString MappingTableModel::spoken(const FieldState& state, int column) const
{
    QString words = text(state, column);
    switch (column) {
    case FieldColumn: {
        const Need need = state.isRequired ? Need::Required : state.field->need;
        return tr("%1, %2, %3")
            .arg(words, MappingWords::need(need), MappingWords::fieldType(*state.field));
    }
    case ChangesColumn:
        return words.isEmpty() ? tr("no changes") : words;
    case ConfidenceColumn: {
        const QString problem = MappingWords::problem(state);
        return words.isEmpty()  ? tr("not mapped")
            : problem.isEmpty() ? words
                                : words + QStringLiteral(". ") + problem;
    }
    case ExampleColumn:
        return words.isEmpty() ? tr("no example") : words;
    default:
        return words;
    }
}

QVariant MappingTableModel::tone(const FieldState& state, int column)
{
    const bool isBad = state.isMissing() || state.broken || state.hasBadSample();
    if (column == ConfidenceColumn && (isBad || state.mapped))
        return static_cast<int>(isBad ? Tone::Bad : MappingWords::tone(state.mapped->confidence));
    if (column == FromColumn && !state.mapped)
        return static_cast<int>(state.isMissing() ? Tone::Bad : Tone::Muted);
    return column == ChangesColumn || column == ExampleColumn
        ? QVariant(static_cast<int>(Tone::Muted))
        : QVariant();
}

QVariant MappingTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldState* state = m_model.field(keyOf(index.row()));
    if (!state)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*state, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*state, index.column());
    case Qt::ToolTipRole: {
        const QString problem = MappingWords::problem(*state);
        if (index.column() == ConfidenceColumn && problem.isEmpty() && state->mapped)
            return MappingWords::reason(*state->mapped);
        return index.column() == ConfidenceColumn ? problem : text(*state, index.column());
    }
    case CaptionRole:
        return caption(*state, index.column());
    case ToneRole:
        return tone(*state, index.column());
    case IconRole:
        return index.column() == ConfidenceColumn && state->isProblem() ? QStringLiteral("warn")
                                                                        : QString();
    default:
        return {};
    }
}

QVariant MappingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case FromColumn:
        return tr("From");
    case ChangesColumn:
        return tr("Changes");
    case ConfidenceColumn:
        return tr("Confidence");
    default:
        return tr("Example after");
    }
}

} // namespace muster
