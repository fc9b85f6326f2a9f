// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/ColumnType.h"

#include "core/table/ValueKind.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

struct TypeKinds {
    std::string_view type;
    std::array<ValueKind, 3> kinds;
};

constexpr std::array types{
    TypeKinds{"email", {ValueKind::Email, ValueKind::Email, ValueKind::Email}},
    TypeKinds{"ssn", {ValueKind::Ssn, ValueKind::Ssn, ValueKind::Ssn}},
    TypeKinds{"date", {ValueKind::Date, ValueKind::CompactDate, ValueKind::Date}},
    TypeKinds{"datetime", {ValueKind::DateTime, ValueKind::Date, ValueKind::DateTime}},
    TypeKinds{"boolean", {ValueKind::Boolean, ValueKind::Boolean, ValueKind::Boolean}},
    TypeKinds{"integer", {ValueKind::Integer, ValueKind::CompactDate, ValueKind::Integer}},
    TypeKinds{"number", {ValueKind::Integer, ValueKind::CompactDate, ValueKind::Number}},
};

const TypeKinds* kindsOf(std::string_view type)
{
    const auto* const found = std::find_if(types.begin(), types.end(),
                                           [type](const auto& one) { return one.type == type; });
    return found == types.end() ? nullptr : found;
}

} // namespace

bool isStrictType(std::string_view type)
{
    return kindsOf(type) != nullptr;
}

bool isOfType(std::string_view cell, std::string_view type)
{
    const std::string_view value = trimmed(cell);
    const TypeKinds* expected = kindsOf(type);
    if (value.empty() || expected == nullptr)
        return true;
    const ValueKind kind = valueShape(value).kind;
    return std::find(expected->kinds.begin(), expected->kinds.end(), kind) != expected->kinds.end();
}

} // namespace muster
