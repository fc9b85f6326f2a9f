// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mapping/Mapping.h"

#include <string>

namespace muster {

class MappingModel;

/// What a field's mapping starts with when a person points a column at it: what the suggester would
/// have done with that column (taking the last name out of a whole one, looking a manager up), else
/// the steps that the field's type wants.
FieldMapping freshMapping(const MappingModel& model, int column, const std::string& field);

} // namespace muster
