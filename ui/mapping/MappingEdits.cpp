// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/MappingEdits.h"

#include "ui/mapping/FreshMapping.h"

#include <algorithm>

namespace muster {

static QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString MappingEdits::columnText(int column) const
{
    return text(m_model.columnName(column));
}

bool MappingEdits::isMappable(int column, const std::string& field) const
{
    const auto& columns = m_model.columns();
    return column >= 0 && static_cast<std::size_t>(column) < columns.size()
        && columns[static_cast<std::size_t>(column)].isUsable && m_model.field(field);
}

static void put(Mapping& mapping, FieldMapping mapped)
{
    for (const std::string& column : mapped.columns)
        std::erase(mapping.dropped, column);
    if (FieldMapping* known = mapping.find(mapped.field))
        *known = std::move(mapped);
    else
        mapping.fields.push_back(std::move(mapped));
}

static void erase(Mapping& mapping, const std::string& field)
{
    std::erase_if(mapping.fields,
                  [&](const FieldMapping& mapped) { return mapped.field == field; });
}

/// Sensitive columns that nothing asks for any longer are left out again.
static void dropUnused(Mapping& mapping, const MappingModel& model)
{
    for (std::size_t i = 0; i < model.columns().size(); ++i) {
        const std::string& name = model.columnName(static_cast<int>(i));
        const auto reads = [&](const FieldMapping& mapped) {
            return std::find(mapped.columns.begin(), mapped.columns.end(), name)
                != mapped.columns.end();
        };
        const bool wasUsed = !model.columns()[i].fields.empty();
        const bool isUsed = std::any_of(mapping.fields.begin(), mapping.fields.end(), reads);
        if (model.columns()[i].isSensitive && wasUsed && !isUsed)
            mapping.dropped.push_back(name);
    }
}

static void takeColumn(Mapping& mapping, const std::string& field, const std::string& column)
{
    FieldMapping* mapped = mapping.find(field);
    if (!mapped)
        return;
    const auto had = mapped->columns.size();
    std::erase(mapped->columns, column);
    if (mapped->columns.size() == had)
        return;
    mapped->confidence = Confidence::Person;
    mapped->reason.clear();
    if (mapped->columns.empty())
        erase(mapping, field);
}

FieldMapping MappingEdits::fresh(int column, const std::string& field) const
{
    FieldMapping made = freshMapping(m_model, column, field);
    made.confidence = Confidence::Person;
    made.reason.clear();
    const auto& own = m_model.state().own;
    const auto found = std::find_if(
        own.begin(), own.end(), [&](const OwnField& candidate) { return candidate.key == field; });
    if (found != own.end() && !found->isListed)
        made.custom = typeName(found->type);
    return made;
}

void MappingEdits::map(int column, const std::string& field)
{
    if (!isMappable(column, field))
        return;
    MappingState state = m_model.state();
    put(state.mapping, fresh(column, field));
    dropUnused(state.mapping, m_model);
    m_model.change(tr("Map %1 to %2").arg(columnText(column), text(field)), state);
    m_model.select(field);
}

void MappingEdits::add(int column, const std::string& field)
{
    if (!isMappable(column, field))
        return;
    MappingState state = m_model.state();
    FieldMapping* mapped = state.mapping.find(field);
    const std::string& name = m_model.columnName(column);
    const bool isThere = mapped
        && std::find(mapped->columns.begin(), mapped->columns.end(), name) != mapped->columns.end();
    if (!mapped || isThere)
        return;
    const FieldType type = m_model.field(field)->field->type;
    if (mapped->columns.size() == 1)
        mapped->combine = type == FieldType::Text ? Combine::Join : Combine::First;
    mapped->columns.push_back(name);
    std::erase_if(mapped->transforms,
                  [](const Transform& step) { return step.name == "constant"; });
    mapped->confidence = Confidence::Person;
    mapped->reason.clear();
    std::erase(state.mapping.dropped, name);
    m_model.change(tr("Add %1 to %2").arg(columnText(column), text(field)), state);
    m_model.select(field);
}

void MappingEdits::connect(int column, const std::string& field)
{
    const FieldState* state = m_model.field(field);
    if (state && state->mapped && !state->mapped->columns.empty())
        add(column, field);
    else
        map(column, field);
}

void MappingEdits::replace(const std::string& field, int former, int column)
{
    const FieldState* now = m_model.field(field);
    if (!isMappable(column, field) || !now->mapped || former == column)
        return;
    if (now->mapped->columns.size() == 1) {
        map(column, field);
        return;
    }
    MappingState state = m_model.state();
    auto& columns = state.mapping.find(field)->columns;
    std::erase(columns, m_model.columnName(column));
    std::replace(columns.begin(), columns.end(), m_model.columnName(former),
                 m_model.columnName(column));
    std::erase(state.mapping.dropped, m_model.columnName(column));
    dropUnused(state.mapping, m_model);
    m_model.change(tr("Map %1 to %2").arg(columnText(column), text(field)), state);
}

void MappingEdits::reroute(int column, const std::string& from, const std::string& to)
{
    if (!isMappable(column, to) || from == to)
        return;
    m_model.undoStack()->beginMacro(tr("Map %1 to %2").arg(columnText(column), text(to)));
    connect(column, to);
    unlink(column, from);
    m_model.undoStack()->endMacro();
}

void MappingEdits::unlink(int column, const std::string& field)
{
    MappingState state = m_model.state();
    takeColumn(state.mapping, field, m_model.columnName(column));
    dropUnused(state.mapping, m_model);
    m_model.change(tr("Unlink %1 from %2").arg(columnText(column), text(field)), state);
}

void MappingEdits::unlinkAll(int column)
{
    MappingState state = m_model.state();
    for (const std::string& field : m_model.columns()[static_cast<std::size_t>(column)].fields)
        takeColumn(state.mapping, field, m_model.columnName(column));
    dropUnused(state.mapping, m_model);
    m_model.change(tr("Unlink %1").arg(columnText(column)), state);
}

void MappingEdits::unmap(const std::string& field)
{
    MappingState state = m_model.state();
    erase(state.mapping, field);
    dropUnused(state.mapping, m_model);
    m_model.change(tr("Unmap %1").arg(text(field)), state);
}

void MappingEdits::useColumn(int column)
{
    MappingState state = m_model.state();
    std::erase(state.mapping.dropped, m_model.columnName(column));
    m_model.change(tr("Use %1").arg(columnText(column)), state);
}

void MappingEdits::dropColumn(int column)
{
    MappingState state = m_model.state();
    const std::string& name = m_model.columnName(column);
    for (const std::string& field : m_model.columns()[static_cast<std::size_t>(column)].fields)
        takeColumn(state.mapping, field, name);
    std::erase(state.mapping.dropped, name);
    state.mapping.dropped.push_back(name);
    m_model.change(tr("Drop %1").arg(columnText(column)), state);
}

void MappingEdits::accept(const std::string& field)
{
    editField(field, tr("Accept the suggestion for %1").arg(text(field)),
              [](FieldMapping&) { /* editField makes it the person's */ });
}

void MappingEdits::acceptAll(Confidence confidence)
{
    MappingState state = m_model.state();
    for (FieldMapping& mapped : state.mapping.fields) {
        if (mapped.confidence == confidence)
            mapped.confidence = Confidence::Person;
    }
    m_model.change(tr("Accept all suggestions that are %1")
                       .arg(confidence == Confidence::High         ? tr("sure")
                                : confidence == Confidence::Medium ? tr("likely")
                                                                   : tr("guesses")),
                   state);
}

void MappingEdits::mapAgain()
{
    MappingState state = m_model.state();
    const Mapping former = std::exchange(state.mapping, m_model.input().suggested);
    for (const FieldMapping& mapped : former.fields) {
        if (mapped.confidence == Confidence::Person)
            put(state.mapping, mapped);
    }
    for (const OwnField& own : state.own) {
        if (const FieldMapping* mapped = former.find(own.key);
            mapped && !state.mapping.find(own.key))
            put(state.mapping, *mapped);
    }
    std::erase_if(state.mapping.dropped, [&](const std::string& name) {
        const auto reads = [&](const FieldMapping& mapped) {
            return std::find(mapped.columns.begin(), mapped.columns.end(), name)
                != mapped.columns.end();
        };
        return std::any_of(state.mapping.fields.begin(), state.mapping.fields.end(), reads);
    });
    m_model.change(tr("Map again"), state);
}

} // namespace muster
