// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"

namespace muster::cli {

/// muster connection test NAME: one line per stage (settings, certificate, secret, then what the
/// service lets us see without sending data: connection and token, or the key).
Result<int> testConnection(Context& context);

} // namespace muster::cli
