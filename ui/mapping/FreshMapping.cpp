// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/FreshMapping.h"

#include "core/mapping/RoleEvidence.h"
#include "core/mapping/SuggestedField.h"
#include "ui/mapping/MappingModel.h"

namespace muster {

static RoleEvidence evidenceOf(const ColumnRole* role)
{
    RoleEvidence evidence;
    if (role)
        evidence.role = *role;
    return evidence;
}

FieldMapping freshMapping(const MappingModel& model, int column, const std::string& field)
{
    const std::string& name = model.columnName(column);
    const FieldMapping* suggested = model.input().suggested.find(field);
    if (suggested && suggested->columns == std::vector<std::string>{name})
        return *suggested;
    Header header;
    header.names = {name};
    SuggestionContext context{header, {evidenceOf(model.role(column))}, {}};
    if (const ColumnSummary* summary = model.summary(column))
        context.summaries = {*summary};
    const Field& target = *model.field(field)->field;
    if (auto made = suggestField(context, target))
        return std::move(*made);
    FieldMapping mapped;
    mapped.field = field;
    mapped.columns = {name};
    mapped.transforms = transformsFor(target, model.summary(column));
    return mapped;
}

} // namespace muster
