// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"

namespace muster::cli {

/// muster connection test: one line per stage as it ends: settings, certificate, secret, then what
/// the service lets us see without sending data: dns, proxy, tls, token or key, permission, clock.
/// Remembers the end for a connection that is tested as it is saved.
Result<int> testConnection(Context& context, const Connection& connection);

} // namespace muster::cli
