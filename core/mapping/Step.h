// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Field.h"
#include "core/mapping/CellText.h"
#include "core/mapping/Transform.h"

#include <memory>
#include <vector>

namespace muster {

/// A Transform ready to run on cells; all its options are resolved. Immutable, any thread.
class Step {
public:
    virtual ~Step() = default;
    Step() = default;
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

    virtual void apply(CellText& cell) const = 0;

    /// Blank cells pass by all other steps.
    virtual bool actsOnBlank() const { return false; }
};

/// Every transform but lookup, which needs the whole file (see BoundField).
Result<std::unique_ptr<Step>> makeStep(const Transform& transform, const Field& field);

/// The step that a field's type demands when its mapping has none: dates, booleans and SSNs are
/// always brought into the field's form. Null for other types.
std::unique_ptr<Step> makeTypeStep(const Field& field, const std::vector<Transform>& transforms);

/// @name The steps with a file of their own
/// @{
std::unique_ptr<Step> makeDateStep(const Transform& transform, const Field& field);
std::unique_ptr<Step> makeBooleanStep(const Transform& transform);
/// @}

} // namespace muster
