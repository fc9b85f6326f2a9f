// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PushChild.h"

#include "app/cli/Console.h"
#include "core/base/Json.h"
#include "core/feed/FeedStore.h"
#include "core/feed/Practice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <csignal>

namespace muster::cli {

/// The practice service keeps its secret in a file, which it has made itself.
static std::optional<std::string> practiceSecret(const std::string& feed,
                                                 const Directories& directories)
{
    const auto known = FeedStore(directories).load(feed);
    const auto connection =
        known ? ConnectionStore(directories).load(known->connection) : fail(known.error());
    return connection ? secretFileOf(*connection, directories) : std::nullopt;
}

static QStringList wordsOf(const PushOrder& order, const Directories& directories,
                           const std::string& trigger)
{
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    QStringList words{order.isRehearsal ? QStringLiteral("preview") : QStringLiteral("push"),
                      text(order.feed), QStringLiteral("--file"), text(order.file)};
    words << QStringLiteral("--expect-sha256") << text(order.digest);
    if (!order.isRehearsal)
        words << QStringLiteral("--trigger") << text(trigger) << QStringLiteral("--on-unknown")
              << QStringLiteral("hold") << QStringLiteral("--unattended");
    if (const auto secret = practiceSecret(order.feed, directories); secret && !order.isRehearsal)
        words << QStringLiteral("--secret-file") << text(*secret);
    if (!order.allow.empty())
        words << QStringLiteral("--allow") << text(order.allow) << QStringLiteral("--reason")
              << text(order.reason);
    words << QStringLiteral("--json") << QStringLiteral("--config-dir") << text(directories.config)
          << QStringLiteral("--state-dir") << text(directories.state);
    return words;
}

namespace {

/// What a child said, line by line.
struct Said {
    QJsonObject started;
    QJsonObject last; ///< the summary of a push, the one object of a preview
    QJsonObject error;

    void take(const QByteArray& output)
    {
        for (const QByteArray& line : output.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.isEmpty())
                continue;
            if (object.contains(QStringLiteral("error")))
                error = object.value(QStringLiteral("error")).toObject();
            else if (object.value(QStringLiteral("event")).toString() == QLatin1String("started"))
                started = object;
            else
                last = object;
        }
    }
};

} // namespace

static std::string sentence(const QJsonObject& object)
{
    std::string what = json::text(object.value(QStringLiteral("message")));
    if (what.empty())
        return {};
    what.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(what.front())));
    const std::string hint = json::text(object.value(QStringLiteral("hint")));
    return what + "." + (hint.empty() ? "" : " " + hint);
}

static std::uint64_t rows(const QJsonObject& object, const char* member)
{
    return static_cast<std::uint64_t>(object.value(QLatin1String(member)).toDouble());
}

static std::string pushWords(const QJsonObject& summary)
{
    std::string words = count(rows(summary, "read"), "row", "rows") + " read";
    for (const char* const state :
         {"accepted", "confirmed", "unchanged", "held", "rejected", "not_sent", "unknown"}) {
        if (const auto number = rows(summary, state); number > 0)
            words += ", " + std::to_string(number) + " "
                + (std::string_view(state) == "not_sent" ? "not sent" : state);
    }
    return words + ".";
}

/// Whether the service has something of the file, or may have.
static bool hasTaken(const QJsonObject& summary)
{
    return rows(summary, "accepted") + rows(summary, "confirmed") + rows(summary, "unchanged")
        + rows(summary, "unknown")
        > 0;
}

static std::string rehearsalWords(const QJsonObject& preview)
{
    std::string words = "It would send " + count(rows(preview, "to_send"), "row", "rows") + " of "
        + std::to_string(rows(preview, "read")) + ": " + std::to_string(rows(preview, "new"))
        + " new, " + std::to_string(rows(preview, "changed")) + " changed, "
        + std::to_string(rows(preview, "held")) + " held.";
    for (const auto& limit : preview.value(QStringLiteral("limits")).toArray())
        words.append(" A limit would hold it: ")
            .append(json::text(limit.toObject()[QStringLiteral("message")]))
            .append(".");
    return words;
}

static bool stopsAtBadRows(const std::string& feed, const Directories& directories)
{
    const auto known = FeedStore(directories).load(feed);
    return known && known->badRows == BadRows::Stop;
}

/// A preview goes on where the push would stop, so that every row can be looked at.
static void countBadRows(PushAnswer& answer, const QJsonObject& preview, const std::string& feed)
{
    const auto held = rows(preview, "held");
    if (held == 0 || (answer.exitCode != 0 && answer.exitCode != 10 && answer.exitCode != 13))
        return;
    answer.exitCode = 65;
    answer.message = "It would send nothing: " + std::to_string(held) + " of "
        + count(rows(preview, "read"), "row", "rows")
        + " failed the checks, and the feed stops at bad rows. See them with 'muster check " + feed
        + "', mend the export, or let the good rows go: 'muster feed edit " + feed
        + " --set on_bad_rows=hold'.";
}

static PushAnswer answerOf(const Said& said, int exitCode, bool isRehearsal)
{
    PushAnswer answer;
    answer.exitCode = exitCode;
    answer.run = static_cast<RunId>(said.last.value(QStringLiteral("run")).toDouble());
    const bool hasLimits = !said.last.value(QStringLiteral("limits")).toArray().isEmpty();
    if (isRehearsal && hasLimits && (exitCode == 0 || exitCode == 10 || exitCode == 13))
        answer.exitCode = 12;
    answer.message = sentence(said.error);
    if (answer.message.empty())
        answer.message = sentence(said.last);
    answer.isTaken = exitCode != 10 || hasTaken(said.last);
    if (answer.message.empty() && !said.last.isEmpty())
        answer.message = isRehearsal
            ? rehearsalWords(said.last)
            : pushWords(said.last) + (answer.isTaken ? "" : " Nothing of it was taken.");
    QJsonObject facts;
    for (const char* const member :
         {"read", "unchanged", "held", "not_sent", "accepted", "rejected", "unknown", "confirmed",
          "to_send", "new", "changed", "limits", "seconds"}) {
        if (said.last.contains(QLatin1String(member)))
            facts.insert(QLatin1String(member), said.last.value(QLatin1String(member)));
    }
    if (!facts.isEmpty())
        answer.facts = QJsonDocument(facts).toJson(QJsonDocument::Compact).toStdString();
    return answer;
}

PushAnswer PushChild::carry(const PushOrder& order) const
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    QStringList words = wordsOf(order, m_setup.directories, m_setup.trigger);
    if (!m_setup.logFormat.empty())
        words << QStringLiteral("--log-format") << QString::fromStdString(m_setup.logFormat);
    process.setArguments(words);
    if (m_setup.sharesLog)
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardInputFile(QProcess::nullDevice());
    // A preview knows nothing of signals: what asks it to stop ends it.
    process.setChildProcessModifier([] {
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
    });
    process.start(QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return {70,
                0,
                "The program " + process.program().toStdString()
                    + " could not be started. Nothing was sent.",
                {}};
    int handedOn = 0;
    QByteArray output;
    QByteArray talk;
    const auto collect = [&] {
        output += process.readAllStandardOutput();
        talk += process.readAllStandardError();
    };
    while (!process.waitForFinished(200)) {
        if (process.state() == QProcess::NotRunning)
            break;
        collect();
        if (handedOn < m_setup.signals()) {
            ++handedOn;
            process.terminate();
        }
    }
    collect();
    Said said;
    said.take(output);
    if (process.exitStatus() == QProcess::CrashExit && order.isRehearsal && handedOn > 0)
        return {75, 0, "The rehearsal was stopped.", {}};
    if (process.exitStatus() == QProcess::CrashExit)
        return {70,
                0,
                "The push ended unexpectedly. What it had sent is in the history, or shows there "
                "as unknown.",
                {}};
    PushAnswer answer = answerOf(said, process.exitCode(), order.isRehearsal);
    if (order.isRehearsal && stopsAtBadRows(order.feed, m_setup.directories))
        countBadRows(answer, said.last, order.feed);
    if (answer.message.empty())
        answer.message = QString::fromUtf8(talk).simplified().toStdString();
    return answer;
}

} // namespace muster::cli
