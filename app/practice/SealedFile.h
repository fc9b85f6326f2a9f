// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>

namespace muster::practice {

/// True when the file starts as DER or BER does and so cannot be UTF-8 text.
bool looksSealed(const std::string& path);

/// Opens CMS AuthEnvelopedData with the recipient's key; @p toPath holds the plaintext only when
/// the whole file is genuine. Takes memory in proportion to the file.
Result<void> openSealedFile(const std::string& path, const std::string& keyFile,
                            const std::string& certificateFile, const std::string& toPath);

} // namespace muster::practice
