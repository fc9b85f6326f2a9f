// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/PracticeState.h"

#include <QJsonArray>

#include <string>
#include <string_view>

namespace muster::practice {

/// One push of resources, taken as a whole or refused as a whole. A value.
class ResourcePush {
public:
    /// Checks the envelope.
    static Result<ResourcePush> parse(std::string_view body, std::string_view vendorSlug);

    /// Checks every object against the schema (which the very first object makes), then stores all.
    Result<void> apply(PracticeBooks& books) const;

private:
    std::string m_slug;
    bool m_partial = false;
    QJsonArray m_objects;
};

} // namespace muster::practice
