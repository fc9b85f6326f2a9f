// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Verb.h"
#include "core/feed/ConnectionNotes.h"
#include "core/secrets/FileSecret.h"
#include "core/secrets/KeychainStore.h"

#include <unistd.h>

namespace muster::cli {

static Result<std::string> itemOf(const Arguments& arguments)
{
    const std::string item = arguments.value("--item", "client-secret");
    if (item != "client-secret" && item != "content-key")
        return fail(ErrorKind::Usage, "'" + item + "' is no item of a connection",
                    "Say client-secret or content-key.");
    return item;
}

static Result<Connection> connectionOf(Context& context)
{
    const auto name = context.arguments.word(1, "the connection's name");
    if (!name)
        return fail(name.error());
    return context.connections().load(*name);
}

static Result<int> set(Context& context)
{
    if (auto few = context.arguments.atMost(2); !few)
        return fail(
            ErrorKind::Usage, "a secret is never given on the command line",
            "Everyone on this computer could read it there; replace this one, it may be in your "
            "shell's history now. Pipe the new one in, or use --fd.");
    auto connection = connectionOf(context);
    if (!connection)
        return fail(std::move(connection.error()));
    auto item = itemOf(context.arguments);
    if (!item)
        return fail(std::move(item.error()));
    int descriptor = STDIN_FILENO;
    if (context.arguments.has("--fd") && context.arguments.value("--fd") != "0") {
        auto given = context.arguments.number("--fd", 0);
        if (!given)
            return fail(std::move(given.error()));
        descriptor = static_cast<int>(*given);
    }
    if (descriptor == STDIN_FILENO && ::isatty(STDIN_FILENO))
        context.console.say(
            "Paste the secret, then press Enter and Ctrl-D. It is shown while you paste.");
    auto given = readSecretDescriptor(descriptor);
    if (!given)
        return fail(std::move(given.error()));
    auto secret = acceptSecret(std::move(*given));
    if (!secret)
        return fail(std::move(secret.error()));
    KeychainStore keychain;
    if (auto written = keychain.write(connection->secretName(*item), *secret); !written)
        return fail(std::move(written.error()));
    if (*item == "client-secret")
        (void)ConnectionNoteStore(context.directories).secretWasStored(connection->name);
    context.console.say("Stored in " + keychain.describe() + ". It is not shown again.");
    return 0;
}

static Result<int> status(Context& context)
{
    auto connection = connectionOf(context);
    if (!connection)
        return fail(std::move(connection.error()));
    auto item = itemOf(context.arguments);
    if (!item)
        return fail(std::move(item.error()));
    KeychainStore keychain;
    const SecretState state = keychain.state(connection->secretName(*item));
    if (context.console.json()) {
        JsonWriter json;
        json.beginObject().member("connection", connection->name).member("item", *item);
        json.member("state", secretStateName(state))
            .member("store", keychain.describe())
            .endObject();
        context.console.print(json);
    } else {
        context.console.print(std::string(secretStateName(state)) + " (" + keychain.describe()
                              + ")");
    }
    switch (state) {
    case SecretState::Present:
        return 0;
    case SecretState::Missing:
        return 78;
    case SecretState::Locked:
    case SecretState::Absent:
        break;
    }
    return 14;
}

static Result<int> erase(Context& context)
{
    const auto name = context.arguments.word(1, "the connection's name");
    if (!name)
        return fail(name.error());
    if (auto good = TextStore::checkName(*name); !good)
        return fail(std::move(good.error()));
    auto item = itemOf(context.arguments);
    if (!item)
        return fail(std::move(item.error()));
    KeychainStore keychain;
    const Connection connection{*name, {}, {}}; // may be removed already
    if (auto erased = keychain.erase(connection.secretName(*item)); !erased)
        return fail(std::move(erased.error()));
    context.console.say("Deleted from " + keychain.describe() + ".");
    return 0;
}

const Verb& secretVerb()
{
    static const Verb verb{
        "secret",
        "secrets in the keychain: set, status, delete",
        "muster secret set NAME [--fd N]\nmuster secret status NAME · delete NAME",
        "Keeps the secret of the connection NAME in the desktop's keychain (Secret Service, "
        "KWallet). The\n"
        "secret is read from standard input or a descriptor, never from the command line, and "
        "never shown\n"
        "again. Without a keychain, push takes --secret-file, --secret-fd or a systemd credential "
        "instead;\n"
        "there is no other place for a secret.\n"
        "status answers present (exit 0), missing (78), locked or absent (14).",
        {{"--fd", "N", "read the secret from this open descriptor"},
         {"--item", "client-secret|content-key", "which secret (default: client-secret)"}},
        "  muster secret set hr                 then paste, Enter, Ctrl-D\n"
        "  pass show hr/api | muster secret set hr\n"
        "  muster secret status hr",
        nullptr,
        {},
        // What follows the name could be the secret, so set refuses it in words of its own.
        {{"set", &set, "CONNECTION WORD…", {"--fd", "--item"}},
         {"status", &status, "CONNECTION", {"--item"}},
         {"delete", &erase, "CONNECTION", {"--item"}}}};
    return verb;
}

} // namespace muster::cli
