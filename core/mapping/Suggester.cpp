// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Suggester.h"

#include "core/mapping/Blank.h"
#include "core/mapping/HeaderName.h"
#include "core/mapping/RoleEvidence.h"
#include "core/mapping/SuggestedField.h"

#include <algorithm>

namespace muster {

static std::string freeKey(const std::string& header)
{
    std::string key;
    std::size_t begin = 0;
    // A dot between two words makes a nested object; one at an edge is punctuation.
    while (begin <= header.size()) {
        const auto end = std::min(header.find('.', begin), header.size());
        std::string part = normalisedHeader(header.substr(begin, end - begin));
        std::replace(part.begin(), part.end(), ' ', '_');
        if (!part.empty())
            key += (key.empty() ? "" : ".") + part;
        begin = end + 1;
    }
    return key;
}

static std::string freeType(const ColumnSummary* summary)
{
    if (!summary || summary->typeShare < 1)
        return "text";
    const bool isKnown = summary->type == "boolean" || summary->type == "datetime"
        || (summary->type == "date" && !summary->dateAmbiguous);
    return isKnown ? summary->type : "text";
}

/// Every column is a field of its own; sensitive ones stay behind.
static void suggestFree(const SuggestionContext& context, Mapping& mapping)
{
    for (std::size_t i = 0; i < context.header.names.size(); ++i) {
        const std::string key = freeKey(context.header.names[i]);
        if (key.empty() || context.columns[i].role.sensitive)
            continue;
        FieldMapping mapped;
        mapped.field = key;
        for (int n = 2; mapping.find(mapped.field); ++n)
            mapped.field = key + "_" + std::to_string(n);
        mapped.columns = {context.header.names[i]};
        mapped.custom = freeType(context.summary(i));
        Field field;
        field.type = typeFromName(mapped.custom).value_or(FieldType::Text);
        mapped.transforms = transformsFor(field, context.summary(i));
        mapped.confidence = Confidence::High;
        mapped.reason = "the file's own column";
        mapping.fields.push_back(std::move(mapped));
    }
}

static void listLeftovers(const SuggestionContext& context, Suggestion& suggestion)
{
    const auto isMapped = [&](const std::string& name) {
        return std::any_of(suggestion.mapping.fields.begin(), suggestion.mapping.fields.end(),
                           [&](const FieldMapping& mapped) {
                               const auto& columns = mapped.columns;
                               return std::find(columns.begin(), columns.end(), name)
                                   != columns.end();
                           });
    };
    for (std::size_t i = 0; i < context.header.names.size(); ++i) {
        const std::string& name = context.header.names[i];
        if (isBlank(name) || isMapped(name))
            continue;
        if (context.columns[i].role.sensitive)
            suggestion.mapping.dropped.push_back(name);
        else
            suggestion.unmappedColumns.push_back(name);
    }
}

static void listMissing(const Catalogue& catalogue, Suggestion& suggestion)
{
    const auto isMapped = [&](const std::string& key) {
        return suggestion.mapping.find(key) != nullptr;
    };
    for (const Field& field : catalogue.fields) {
        if (field.need == Need::Required && !isMapped(field.key))
            suggestion.missingRequired.push_back(field.key);
    }
    const auto& choices = catalogue.primaryIdChoices;
    const bool hasId = std::any_of(choices.begin(), choices.end(), isMapped);
    const Field* primary = catalogue.find(catalogue.primaryId);
    if (!hasId && primary && primary->need != Need::Required)
        suggestion.missingRequired.push_back(catalogue.primaryId);
}

Suggestion suggestMapping(const Header& header, const ColumnProfiler* profiler,
                          const Catalogue& catalogue)
{
    const SuggestionContext context{header, roleEvidence(header, profiler),
                                    profiler ? profiler->summaries()
                                             : std::vector<ColumnSummary>()};
    Suggestion suggestion;
    if (catalogue.freeSchema)
        suggestFree(context, suggestion.mapping);
    for (const Field& field : catalogue.fields) {
        if (!field.suggest)
            continue;
        if (auto mapped = suggestField(context, field))
            suggestion.mapping.fields.push_back(std::move(*mapped));
    }
    listLeftovers(context, suggestion);
    listMissing(catalogue, suggestion);
    return suggestion;
}

} // namespace muster
