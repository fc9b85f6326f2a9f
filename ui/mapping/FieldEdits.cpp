// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/HeaderName.h"
#include "ui/mapping/MappingEdits.h"

#include <algorithm>

namespace muster {

static QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

static Transform step(const std::string& name, const std::string& value = {})
{
    Transform made;
    made.name = name;
    if (!value.empty())
        made.options["value"] = value;
    return made;
}

using Steps = std::vector<Transform>;

static Steps::iterator findStep(Steps& steps, std::string_view name)
{
    return std::find_if(steps.begin(), steps.end(),
                        [&](const Transform& candidate) { return candidate.name == name; });
}

void MappingEdits::editField(const std::string& field, const QString& name, const Edit& edit,
                             const QString& mergeKey)
{
    MappingState state = m_model.state();
    FieldMapping* mapped = state.mapping.find(field);
    if (!mapped)
        return;
    mapped->confidence = Confidence::Person;
    edit(*mapped);
    m_model.change(name, state, mergeKey);
}

void MappingEdits::setCombine(const std::string& field, Combine combine,
                              const std::string& separator)
{
    editField(
        field, tr("Change how %1 is combined").arg(text(field)),
        [&](FieldMapping& mapped) {
            mapped.combine = combine;
            mapped.separator = separator;
        },
        QStringLiteral("combine/") + text(field));
}

/// A step for blank cells stays the last one.
void MappingEdits::addStep(const std::string& field, Transform added)
{
    editField(field, tr("Add a step to %1").arg(text(field)), [&](FieldMapping& mapped) {
        mapped.transforms.insert(findStep(mapped.transforms, "default"), std::move(added));
    });
}

void MappingEdits::setStep(const std::string& field, std::size_t index, const Transform& changed)
{
    editField(
        field, tr("Change a step of %1").arg(text(field)),
        [&](FieldMapping& mapped) {
            if (index < mapped.transforms.size())
                mapped.transforms[index] = changed;
        },
        QStringLiteral("step/%1/%2").arg(text(field)).arg(index));
}

void MappingEdits::moveStep(const std::string& field, std::size_t from, std::size_t to)
{
    editField(field, tr("Move a step of %1").arg(text(field)), [&](FieldMapping& mapped) {
        auto& steps = mapped.transforms;
        if (from >= steps.size() || to >= steps.size())
            return;
        Transform moved = std::move(steps[from]);
        steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(from));
        steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    });
}

void MappingEdits::removeStep(const std::string& field, std::size_t index)
{
    editField(field, tr("Remove a step from %1").arg(text(field)), [&](FieldMapping& mapped) {
        if (index < mapped.transforms.size())
            mapped.transforms.erase(mapped.transforms.begin() + static_cast<std::ptrdiff_t>(index));
    });
}

void MappingEdits::setConstant(const std::string& field, const std::string& value)
{
    const FieldState* now = m_model.field(field);
    if (!now)
        return;
    MappingState state = m_model.state();
    if (!state.mapping.find(field)) {
        FieldMapping mapped;
        mapped.field = field;
        const auto& own = state.own;
        const auto found = std::find_if(own.begin(), own.end(), [&](const OwnField& candidate) {
            return candidate.key == field;
        });
        if (found != own.end() && !found->isListed)
            mapped.custom = typeName(found->type);
        state.mapping.fields.push_back(std::move(mapped));
    }
    FieldMapping& mapped = *state.mapping.find(field);
    mapped.columns.clear();
    mapped.transforms = {step("constant", value)};
    mapped.confidence = Confidence::Person;
    mapped.reason.clear();
    m_model.change(tr("Set %1 to one value").arg(text(field)), state,
                   QStringLiteral("constant/") + text(field));
}

void MappingEdits::setDefault(const std::string& field, const std::string& value)
{
    editField(
        field, tr("Change the value of %1 for blank cells").arg(text(field)),
        [&](FieldMapping& mapped) {
            auto& steps = mapped.transforms;
            const auto found = findStep(steps, "default");
            if (found != steps.end() && value.empty())
                steps.erase(found);
            else if (found != steps.end())
                found->options["value"] = value;
            else if (!value.empty())
                steps.push_back(step("default", value));
        },
        QStringLiteral("default/") + text(field));
}

void MappingEdits::setBlankClears(const std::string& field, bool clears)
{
    const QString name = clears ? tr("Let a blank clear %1") : tr("Let a blank keep %1");
    editField(field, name.arg(text(field)),
              [&](FieldMapping& mapped) { mapped.blankClears = clears; });
}

/// The map works on trimmed words, before a step that wants the service's.
static Steps::iterator valueMap(FieldMapping& mapped)
{
    auto found = findStep(mapped.transforms, "map");
    if (found != mapped.transforms.end())
        return found;
    const auto isLater = [](const Transform& candidate) {
        return candidate.name == "default" || candidate.name == "boolean"
            || candidate.name == "date" || candidate.name == "ssn";
    };
    const auto place = std::find_if(mapped.transforms.begin(), mapped.transforms.end(), isLater);
    return mapped.transforms.insert(place, step("map"));
}

void MappingEdits::setValue(const std::string& field, const std::string& from,
                            const std::string& to)
{
    editField(
        field, tr("Change the value map of %1").arg(text(field)),
        [&](FieldMapping& mapped) {
            const auto map = valueMap(mapped);
            if (to.empty())
                map->values.erase(from);
            else
                map->values[from] = to;
            if (map->values.empty())
                mapped.transforms.erase(map);
        },
        QStringLiteral("value/%1/%2").arg(text(field), text(from)));
}

void MappingEdits::setOtherValues(const std::string& field, const std::string& rule)
{
    editField(field, tr("Change what %1 does with other values").arg(text(field)),
              [&](FieldMapping& mapped) {
                  const auto map = findStep(mapped.transforms, "map");
                  if (map == mapped.transforms.end())
                      return;
                  if (rule == "keep")
                      map->options.erase("other");
                  else
                      map->options["other"] = rule;
              });
}

Result<void> MappingEdits::addOwn(const std::string& key, FieldType type)
{
    Catalogue catalogue = m_model.catalogue();
    if (auto added = catalogue.addCustom(key, type); !added)
        return added;
    MappingState state = m_model.state();
    const bool isListed = type == FieldType::Text && !catalogue.freeSchema;
    state.own.push_back({key, type, isListed});
    m_model.change(tr("Add the field %1").arg(text(key)), state);
    m_model.select(key);
    return {};
}

/// "Cost Center" as it stands for a flat list; cost_center where keys make an object.
static std::string keyOf(const std::string& header, bool isFreeSchema)
{
    std::string key = isFreeSchema ? normalisedHeader(header) : header;
    const auto isReserved = [](char c) {
        return c == '=' || c == '|' || c == ',' || c == '"' || c == '\\' || c == '.';
    };
    std::replace_if(key.begin(), key.end(), isReserved, ' ');
    if (isFreeSchema)
        std::replace(key.begin(), key.end(), ' ', '_');
    return QString::fromStdString(key).simplified().toStdString();
}

Result<void> MappingEdits::addOwn(int column)
{
    const std::string key = keyOf(m_model.columnName(column), m_model.input().catalogue.freeSchema);
    Catalogue trial = m_model.catalogue();
    if (auto added = trial.addCustom(key); !added)
        return added; // before the macro begins, so that undo has no empty step
    m_model.undoStack()->beginMacro(tr("Add the field %1").arg(text(key)));
    (void)addOwn(key, FieldType::Text);
    map(column, key);
    m_model.undoStack()->endMacro();
    return {};
}

void MappingEdits::removeOwn(const std::string& field)
{
    MappingState state = m_model.state();
    std::erase_if(state.own, [&](const OwnField& own) { return own.key == field; });
    std::erase_if(state.mapping.fields,
                  [&](const FieldMapping& mapped) { return mapped.field == field; });
    m_model.change(tr("Remove the field %1").arg(text(field)), state);
}

} // namespace muster
