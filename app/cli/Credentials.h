// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "core/base/Secret.h"

#include <string>

namespace muster::cli {

/// A connection's secret and where it came from.
struct Credentials {
    Secret secret;
    std::string origin; ///< for people: "the keychain", "a file"
    bool fromKeychain = false;
};

/// Takes the secret from --secret-file, --secret-fd, a systemd credential named muster-NAME, else
/// the keychain. The first source that is named decides; there is no fallback from a failing one.
/// A relative --secret-file is looked for in @p directory, if one is given.
Result<Credentials> findCredentials(const Connection& connection, const Context& context,
                                    const std::string& directory = {});
/// What kept a push from its secret, with a way on that exists where this push runs: nobody gives
/// options to the one that a schedule starts.
Error credentialsError(Error error, const Connection& connection, const Context& context);
/// Whether findCredentials() would turn to the keychain; asks nobody.
bool isSecretInKeychain(const Connection& connection, const Context& context);

} // namespace muster::cli
