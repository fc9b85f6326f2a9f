// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ConnectionTest.h"
#include "app/cli/Verb.h"
#include "core/connectors/ConnectorRegistry.h"
#include "core/feed/ConnectionNotes.h"

#include <filesystem>

namespace muster::cli {

/// Paths in a connection must mean the same from every directory.
static std::string absolutePath(const std::string& key, const std::string& value)
{
    std::error_code ignored;
    return isPathSetting(key) && !value.empty() ? std::filesystem::absolute(value, ignored).string()
                                                : value;
}

static Result<void> applySettings(Connection& connection, const Arguments& arguments)
{
    static const std::vector<std::string> secretKeys{"client_secret", "api_secret", "secret",
                                                     "password"};
    for (const std::string& pair : arguments.values("--set")) {
        const auto equals = pair.find('=');
        const std::string key = pair.substr(0, equals);
        if (std::find(secretKeys.begin(), secretKeys.end(), key) != secretKeys.end())
            return fail(ErrorKind::Usage, "a secret is never given on the command line",
                        "Everyone on this computer could read it there. Use 'muster secret set "
                            + connection.name
                            + "'; and replace this secret, it may be in your shell's "
                              "history now.");
        if (equals == std::string::npos)
            return fail(ErrorKind::Usage, "--set needs key=value, not '" + pair + "'");
        connection.settings[key] = absolutePath(key, pair.substr(equals + 1));
    }
    return {};
}

static Result<int> add(Context& context)
{
    const auto name = context.arguments.word(1, "the connection's name");
    if (!name)
        return fail(name.error());
    if (auto good = TextStore::checkName(*name); !good)
        return fail(std::move(good.error()));
    const auto store = context.connections();
    Connection connection{*name, context.arguments.value("--service"), {}};
    const bool exists = store.has(*name);
    if (exists && context.arguments.has("--service")) {
        auto old = store.load(*name);
        if (!old || old->service != connection.service || !context.arguments.has("--replace"))
            return fail(
                ErrorKind::Config, "there is a connection '" + *name + "' already",
                "Change it with 'muster connection add " + *name
                    + " --set key=value' (without --service), or replace it with --replace.");
    } else if (exists) {
        auto old = store.load(*name);
        if (!old)
            return fail(std::move(old.error()));
        connection = std::move(*old);
    }
    if (connection.service.empty())
        return fail(ErrorKind::Usage, "--service is missing",
                    "Say --service threatswitch or --service secureframe.");
    if (auto applied = applySettings(connection, context.arguments); !applied)
        return fail(std::move(applied.error()));
    if (auto checked = checkConnection(connection.service, connection.settings); !checked)
        return fail(std::move(checked.error()));
    if (auto saved = store.save(connection); !saved)
        return fail(std::move(saved.error()));
    context.console.say("Saved the connection '" + *name
                        + "'. Store its secret with 'muster secret set " + *name
                        + "', then 'muster connection test " + *name + "'.");
    return 0;
}

static void printSettings(const Console& console, const Connection& connection,
                          const ServiceInfo& service)
{
    const Settings settings(service.settings, connection.settings);
    TextTable table({"KEY", "VALUE", "FROM"});
    for (const SettingInfo& info : service.settings) {
        if (info.key.back() == '.') {
            for (const auto& [key, value] : settings.family(info.key))
                table.add({std::string(info.key) + key, value, "set"});
            continue;
        }
        const bool given = connection.settings.contains(std::string(info.key));
        table.add({std::string(info.key), settings[info.key],
                   given              ? "set"
                       : info.assumed ? "assumed"
                                      : "default"});
    }
    table.print(console);
    for (const std::string& line : service.assumptions)
        console.print("note: " + line);
}

static Result<int> show(Context& context)
{
    const auto name = context.arguments.word(1, "the connection's name");
    if (!name)
        return fail(name.error());
    auto connection = context.connections().load(*name);
    if (!connection)
        return fail(std::move(connection.error()));
    auto service = findService(connection->service);
    if (!service)
        return fail(std::move(service.error()));
    const Console& console = context.console;
    if (!console.json()) {
        console.print(connection->name + ": " + (*service)->name);
        printSettings(console, *connection, **service);
        return 0;
    }
    const Settings settings((*service)->settings, connection->settings);
    JsonWriter json;
    json.beginObject().member("name", connection->name).member("service", connection->service);
    json.key("settings").beginObject();
    for (const SettingInfo& info : (*service)->settings) {
        if (info.key.back() != '.')
            json.member(info.key, settings[info.key]);
    }
    for (const auto& [key, value] : connection->settings) {
        if (key.find('.') != std::string::npos)
            json.member(key, value);
    }
    json.endObject().endObject();
    console.print(json);
    return 0;
}

static Result<int> list(Context& context)
{
    const auto store = context.connections();
    JsonWriter json;
    json.beginObject().key("connections").beginArray();
    TextTable table({"NAME", "SERVICE", "ADDRESS"});
    for (const std::string& name : store.names()) {
        auto connection = store.load(name);
        const std::string service = connection ? connection->service : "(unreadable)";
        auto info = findService(service);
        const std::string url =
            info ? Settings((*info)->settings, connection->settings)["base_url"] : std::string();
        json.beginObject()
            .member("name", name)
            .member("service", service)
            .member("base_url", url)
            .endObject();
        table.add({name, service, url});
    }
    json.endArray().endObject();
    if (context.console.json())
        context.console.print(json);
    else if (store.names().empty())
        context.console.print("No connections yet. Make one with 'muster connection add', or start "
                              "'muster practice'.");
    else
        table.print(context.console);
    return 0;
}

static Result<int> remove(Context& context)
{
    const auto name = context.arguments.word(1, "the connection's name");
    if (!name)
        return fail(name.error());
    if (auto removed = context.connections().remove(*name); !removed)
        return fail(std::move(removed.error()));
    ConnectionNoteStore(context.directories).remove(*name);
    context.console.say("Removed the connection '" + *name
                        + "'. Its secret is still stored: 'muster secret delete " + *name
                        + "' removes it.");
    return 0;
}

/// A saved connection, with the settings given in place of its own; or one that is not saved.
static Result<Connection> connectionToTest(Context& context)
{
    const auto name = context.arguments.word(1, "the connection's name");
    if (!name)
        return fail(name.error());
    if (auto good = TextStore::checkName(*name); !good)
        return fail(std::move(good.error()));
    Connection connection{*name, context.arguments.value("--service"), {}};
    if (connection.service.empty()) {
        auto saved = context.connections().load(*name);
        if (!saved)
            return fail(std::move(saved.error()));
        connection = std::move(*saved);
    }
    if (auto applied = applySettings(connection, context.arguments); !applied)
        return fail(std::move(applied.error()));
    return connection;
}

static Result<int> test(Context& context)
{
    const auto connection = connectionToTest(context);
    if (!connection)
        return fail(connection.error());
    return testConnection(context, *connection);
}

static std::string keyHelp()
{
    std::string text;
    for (const ServiceInfo& service : services()) {
        text += "\nKeys of " + service.id + " (" + service.name + "):\n";
        for (const SettingInfo& info : service.settings) {
            std::string left(info.key);
            if (info.key.back() == '.')
                left += "<name>";
            left.resize(std::max<std::size_t>(left.size() + 1, 24), ' ');
            text += "  " + left + std::string(info.help);
            if (!info.choices.empty())
                text += " (" + std::string(info.choices) + ")";
            if (info.required)
                text += "; required";
            else if (!info.standard.empty())
                text +=
                    "; default " + std::string(info.standard) + (info.assumed ? ", assumed" : "");
            text += "\n";
        }
    }
    return text;
}

const Verb& connectionVerb()
{
    static const std::string tables = keyHelp();
    static constexpr std::string_view about =
        "A connection is one account at one service: addresses and options. Its secret is kept "
        "apart, in\n"
        "the keychain (muster secret). 'add' on a connection that exists changes the keys given.\n"
        "'test' prints one line per stage as it ends: settings, certificate, secret, dns, proxy, "
        "tls, token or\n"
        "key, permission, clock; with --json one object per line, the last with all of them. With "
        "--service it\n"
        "tests a connection that is not saved, with --set a saved one with other settings; nothing "
        "is changed.\n"
        "'recipient_fingerprint' pins the certificate that payloads are sealed to: a push stops "
        "when the file\n"
        "holds another one.\n";
    static const Verb verb{
        "connection",
        "accounts at the services: add, show, list, remove, test",
        "muster connection add NAME --service S --set key=value…\n"
        "muster connection show NAME · list · remove NAME\n"
        "muster connection test NAME [--secret-file F | --secret-fd N]\n"
        "muster connection test NAME --service S --set key=value… --secret-fd N",
        about,
        {{"--service", "SERVICE", "threatswitch or secureframe"},
         {"--set", "key=value", "sets a key; may be repeated"},
         {"--replace", "", "throw away what the connection held"},
         {"--secret-file", "F", "the secret, from a file that only you can read"},
         {"--secret-fd", "N", "the secret, from an open descriptor"}},
        "  muster connection add hr --service threatswitch --set base_url=https://api.example.com "
        "--set client_id=abc\n"
        "  muster connection add sf --service secureframe --set connection_id=UUID --set "
        "vendor_slug=acme --set api_key=KEY\n"
        "  muster connection test hr",
        nullptr,
        {},
        {{"add", &add, "CONNECTION", {"--service", "--set", "--replace"}},
         {"show", &show, "CONNECTION"},
         {"list", &list},
         {"remove", &remove, "CONNECTION"},
         {"test", &test, "CONNECTION", {"--service", "--set", "--secret-file", "--secret-fd"}}},
        tables};
    return verb;
}

} // namespace muster::cli
