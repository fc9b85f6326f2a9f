// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

#include <chrono>

namespace muster {

/// The desktop's keychain through QtKeychain, text items only, service name "muster". Main thread
/// with a QCoreApplication; each call runs a bounded local event loop. A job that answers too late
/// is abandoned, never deleted (its C callback would use freed memory). No insecure fallback.
class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(10));

    Result<Secret> read(const SecretName& name) override;
    Result<void> write(const SecretName& name, const Secret& secret) override;
    Result<void> erase(const SecretName& name) override;
    SecretState state(const SecretName& name) override;
    std::string describe() const override;
    SecretState storeState() override;
    Result<void> requestUnlock() override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace muster
