// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/SessionSecrets.h"

namespace muster {

void SessionSecrets::keep(const SecretName& name, const Secret& secret)
{
    m_secrets[name] = secret.clone();
}

void SessionSecrets::forget(const SecretName& name)
{
    m_secrets.erase(name);
}

bool SessionSecrets::has(const SecretName& name) const
{
    return m_secrets.contains(name);
}

std::optional<Secret> SessionSecrets::find(const SecretName& name) const
{
    const auto found = m_secrets.find(name);
    return found == m_secrets.end() ? std::nullopt : std::optional<Secret>(found->second.clone());
}

} // namespace muster
