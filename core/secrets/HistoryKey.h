// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/secrets/SecretStore.h"

#include <string>

namespace muster {

/// The 256-bit key under which row identifiers and contents are hashed in the ledger.
struct HistoryKey {
    Secret key;
    std::string id; ///< public name of the key: 16 hex digits derived from it by HMAC
    bool inFile = false; ///< true: a 0600 file of the state directory, the weaker choice
};

/// Takes the key from the keychain, making it there at first use. Where the keychain is absent or
/// locked and @p mayUseFile is set (the secret came from a file or descriptor), takes or makes the
/// file STATE/history.key (0600) instead. Never replaces a key that is merely out of reach: then
/// Keychain error.
Result<HistoryKey> historyKey(SecretStore& keychain, const std::string& stateDirectory,
                              bool mayUseFile);

/// The key as historyKey() would find it, from the keychain or else the file, but none is ever
/// made: for whoever only compares or looks up. Under a fresh key everybody would count as new.
/// Keychain error where it is out of reach, Config where there is none.
Result<HistoryKey> knownHistoryKey(SecretStore& keychain, const std::string& stateDirectory);

} // namespace muster
