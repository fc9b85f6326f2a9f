// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Credentials.h"

#include "core/secrets/FileSecret.h"
#include "core/secrets/KeychainStore.h"

#include <filesystem>

namespace muster::cli {

static Result<Credentials> accepted(Result<Secret> secret, std::string origin)
{
    if (!secret)
        return fail(std::move(secret.error()));
    auto good = acceptSecret(std::move(*secret));
    if (!good)
        return fail(good.error().in(origin));
    return Credentials{std::move(*good), std::move(origin), false};
}

bool isSecretInKeychain(const Connection& connection, const Context& context)
{
    return !context.arguments.has("--secret-file") && !context.arguments.has("--secret-fd")
        && !readSystemdCredential("muster-" + connection.name);
}

Result<Credentials> findCredentials(const Connection& connection, const Context& context,
                                    const std::string& directory)
{
    const Arguments& arguments = context.arguments;
    if (arguments.has("--secret-file"))
        return accepted(
            readSecretFile(std::filesystem::path(directory) / arguments.value("--secret-file")),
            "the secret file");
    if (arguments.has("--secret-fd")) {
        auto descriptor = arguments.value("--secret-fd") == "0"
            ? Result<std::uint64_t>(0)
            : arguments.number("--secret-fd", 0);
        if (!descriptor)
            return fail(std::move(descriptor.error()));
        return accepted(readSecretDescriptor(static_cast<int>(*descriptor)),
                        "the secret descriptor");
    }
    if (auto credential = readSystemdCredential("muster-" + connection.name))
        return accepted(std::move(*credential), "the systemd credential");
    KeychainStore keychain;
    auto secret = keychain.read(connection.secretName());
    if (!secret && secret.error().kind == ErrorKind::Config)
        return fail(ErrorKind::Config,
                    "no secret is stored for the connection '" + connection.name + "'",
                    "Store it with 'muster secret set " + connection.name
                        + "', or give it with --secret-file or --secret-fd.");
    if (!secret)
        return fail(std::move(secret.error()));
    return Credentials{std::move(*secret), "the keychain", true};
}

} // namespace muster::cli
