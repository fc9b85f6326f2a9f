// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Secret.h"
#include "core/secrets/HistoryKey.h"

namespace muster {

/// Where a push gets what only it may know. Each is asked for once, on the push's thread: first the
/// history key; the secret only when there is something to send and nothing keeps it from being
/// sent.
class PushSecrets {
public:
    virtual ~PushSecrets() = default;
    virtual Result<HistoryKey> historyKey() = 0;
    virtual Result<Secret> secret() = 0;
};

} // namespace muster
