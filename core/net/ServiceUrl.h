// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>

namespace muster {

/// The same answer as the transport's URL rule, for checks at configuration time: https with a
/// host, or http to a loopback address; no user, password or fragment. Config error else.
Result<void> checkServiceUrl(const std::string& url);

} // namespace muster
