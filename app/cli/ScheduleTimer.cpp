// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ScheduleActions.h"
#include "core/feed/TextStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <array>
#include <filesystem>
#include <tuple>

// The timer of this account's systemd that calls "muster schedule run-due".

namespace muster::cli {

namespace fs = std::filesystem;

static constexpr std::array units{"muster-schedule.service", "muster-schedule.timer"};

static std::string unitFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString()
        + "/systemd/user";
}

/// As systemd reads a word of a command line.
static QString quoted(const std::string& word)
{
    QString text = QString::fromStdString(word);
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    text.replace(QLatin1Char('%'), QLatin1String("%%"));
    text.replace(QLatin1Char('$'), QLatin1String("$$"));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

static std::string unitText(const Context& context, const char* unit)
{
    QFile file(QStringLiteral(":/muster/units/%1.in").arg(QLatin1String(unit)));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly); // it is compiled in
    QString text = QString::fromUtf8(file.readAll());
    QString program = quoted(QCoreApplication::applicationFilePath().toStdString());
    // The user manager may know nothing of what this shell has in XDG_CONFIG_HOME and the like.
    const std::string home = QDir::homePath().toStdString();
    const std::array places{
        std::tuple("--config-dir", context.directories.config, home + "/.config/muster"),
        std::tuple("--state-dir", context.directories.state, home + "/.local/state/muster")};
    for (const auto& [option, directory, usual] : places) {
        if (directory != usual)
            program +=
                QLatin1Char(' ') + QLatin1String(option) + QLatin1Char(' ') + quoted(directory);
    }
    text.replace(QStringLiteral("@program@"), program);
    return text.toStdString();
}

/// What systemctl says; nothing when it cannot be started or refuses.
static bool systemctl(const QStringList& words)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + words);
    return process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

static void printJson(const Console& console, const std::string& folder, std::string_view state)
{
    if (!console.json())
        return;
    JsonWriter json;
    json.beginObject().member("state", state).key("files").beginArray();
    for (const char* const unit : units)
        json.value(folder + "/" + unit);
    json.endArray().endObject();
    console.print(json);
}

Result<int> installTimer(Context& context)
{
    const std::string folder = unitFolder();
    std::error_code error;
    fs::create_directories(folder, error);
    for (const char* const unit : units) {
        if (auto written = TextStore::writeFile(folder + "/" + unit, unitText(context, unit));
            !written)
            return fail(std::move(written.error()));
        context.console.say("Wrote " + folder + "/" + unit + ".");
    }
    const bool runs = systemctl({QStringLiteral("daemon-reload")})
        && systemctl({QStringLiteral("enable"), QStringLiteral("--now"), QLatin1String(units[1])});
    printJson(context.console, folder, runs ? "active" : "written");
    if (!runs) {
        context.console.say("systemd of this account cannot be reached from here, so the timer is "
                            "not active yet. In a session of this account say:\n"
                            "  systemctl --user daemon-reload\n"
                            "  systemctl --user enable --now muster-schedule.timer");
        return 0;
    }
    context.console.say("The timer looks every five minutes while you are logged in. For runs "
                        "without a log-in say once: loginctl enable-linger\n"
                        "The keychain is locked then; hand the secret in as a credential, as the "
                        "unit's comment shows.");
    return 0;
}

Result<int> uninstallTimer(Context& context)
{
    const std::string folder = unitFolder();
    systemctl({QStringLiteral("disable"), QStringLiteral("--now"), QLatin1String(units[1])});
    bool found = false;
    for (const char* const unit : units) {
        std::error_code error;
        found = fs::remove(folder + "/" + unit, error) || found;
        if (error)
            return fail(ErrorKind::CannotWrite,
                        "the file " + folder + "/" + unit
                            + " cannot be removed: " + error.message());
    }
    systemctl({QStringLiteral("daemon-reload")});
    printJson(context.console, folder, found ? "removed" : "none");
    context.console.say(found ? "Removed the timer. Schedules stay; nothing calls them by itself."
                              : "There was no timer in " + folder + ".");
    return found ? 0 : 13;
}

} // namespace muster::cli
