// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/Catalogue.h"
#include "core/mapping/HeaderName.h"
#include "core/mapping/RoleEvidence.h"

#include <map>

namespace muster {

namespace {

struct ModelField {
    std::string key;
    std::string model; ///< label of the object
    bool isAlias = false;
};

using Model = std::map<std::string, ModelField>; ///< by joined normalised header

void addName(Model& model, const std::string& name, const ModelField& field)
{
    model.emplace(joinedHeader(normalisedHeader(name)), field);
}

std::vector<Model> readModels()
{
    std::vector<Model> models;
    for (const std::string& object : catalogueObjects("secureframe")) {
        const auto catalogue = loadCatalogue("secureframe", object);
        if (!catalogue || catalogue->freeSchema)
            continue;
        Model model;
        for (const Field& field : catalogue->fields) {
            addName(model, field.key, {field.key, catalogue->label, false});
            addName(model, field.label, {field.key, catalogue->label, false});
        }
        for (const Field& field : catalogue->fields) {
            for (const std::string& alias : field.aliases)
                addName(model, alias, {field.key, catalogue->label, true});
        }
        models.push_back(std::move(model));
    }
    return models;
}

const ModelField* find(const Model& model, const std::string& header, bool withAliases)
{
    const auto found = model.find(joinedHeader(normalisedHeader(header)));
    if (found == model.end() || (found->second.isAlias && !withAliases))
        return nullptr;
    return &found->second;
}

/// The model that most of the file's headers are fields of; null when the file is no such file.
const Model* modelOf(const std::vector<Model>& models, const Header& header)
{
    const Model* best = nullptr;
    std::size_t most = 2;
    for (const Model& model : models) {
        std::size_t hits = 0;
        for (const std::string& name : header.names)
            hits += find(model, name, false) != nullptr;
        if (hits > most && hits * 10 >= header.names.size() * 6) {
            most = hits;
            best = &model;
        }
    }
    return best;
}

void take(RoleEvidence& evidence, const ModelField& field, const std::string& name)
{
    if (evidence.role.role == field.key)
        return;
    evidence.rank = 0;
    evidence.isExact = !field.isAlias;
    evidence.role.role = field.key;
    evidence.role.confidence = field.isAlias ? Confidence::Medium : Confidence::High;
    evidence.role.sensitive = false;
    evidence.role.reason = "\"" + name + "\" is " + (field.isAlias ? "another" : "the")
        + " name of a field of Secureframe's " + field.model;
}

} // namespace

void weighModels(std::vector<RoleEvidence>& columns, const Header& header)
{
    static const std::vector<Model> models = readModels();
    const Model* own = modelOf(models, header);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string& name = header.names[i];
        const ModelField* field = own ? find(*own, name, false) : nullptr;
        if (!field && columns[i].isExact)
            continue;
        if (!field && own)
            field = find(*own, name, true);
        for (auto model = models.begin(); !field && model != models.end(); ++model)
            field = find(*model, name, columns[i].role.role.empty());
        if (field)
            take(columns[i], *field, name);
    }
}

} // namespace muster
