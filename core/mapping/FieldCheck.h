// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalogue/Field.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// What a finished value of one field must look like, prepared once so that a check allocates
/// nothing. Returns the code of the first thing wrong, empty when all is well. Any thread.
class FieldCheck {
public:
    explicit FieldCheck(const Field& field);

    std::string_view check(std::string_view value) const;
    /// What the code's sentence needs beyond the field's name.
    std::string_view detail(std::string_view code) const;

private:
    FieldType m_type;
    std::string m_shape;
    std::string m_shapeText;
    std::vector<std::string> m_values; ///< sorted
};

/// A usual address: something@domain.tld without blanks or list separators.
bool isEmail(std::string_view text);

} // namespace muster
