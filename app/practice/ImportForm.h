// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/Service.h"

#include <map>
#include <string>

namespace muster::practice {

/// An upload taken apart, whatever its body style.
struct ImportForm {
    std::string path; ///< the file as received, sealed or not
    std::string fileName;
    std::string name;
    std::string object;
    std::string keyId;
    std::string mappings; ///< JSON text, or empty

    /// multipart, application/json with base64, or the bare file; the file goes to
    /// bodies/NNNN-file.
    static Result<ImportForm> read(const Call& call);
};

/// Header in the file -> field of the account. Either direction of an object, or pairs.
using HeaderMappings = std::map<std::string, std::string>;
Result<HeaderMappings> readMappings(const std::string& json,
                                    const std::vector<std::string>& headers);

} // namespace muster::practice
