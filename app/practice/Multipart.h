// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::practice {

/// One part of a multipart/form-data body.
struct FormPart {
    std::string name;
    std::string fileName; ///< empty for a plain field
    std::string type;
    std::string value; ///< of a plain field
    std::string path; ///< of a file part: where its bytes were put
};

/// Splits the stored body @p bodyPath; the one file part is written to @p filePath, so memory does
/// not grow with it. Plain fields are limited to 1 MiB each.
Result<std::vector<FormPart>> splitMultipart(const std::string& bodyPath, std::string_view boundary,
                                             const std::string& filePath);

} // namespace muster::practice
