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

static Result<Credentials> ofCredential(Result<Secret> secret)
{
    if (!secret && secret.error().hint.find("--secret-") != std::string::npos)
        return fail(secret.error().kind, secret.error().what, "Put a plain file in its place.");
    return accepted(std::move(secret), "the systemd credential");
}

static bool isOfSchedule(const Arguments& arguments)
{
    return arguments.has("--unattended") || arguments.value("--trigger") == "schedule"
        || arguments.value("--trigger") == "tray";
}

Error credentialsError(Error error, const Connection& connection, const Context& context)
{
    const bool isKeychain = error.kind == ErrorKind::Keychain;
    if (!isOfSchedule(context.arguments)
        || (!isKeychain && error.hint.find("--secret-") == std::string::npos))
        return error;
    // At a desktop somebody can unlock it, and the hint says how.
    if (context.arguments.value("--trigger") == "tray"
        && error.hint.find("--secret-") == std::string::npos)
        return error;
    error.hint = (isKeychain ? "Open the keychain: log in to the desktop and unlock it. Or hand"
                             : "Store it with 'muster secret set " + connection.name + "', or hand")
        + std::string(" the secret in as a credential: a file muster-") + connection.name
        + ", mode 0400, in the folder that CREDENTIALS_DIRECTORY names; for the timer of systemd "
          "by LoadCredential=muster-"
        + connection.name + ":FILE.";
    return error;
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
        return ofCredential(std::move(*credential));
    KeychainStore keychain;
    auto secret = keychain.read(connection.secretName());
    if (secret)
        return Credentials{std::move(*secret), "the keychain", true};
    if (secret.error().kind == ErrorKind::Config)
        secret = fail(ErrorKind::Config,
                      "no secret is stored for the connection '" + connection.name + "'",
                      "Store it with 'muster secret set " + connection.name
                          + "', or give it with --secret-file or --secret-fd.");
    return fail(credentialsError(secret.error(), connection, context));
}

} // namespace muster::cli
