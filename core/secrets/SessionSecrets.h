// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

#include <map>
#include <optional>

namespace muster {

/// Secrets for as long as this program runs, in its memory and nowhere else: for a person whose
/// keychain is locked or not there. Wiped when forgotten and at the end. One thread.
class SessionSecrets {
public:
    /// Takes the place of one kept before.
    void keep(const SecretName& name, const Secret& secret);
    void forget(const SecretName& name);
    bool has(const SecretName& name) const;
    /// A copy to hand on; nothing when none is kept.
    std::optional<Secret> find(const SecretName& name) const;

private:
    std::map<SecretName, Secret> m_secrets;
};

} // namespace muster
