// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/WindowParts.h"

#include "core/catalogue/Catalogue.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TestMain.h"
#include "ui/feeds/DriftBanner.h"
#include "ui/send/ResultStep.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace muster::test {

using Look = std::function<void(const QString&, QWidget&)>;

/// What is left of the smallest window beside the rail and the margins.
static constexpr QSize room(576, 400);

/// Stands in for muster: says what the file beside it holds, and ends as the next one says.
static const char program[] = R"(#!/bin/sh
cat "$(dirname "$0")/says"
exit $(cat "$(dirname "$0")/exit")
)";

struct End {
    const char* name;
    const char* says;
    int exit;
    SecretState store = SecretState::Present;
};

static constexpr std::array ends{
    End{"all accepted", R"({"event":"summary","run":0,"read":9,"accepted":9,"exit":0})", 0},
    End{"some of each",
        R"({"event":"summary","run":0,"read":9,"accepted":3,"confirmed":1,"unchanged":1,"held":2,"rejected":1,"not_sent":1,"exit":10})",
        10},
    End{"in doubt", R"({"event":"summary","run":0,"read":9,"accepted":3,"unknown":6,"exit":12})",
        12},
    End{"none accepted", R"({"event":"summary","run":0,"read":9,"rejected":9,"exit":10})", 10},
    End{"nothing to send", R"({"event":"summary","run":0,"read":9,"unchanged":9,"exit":13})", 13},
    End{"broken off", R"({"event":"started","run":7,"to_send":9})", 9},
    End{"silent", "", 9},
    End{"keychain locked",
        R"({"error":{"message":"the keychain is locked","hint":"Unlock it (log in to the desktop, or open its password program) and try again; nothing stored there was changed."},"exit":14})",
        14, SecretState::Locked},
    End{"no keychain",
        R"({"error":{"message":"there is no keychain here: this session has no D-Bus"},"exit":14})",
        14, SecretState::Absent},
    End{"secret missing", R"({"error":{"message":"the keychain has no such secret"},"exit":78})",
        78, SecretState::Missing},
};

static void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

static void visitEnd(const End& end, const Look& look)
{
    const QTemporaryDir home;
    write(home.filePath(QStringLiteral("muster")), program);
    write(home.filePath(QStringLiteral("says")), QByteArray(end.says) + '\n');
    write(home.filePath(QStringLiteral("exit")), QByteArray::number(end.exit));
    Workplace place;
    place.directories = {home.filePath(QStringLiteral("config")).toStdString(),
                         home.filePath(QStringLiteral("state")).toStdString()};
    place.program = home.filePath(QStringLiteral("muster"));
    auto store = std::make_unique<MemorySecretStore>();
    store->store = end.store;
    ResultStep step(place, nullptr, std::move(store));
    step.resize(room);
    step.show();
    QSignalSpy ended(&step, &ResultStep::ended);
    step.start({QStringLiteral("people")}, QStringLiteral("main"));
    look(QStringLiteral("result, on its way"), step);
    if (ended.isEmpty() && !ended.wait(20'000))
        qFatal("the push does not end: %s", end.name);
    QTest::qWait(20);
    look(QStringLiteral("result: ") + QLatin1String(end.name), step);
}

QStringList partNames()
{
    return {QStringLiteral("First Name"),    QStringLiteral("Last Name"),
            QStringLiteral("Work Email"),    QStringLiteral("Email - Primary Work"),
            QStringLiteral("Hire Date"),     QStringLiteral("Job Title"),
            QStringLiteral("Annual Salary"), QStringLiteral("Clearance")};
}

static Feed feedOf(const Header& header, const Catalogue& catalogue)
{
    Feed feed;
    feed.name = "people";
    feed.columns = header.names;
    for (const auto& [field, column] : {std::pair{"first_name", "First Name"},
                                        {"last_name", "Last Name"},
                                        {"email", "Work Email"},
                                        {"job_title", "Job Title"}}) {
        if (!catalogue.find(field) || !feed.mapping.assign(std::string(field) + "=" + column))
            qFatal("no field %s", field);
    }
    return feed;
}

/// Renamed, moved, new, sensitive and missing, required ones among them.
static void visitDrift(const Look& look)
{
    const Catalogue catalogue = *loadCatalogue("threatswitch", "personnel");
    Header header;
    header.names = {"First Name", "Last Name", "Work Email", "Hire Date", "Job Title"};
    const Feed feed = feedOf(header, catalogue);
    const std::vector<std::vector<std::string>> later{
        {"Job Title", "Last Name", "Email - Primary Work", "Hire Date", "First Name"},
        {"First Name", "Last Name", "Work Email", "Hire Date", "Annual Salary", "Clearance"},
        {"First Name", "Hire Date", "Job Title"}};
    for (const auto& names : later) {
        header.names = names;
        DriftBanner banner;
        banner.compare(feed, header, catalogue);
        banner.resize(room.width(), banner.heightForWidth(room.width()));
        banner.show();
        QTest::qWait(20);
        look(QStringLiteral("drift, %1 columns").arg(names.size()), banner);
    }
}

void visitParts(const Look& look)
{
    for (const End& end : ends)
        visitEnd(end, look);
    visitDrift(look);
}

} // namespace muster::test
