// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
/// The tray and the messages by themselves, for tests with real hosts: reads states of the feed
/// "people" from standard input, one a line ("held 1"), and writes what a person asks for to
/// standard output, one a line.
#include "app/desktop/Background.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <unistd.h>

using namespace muster;

namespace {

void say(const QString& words)
{
    std::puts(qPrintable(words));
    std::fflush(stdout);
}

Glance glanceOf(const QString& state, const QString& event)
{
    static const QStringList names{QStringLiteral("idle"),   QStringLiteral("running"),
                                   QStringLiteral("held"),   QStringLiteral("failed"),
                                   QStringLiteral("paused"), QStringLiteral("retrying")};
    Glance glance;
    glance.isKnown = true;
    glance.state = static_cast<Glance::State>(names.indexOf(state));
    glance.next = QDateTime::currentDateTime().addDays(1);
    glance.canPause = true;
    glance.isPaused = glance.state == Glance::State::Paused;
    Glance::Feed people;
    people.name = QStringLiteral("people");
    people.state = glance.isPaused ? Glance::State::Idle : glance.state;
    people.next = glance.next;
    people.result = QStringLiteral("1,204 rows, usually 2,890 & more <b>");
    people.way = glance.state == Glance::State::Held ? Glance::Way::Review
        : glance.state == Glance::State::Failed      ? Glance::Way::Unlock
                                                     : Glance::Way::None;
    people.trouble = glance.state == Glance::State::Held ? Glance::Trouble::Held
        : glance.state == Glance::State::Failed          ? Glance::Trouble::Failed
        : glance.state == Glance::State::Retrying        ? Glance::Trouble::Retrying
                                                         : Glance::Trouble::None;
    people.canRun = true;
    people.event = event;
    glance.feeds << people;
    glance.outcomes.append(
        {people.name, QDateTime::currentDateTime(), QStringLiteral("260 accepted"), 7});
    return glance;
}

void report(Background& background)
{
    const auto tell = [](const char* what) {
        return [what](const QString& feed) { say(QLatin1String(what) + feed); };
    };
    QObject::connect(&background, &Background::openRequested, &background, tell("open "));
    QObject::connect(&background, &Background::runRequested, &background, tell("run "));
    QObject::connect(&background, &Background::unlockRequested, &background, tell("unlock "));
    QObject::connect(&background, &Background::reviewRequested, &background,
                     [](const QString& feed, const QString& token) {
                         say(QStringLiteral("review ") + feed + QLatin1Char(' ') + token);
                     });
    QObject::connect(&background, &Background::runOpened, &background,
                     [](qint64 run) { say(QStringLiteral("result %1").arg(run)); });
    QObject::connect(
        &background, &Background::pauseRequested, &background, [](const QDateTime& until) {
            say(QStringLiteral("pause %1")
                    .arg(until.isValid() ? QDateTime::currentDateTime().secsTo(until) : 0));
        });
    QObject::connect(&background, &Background::resumeRequested, &background,
                     [] { say(QStringLiteral("resume")); });
    QObject::connect(&background, &Background::quitRequested, &background, [] {
        say(QStringLiteral("quit"));
        QApplication::quit();
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    theme::apply(app, theme::Scheme::Light);
    Background background;
    report(background);
    background.show(glanceOf(QStringLiteral("idle"), {}));
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QApplication::quit();
            return;
        }
        const QString words = QString::fromStdString(line);
        background.show(
            glanceOf(words.section(QLatin1Char(' '), 0, 0), words.section(QLatin1Char(' '), 1)));
        say(background.hasTray() ? QStringLiteral("shown") : QStringLiteral("no tray"));
    });
    return QApplication::exec();
}
