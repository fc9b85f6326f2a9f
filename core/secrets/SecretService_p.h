// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <chrono>

namespace muster {

/// What the desktop's Secret Service is like just now, asked over D-Bus, because the keychain
/// library says "not found" for a locked keyring and one and the same "other error" for no service
/// and no bus.
enum class SecretService {
    Open,
    NoKeyring, ///< there and answering, but no default keyring was ever made
    Locked,
    NoBus,
    NoService,
    NoLibrary, ///< libsecret is not installed
    Silent, ///< does not answer in time
};

/// Never starts a bus; starts the service only where the bus knows how to.
SecretService askSecretService(std::chrono::milliseconds limit);

/// Has the service show its own prompt for the default keyring, without waiting for the person;
/// false when it does not answer.
bool promptToUnlock(std::chrono::milliseconds limit);

/// Why nothing can be read or written in that state; not for Open.
Error secretServiceError(SecretService state);

} // namespace muster
