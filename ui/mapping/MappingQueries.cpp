// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ColumnProfile.h"
#include "ui/mapping/MappingModel.h"

#include <algorithm>

namespace muster {

const FieldState* MappingModel::field(std::string_view key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldState& state) {
        return state.field->key == key;
    });
    return found == m_fields.end() ? nullptr : &*found;
}

const std::string& MappingModel::columnName(int column) const
{
    return m_input.header.names[static_cast<std::size_t>(column)];
}

int MappingModel::columnIndex(std::string_view name) const
{
    return m_input.header.indexOf(name);
}

const ColumnSummary* MappingModel::summary(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < m_input.summaries.size() ? &m_input.summaries[index] : nullptr;
}

const ColumnRole* MappingModel::role(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < m_input.roles.size() ? &m_input.roles[index] : nullptr;
}

int MappingModel::mappedCount() const
{
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(),
                                          [](const FieldState& state) { return state.mapped; }));
}

int MappingModel::fieldCount() const
{
    return static_cast<int>(
        std::count_if(m_fields.begin(), m_fields.end(), [](const FieldState& state) {
            return state.mapped || state.field->need != Need::Legacy;
        }));
}

int MappingModel::lookCount() const
{
    return static_cast<int>(
        std::count_if(m_fields.begin(), m_fields.end(),
                      [](const FieldState& state) { return state.needsLook(); }));
}

std::vector<const FieldState*> MappingModel::missing() const
{
    std::vector<const FieldState*> list;
    for (const FieldState& state : m_fields) {
        if (state.isMissing())
            list.push_back(&state);
    }
    return list;
}

void MappingModel::select(const std::string& field)
{
    if (field == m_selected)
        return;
    m_selected = field;
    Q_EMIT selectionChanged();
}

void MappingModel::setMasked(bool masked)
{
    if (masked == m_isMasked)
        return;
    m_isMasked = masked;
    Q_EMIT maskChanged();
}

static QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString MappingModel::shown(std::string_view value) const
{
    return m_isMasked ? toQString(masked(value)) : toQString(value).simplified();
}

/// Dates keep their form, so that what a step does to it can be seen.
static QString dotted(const QString& text)
{
    QString dots = text;
    for (QChar& c : dots) {
        if (c.isLetterOrNumber())
            c = QChar(0x2022);
    }
    return dots;
}

QString MappingModel::shownAfter(const FieldState& state, const MappingTrial& trial) const
{
    const Field& field = *state.field;
    const auto& values = field.values;
    const bool isServiceWord = field.type == FieldType::Boolean
        || std::find(values.begin(), values.end(), trial.after) != values.end();
    if (isServiceWord || !m_isMasked)
        return toQString(trial.after);
    const bool isDate = field.type == FieldType::Date || field.type == FieldType::DateTime;
    return isDate ? dotted(toQString(trial.after)) : toQString(masked(trial.after));
}

} // namespace muster
