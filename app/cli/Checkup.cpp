// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Checkup.h"

#include "app/cli/ScheduleCheckup.h"
#include "core/base/Clock.h"
#include "core/connectors/ConnectorRegistry.h"
#include "core/feed/FeedStore.h"
#include "core/history/LedgerReader.h"
#include "core/net/CurlTransport.h"
#include "core/secrets/FileSecret.h"
#include "core/secrets/KeychainStore.h"

#include <cstdlib>
#include <filesystem>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace muster::cli {

using Grade = CheckupFinding::Grade;
using Findings = std::vector<CheckupFinding>;

static CheckupFinding directoryFinding(const std::string& what, const std::string& path)
{
    struct stat info { };

    if (::stat(path.c_str(), &info) != 0)
        return {what, Grade::Ok, path + " (will be made)", {}};
    if (::access(path.c_str(), W_OK | X_OK) != 0)
        return {what, Grade::Fail, path + " cannot be written to",
                "Give yourself the right to write there, or choose another with --config-dir or "
                "--state-dir."};
    if ((info.st_mode & 022) != 0 || (info.st_uid != ::geteuid() && info.st_uid != 0))
        return {what, Grade::Fail, path + " can be changed by others", "chmod 700 " + path};
    return {what, Grade::Ok, path, {}};
}

static CheckupFinding diskFinding(const Directories& directories)
{
    namespace fs = std::filesystem;
    fs::path path(directories.state);
    std::error_code ignored;
    while (!fs::exists(path, ignored) && path.has_parent_path() && path != path.parent_path())
        path = path.parent_path();

    struct statvfs info = {};
    if (::statvfs(path.c_str(), &info) != 0)
        return {"disk", Grade::Warn, "free space cannot be told",
                "Look at the file system of " + path.string()};
    const std::uint64_t mib =
        static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize / (1024ULL * 1024);
    if (mib < 200)
        return {"disk", mib < 20 ? Grade::Fail : Grade::Warn,
                std::to_string(mib) + " MiB free for the record and the spool",
                "Free some space: a push needs about the size of the export."};
    return {"disk", Grade::Ok, std::to_string(mib) + " MiB free", {}};
}

static CheckupFinding ledgerFinding(const Directories& directories)
{
    auto reader = LedgerReader::open(directories.state);
    if (!reader && reader.error().kind == ErrorKind::NoInput)
        return {"record", Grade::Ok, "no runs yet", {}};
    if (!reader)
        return {"record", Grade::Fail, reader.error().what, reader.error().hint};
    RunFilter filter;
    filter.state = OutcomeState::Unknown;
    auto runs = (*reader)->runs(filter);
    if (!runs)
        return {"record", Grade::Fail, runs.error().what, runs.error().hint};
    if (!runs->empty())
        return {"record", Grade::Warn,
                std::to_string(runs->size()) + " run(s) with unknown outcomes",
                "See 'muster history --state unknown', then 'muster history resolve'."};
    return {"record", Grade::Ok, "readable", {}};
}

static CheckupFinding keychainFinding()
{
    KeychainStore keychain;
    switch (keychain.storeState()) {
    case SecretState::Locked:
        return {"keychain", Grade::Warn, keychain.describe() + " is locked",
                "Unlock it, or hand the secret in as a file muster-CONNECTION in the folder that "
                "CREDENTIALS_DIRECTORY names."};
    case SecretState::Absent:
        return {"keychain", Grade::Warn, "no keychain answers in this session",
                "Install gnome-keyring or KWallet; on a server hand each secret in as a file "
                "muster-CONNECTION in the folder that CREDENTIALS_DIRECTORY names. A push by hand "
                "also takes --secret-file and --secret-fd."};
    case SecretState::Missing:
    case SecretState::Present:
        break;
    }
    return {"keychain", Grade::Ok, keychain.describe(), {}};
}

/// The secrets that systemd, cron or a container hands in as files.
static CheckupFinding credentialsFolder()
{
    static const std::string what = "credentials";
    const char* const given = std::getenv("CREDENTIALS_DIRECTORY");
    const std::string folder = given ? given : "";
    if (folder.empty())
        return {what,
                Grade::Ok,
                "none handed in here: CREDENTIALS_DIRECTORY is not set (a timer or cron job may "
                "have it)",
                {}};
    std::error_code ignored;
    if (folder.front() != '/' || !std::filesystem::is_directory(folder, ignored))
        return {what, Grade::Fail, "CREDENTIALS_DIRECTORY names no folder: " + folder,
                "Let it name the whole path, from / on, of the folder that holds the files "
                "muster-CONNECTION."};
    if (::access(folder.c_str(), R_OK | X_OK) != 0)
        return {what, Grade::Fail, folder + " cannot be read",
                "Make it a folder of the user who runs this: chown, then chmod 0700."};
    return {what, Grade::Ok, "CREDENTIALS_DIRECTORY names " + folder, {}};
}

/// Which of the connections have theirs there, and whether each would be taken.
static void addCredentials(Findings& findings, const Directories& directories)
{
    findings.push_back(credentialsFolder());
    const char* const folder = std::getenv("CREDENTIALS_DIRECTORY");
    if (!folder || *folder == '\0' || findings.back().grade != Grade::Ok)
        return;
    for (const std::string& name : ConnectionStore(directories).names()) {
        const std::string file = "muster-" + name;
        const auto secret = readSystemdCredential(file);
        const std::string path = folder + ("/" + file);
        const std::string ofConnection = " the connection '" + name + "'";
        if (!secret)
            findings.push_back({"credentials",
                                Grade::Ok,
                                std::string("no file ")
                                    .append(file)
                                    .append(" in it;")
                                    .append(ofConnection)
                                    .append(" takes its secret from the keychain"),
                                {}});
        else if (!*secret)
            findings.push_back({"credentials", Grade::Fail, secret->error().what,
                                "Put a plain file there that only the user who runs this can "
                                "read: chmod 0400 "
                                    + path});
        else
            findings.push_back(
                {"credentials",
                 Grade::Ok,
                 std::string(file).append(" holds the secret of").append(ofConnection),
                 {}});
    }
}

static CheckupFinding historyKeyFinding(const Directories& directories)
{
    const std::string path = directories.state + "/history.key";

    struct stat info { };

    if (::stat(path.c_str(), &info) != 0)
        return {"history key", Grade::Ok, "in the keychain, or not made yet", {}};
    if ((info.st_mode & 077) != 0)
        return {"history key", Grade::Fail, path + " can be read by others", "chmod 600 " + path};
    return {"history key", Grade::Warn,
            "in the file " + path
                + ", the weaker choice: who copies this directory can test guesses of e-mail "
                  "addresses against the record",
            "Where there is a keychain, push with the secret stored in it."};
}

static CheckupFinding tlsFinding()
{
    for (const auto* bundle : {"/etc/ssl/certs/ca-certificates.crt",
                               "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"}) {
        if (::access(bundle, R_OK) == 0)
            return {"TLS", Grade::Ok, transportVersion() + ", authorities in " + bundle, {}};
    }
    return {"TLS", Grade::Warn, transportVersion() + ", no certificate authorities on this system",
            "Install ca-certificates, or set ca_file on each connection."};
}

static CheckupFinding clockFinding()
{
    const std::string now = rfc3339(SystemClock().now());
    if (now.substr(0, 4) < "2026")
        return {"clock", Grade::Fail, "the computer's date is " + now,
                "Set the clock: certificates cannot be checked."};
    return {"clock", Grade::Ok, now, {}};
}

static void addConnections(Findings& findings, const Directories& directories)
{
    const ConnectionStore store(directories);
    for (const std::string& name : store.names()) {
        auto connection = store.load(name);
        const std::string what = "connection " + name;
        auto checked = connection ? checkConnection(connection->service, connection->settings)
                                  : fail(connection.error());
        if (!checked)
            findings.push_back({what, Grade::Fail, checked.error().what, checked.error().hint});
        else
            findings.push_back({what,
                                Grade::Ok,
                                connection->service + ", " + connection->settings["base_url"],
                                {}});
    }
}

static void addFeeds(Findings& findings, const Directories& directories)
{
    const FeedStore feeds(directories);
    const ConnectionStore connections(directories);
    for (const std::string& name : feeds.names()) {
        auto feed = feeds.load(name);
        const std::string what = "feed " + name;
        if (!feed)
            findings.push_back({what, Grade::Fail, feed.error().what, feed.error().hint});
        else if (!connections.has(feed->connection))
            findings.push_back({what, Grade::Fail,
                                "its connection '" + feed->connection + "' does not exist",
                                "Make it, or point the feed elsewhere with 'muster feed edit "
                                    + name + " --set connection=…'."});
        else
            findings.push_back({what, Grade::Ok, feed->object + " -> " + feed->connection, {}});
    }
}

Findings checkUp(const Directories& directories)
{
    Findings findings{{"version", Grade::Ok, "muster " MUSTER_VERSION, {}},
                      directoryFinding("config directory", directories.config),
                      directoryFinding("state directory", directories.state),
                      diskFinding(directories),
                      ledgerFinding(directories),
                      keychainFinding(),
                      historyKeyFinding(directories),
                      tlsFinding(),
                      clockFinding()};
    addCredentials(findings, directories);
    addConnections(findings, directories);
    addFeeds(findings, directories);
    for (CheckupFinding& finding : checkSchedules(directories))
        findings.push_back(std::move(finding));
    return findings;
}

} // namespace muster::cli
