// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

#include <map>

namespace muster::test {

/// A keychain in memory that can be locked, or not be there.
class MemorySecretStore final : public SecretStore {
public:
    std::map<std::string, std::string> items;
    SecretState store = SecretState::Present;
    int unlocksAsked = 0;

    Result<Secret> read(const SecretName& name) override
    {
        if (store != SecretState::Present)
            return fail(shut());
        if (!items.contains(name))
            return fail(ErrorKind::Config, "the keychain has no such secret");
        return Secret(items[name]);
    }

    Result<void> write(const SecretName& name, const Secret& secret) override
    {
        if (store != SecretState::Present)
            return fail(shut());
        items[name] = std::string(secret.reveal());
        return {};
    }

    Result<void> erase(const SecretName& name) override
    {
        if (store != SecretState::Present)
            return fail(shut());
        items.erase(name);
        return {};
    }

    SecretState state(const SecretName& name) override
    {
        if (store != SecretState::Present)
            return store;
        return items.contains(name) ? SecretState::Present : SecretState::Missing;
    }

    SecretState storeState() override { return store; }

    Result<void> requestUnlock() override
    {
        ++unlocksAsked;
        return {};
    }

    std::string describe() const override { return "a keychain in memory"; }

private:
    Error shut() const
    {
        return {ErrorKind::Keychain,
                store == SecretState::Locked ? "the keychain is locked" : "there is no keychain"};
    }
};

} // namespace muster::test
