// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingModel.h"

#include "core/mapping/Blank.h"
#include "core/mapping/Mapper.h"
#include "core/table/ColumnProfile.h"

#include <algorithm>

namespace muster {

/// What a step, or another one, would put right.
static bool isMendable(std::string_view code)
{
    return code == "date.ambiguous" || code == "map.unknown" || code == "boolean.unknown"
        || code == "list.unknown";
}

bool FieldState::hasBadSample() const
{
    std::size_t held = 0;
    for (const MappingTrial& trial : trials) {
        bool isHeld = false;
        for (const Issue& issue : trial.issues) {
            if (isMendable(issue.code))
                return true;
            isHeld |= issue.severity == Severity::Error;
        }
        held += isHeld ? 1 : 0;
    }
    return held * 4 > trials.size();
}

bool FieldState::needsLook() const
{
    if (!mapped)
        return false;
    const bool isUnsure =
        mapped->confidence == Confidence::Medium || mapped->confidence == Confidence::Low;
    return isUnsure || broken || hasBadSample();
}

/// One named step of the undo stack.
class MappingModel::Change final : public QUndoCommand {
public:
    Change(MappingModel& model, MappingState after, QString mergeKey)
        : m_model(model)
        , m_before(model.m_state)
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
    { }

    void undo() override { m_model.apply(m_before); }

    void redo() override { m_model.apply(m_after); }

    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* command) override
    {
        const auto* next = static_cast<const Change*>(command);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    MappingModel& m_model;
    MappingState m_before;
    MappingState m_after;
    QString m_mergeKey;
};

MappingModel::MappingModel(QObject* parent) : QObject(parent) { }

static std::vector<OwnField> ownFields(const MappingInput& input)
{
    std::vector<OwnField> own;
    for (const std::string& key : input.customFields)
        own.push_back({key, FieldType::Text, true});
    for (const FieldMapping& mapped : input.mapping.fields) {
        const bool isKnown = input.catalogue.find(mapped.field)
            || std::any_of(own.begin(), own.end(),
                           [&](const OwnField& field) { return field.key == mapped.field; });
        if (!isKnown && (!mapped.custom.empty() || input.catalogue.freeSchema))
            own.push_back(
                {mapped.field, typeFromName(mapped.custom).value_or(FieldType::Text), false});
    }
    return own;
}

void MappingModel::reset(MappingInput input)
{
    m_undo.clear();
    m_input = std::move(input);
    m_fields.clear();
    m_selected.clear();
    apply({m_input.mapping, ownFields(m_input)});
    const auto first = std::find_if(m_fields.begin(), m_fields.end(),
                                    [](const FieldState& state) { return state.isProblem(); });
    if (first != m_fields.end())
        select(first->field->key);
    else if (!m_fields.empty())
        select(m_fields.front().field->key);
}

void MappingModel::change(const QString& name, const MappingState& state, const QString& mergeKey)
{
    if (state == m_state)
        return;
    auto* command = new Change(*this, state, mergeKey);
    command->setText(name);
    m_undo.push(command);
}

void MappingModel::apply(const MappingState& state)
{
    m_state = state;
    refresh();
    Q_EMIT changed();
    if (!m_selected.empty() && !field(m_selected))
        select({});
}

std::vector<std::string> MappingModel::customFields() const
{
    std::vector<std::string> keys;
    for (const OwnField& field : m_state.own) {
        if (field.isListed)
            keys.push_back(field.key);
    }
    return keys;
}

/// The catalogue as a push would see it: with the feed's custom fields, not with the mapping's.
Catalogue MappingModel::engineCatalogue() const
{
    Catalogue catalogue = m_input.catalogue;
    for (const std::string& key : customFields())
        (void)catalogue.addCustom(key); // was checked when the field was added
    return catalogue;
}

void MappingModel::refresh()
{
    const std::vector<FieldState> former = std::move(m_fields);
    const Mapping formerMapping = std::move(m_shownMapping); // what the former ones point into
    m_shownMapping = m_state.mapping;
    Catalogue catalogue = m_input.catalogue;
    for (const OwnField& own : m_state.own)
        (void)catalogue.addCustom(own.key, own.type);
    catalogue.choosePrimaryId(
        [this](const std::string& key) { return m_shownMapping.find(key) != nullptr; });
    const Catalogue formerCatalogue = std::exchange(m_catalogue, std::move(catalogue));
    m_fields.clear();
    for (const Field& field : m_catalogue.fields) {
        const auto known = std::find_if(former.begin(), former.end(), [&](const FieldState& state) {
            return state.field->key == field.key;
        });
        m_fields.push_back(stateOf(field, known == former.end() ? nullptr : &*known));
    }
    refreshColumns();
    const auto bound = Mapper::bind(m_state.mapping, m_input.header, engineCatalogue());
    m_verdict = bound ? Result<void>() : Result<void>(tl::unexpected(bound.error()));
}

FieldState MappingModel::stateOf(const Field& field, const FieldState* former) const
{
    FieldState state;
    state.field = &field;
    state.mapped = m_shownMapping.find(field.key);
    state.isRequired = field.need == Need::Required || field.key == m_catalogue.primaryId;
    state.isOwn = field.custom;
    if (!state.mapped)
        return state;
    const bool isSame = former && former->mapped && *former->mapped == *state.mapped
        && *former->field == field && former->isRequired == state.isRequired;
    if (isSame) {
        state.broken = former->broken;
        state.trials = former->trials;
        return state;
    }
    auto trials = tryMapping(*state.mapped, field, m_input.header, m_input.rows, state.isRequired);
    if (trials)
        state.trials = std::move(*trials);
    else
        state.broken = trials.error();
    return state;
}

void MappingModel::refreshColumns()
{
    const auto& names = m_input.header.names;
    m_columns.assign(names.size(), {});
    for (std::size_t i = 0; i < names.size(); ++i) {
        ColumnState& column = m_columns[i];
        const auto& dropped = m_shownMapping.dropped;
        column.isUsable =
            !isBlank(names[i]) && std::count(names.begin(), names.end(), names[i]) == 1;
        column.isSensitive = i < m_input.roles.size() && m_input.roles[i].sensitive;
        column.isDropped = std::find(dropped.begin(), dropped.end(), names[i]) != dropped.end();
        for (const FieldMapping& mapped : m_shownMapping.fields) {
            const auto& columns = mapped.columns;
            if (std::find(columns.begin(), columns.end(), names[i]) != columns.end())
                column.fields.push_back(mapped.field);
        }
    }
}

} // namespace muster
