// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string>

namespace muster {

/// Told apart because each has its own remedy: a locked keychain also answers "not found".
enum class SecretState {
    Present,
    Missing, ///< the store is there and open, the item is not
    Locked, ///< the store must be unlocked first
    Absent, ///< there is no store to ask (no service, no bus, no file)
};

/// Names one secret: "connection/NAME/client-secret". Letters, digits, / . _ - only.
using SecretName = std::string;

/// Reads, writes and erases secrets by name. A failed call never overwrites anything. Main thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Error kind Keychain for locked and absent, Config for missing.
    virtual Result<Secret> read(const SecretName& name) = 0;
    /// Reads back after writing.
    virtual Result<void> write(const SecretName& name, const Secret& secret) = 0;
    virtual Result<void> erase(const SecretName& name) = 0;
    virtual SecretState state(const SecretName& name) = 0;
    /// The store itself: Present (there and open), Locked or Absent.
    virtual SecretState storeState() = 0;
    /// Has the store ask the person to unlock it and returns at once; storeState() tells when that
    /// was done. Keychain error where there is nothing that could ask.
    virtual Result<void> requestUnlock() = 0;
    /// For people: "the Secret Service (libsecret)", "the file /run/…".
    virtual std::string describe() const = 0;
};

std::string_view secretStateName(SecretState state);

/// Checks what a person gave as a secret: not empty, no CR, LF, NUL or other control characters, no
/// byte above 0x7e, at most 4096 bytes; one trailing line end is taken off. Usage error else.
Result<Secret> acceptSecret(Secret given);

} // namespace muster
