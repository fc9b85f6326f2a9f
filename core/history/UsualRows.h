// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace muster {

/// How many rows the files of a feed have, judged by its last pushes.
struct UsualRows {
    std::uint64_t least = 0;
    std::uint64_t most = 0;

    /// More than a tenth below the least: cut or filtered, rather than a few people gone.
    bool isShort(std::uint64_t rows) const { return rows < least - least / 10; }

    bool operator==(const UsualRows&) const = default;
};

/// Of the last five pushes that the service took anything of; nothing when there was none. A push
/// of what had failed before does not count. Errors as of LedgerReader.
Result<std::optional<UsualRows>> usualRows(const std::string& stateDirectory,
                                           const std::string& feed);

} // namespace muster
