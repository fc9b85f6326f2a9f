// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/EditDistance.h"
#include "core/mapping/Mapper_p.h"

#include <algorithm>
#include <set>

namespace muster {

static std::vector<std::string> keysOf(const Catalogue& catalogue)
{
    std::vector<std::string> keys;
    for (const Field& field : catalogue.fields)
        keys.push_back(field.key);
    return keys;
}

static std::string quotedList(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "\"" : ", \"") + name + "\"";
    return list;
}

static Result<void> addOwnField(const FieldMapping& mapped, Catalogue& catalogue)
{
    const auto type = typeFromName(mapped.custom.empty() ? "text" : mapped.custom);
    if (!type)
        return fail(ErrorKind::Config,
                    "field \"" + mapped.field + "\" has the unknown type \"" + mapped.custom + "\"",
                    "Use text, email, ssn, date, datetime, boolean or code.");
    return catalogue.addCustom(mapped.field, *type);
}

static tl::unexpected<Error> nestingClash(const std::string& outer, const std::string& key)
{
    return fail(ErrorKind::Config, "\"" + outer + "\" cannot hold a value and also \"" + key + "\"",
                "Rename one of the two fields; a dot makes a nested object.");
}

/// "name" cannot be a text and an object at once.
static Result<void> checkNesting(const Mapping& mapping)
{
    std::set<std::string> keys;
    for (const FieldMapping& mapped : mapping.fields) {
        if (!keys.insert(mapped.field).second)
            return fail(ErrorKind::Config, "the field \"" + mapped.field + "\" is mapped twice",
                        "Keep one entry; several columns can feed one field.");
    }
    for (const std::string& key : keys) {
        for (auto dot = key.find('.'); dot != std::string::npos; dot = key.find('.', dot + 1)) {
            const std::string outer = key.substr(0, dot);
            if (keys.contains(outer))
                return nestingClash(outer, key);
        }
    }
    return {};
}

/// Every field that must be mapped and is not, in one message.
static Result<void> checkRequired(const Mapping& mapping, const Catalogue& catalogue)
{
    std::vector<std::string> missing;
    for (const Field& field : catalogue.fields) {
        if (field.need == Need::Required && !mapping.find(field.key))
            missing.push_back(field.key);
    }
    const std::string& primary = catalogue.primaryId;
    const bool isListed = std::find(missing.begin(), missing.end(), primary) != missing.end();
    if (!primary.empty() && !isListed && !mapping.find(primary))
        missing.push_back(primary);
    if (missing.empty())
        return {};
    return fail(ErrorKind::BadData,
                catalogue.label + " needs fields that are not mapped: " + quotedList(missing),
                "Map a column to each, for example with muster feed map NAME " + missing.front()
                    + "=COLUMN.");
}

static tl::unexpected<Error> unknownField(const std::string& key, const Catalogue& catalogue)
{
    const std::string nearest = nearestName(key, keysOf(catalogue));
    std::string hint = nearest.empty() ? std::string() : "The nearest is \"" + nearest + "\". ";
    hint += catalogue.allowCustomFields ? "Write +" + key + "=COLUMN to add a field of your own."
                                        : "See muster feed show for the fields there are.";
    return fail(ErrorKind::Config, catalogue.label + " has no field \"" + key + "\"", hint);
}

Result<Catalogue> catalogueFor(const Mapping& mapping, const Catalogue& catalogue)
{
    Catalogue completed = catalogue;
    for (const FieldMapping& mapped : mapping.fields) {
        if (completed.find(mapped.field))
            continue;
        if (mapped.custom.empty() && !catalogue.freeSchema)
            return unknownField(mapped.field, catalogue);
        if (auto added = addOwnField(mapped, completed); !added)
            return fail(std::move(added.error()));
    }
    if (auto nested = checkNesting(mapping); !nested)
        return fail(std::move(nested.error()));
    completed.choosePrimaryId([&](const std::string& key) { return mapping.find(key) != nullptr; });
    if (auto required = checkRequired(mapping, completed); !required)
        return fail(std::move(required.error()));
    return completed;
}

static Result<MappedField> bindField(const FieldMapping& mapped, const Header& header,
                                     const Catalogue& catalogue)
{
    const Field& field = *catalogue.find(mapped.field);
    auto bound = BoundField::bind(mapped, field, header);
    if (!bound)
        return fail(bound.error().in("field \"" + field.key + "\""));
    const bool isPrimary = field.key == catalogue.primaryId;
    const bool isUnique = field.unique || (isPrimary && !catalogue.primaryIdRepeats);
    if (isUnique && bound->hasLookup())
        return fail(ErrorKind::Config,
                    "the identifier \"" + field.key + "\" cannot come from a look-up",
                    "Map it to a column that holds it in every row.");
    MappedField ready{std::move(*bound), FieldCheck(field), isPrimary, std::nullopt};
    ready.isRequired |= field.need == Need::Required;
    if (isUnique)
        ready.duplicates.emplace(field.type == FieldType::Email);
    return ready;
}

Result<std::unique_ptr<Mapper>> Mapper::bind(const Mapping& mapping, const Header& header,
                                             const Catalogue& catalogue)
{
    const auto completed = catalogueFor(mapping, catalogue);
    if (!completed)
        return fail(completed.error());
    auto state = std::make_unique<State>();
    state->primaryId = completed->primaryId;
    state->headerNames = header.names;
    state->fieldOfColumn.assign(header.names.size(), -1);
    for (const FieldMapping& entry : mapping.fields) {
        auto field = bindField(entry, header, *completed);
        if (!field)
            return fail(std::move(field.error()));
        for (std::size_t column = 0; column < header.names.size(); ++column) {
            if (state->fieldOfColumn[column] < 0 && field->bound.reads(column))
                state->fieldOfColumn[column] = static_cast<int>(state->fields.size());
        }
        state->hasLookup |= field->bound.hasLookup();
        state->hasIdentifier |= field->duplicates.has_value();
        state->fields.push_back(field->bound.field());
        state->mapped.push_back(std::move(*field));
    }
    return std::unique_ptr<Mapper>(new Mapper(std::move(state)));
}

} // namespace muster
