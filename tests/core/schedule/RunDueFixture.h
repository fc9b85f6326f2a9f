// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/RunDue.h"
#include "tests/core/schedule/FakeFolder.h"
#include "tests/support/TestMain.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace muster::test {

/// "2026-11-23 06:30" in a zone, this test's way of writing a time.
inline Clock::Wall at(const char* text, const char* zone = "America/New_York")
{
    QDateTime time = QDateTime::fromString(QLatin1String(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeZone(QTimeZone(zone));
    return Clock::Wall(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// Time as a test sets it.
class SetClock final : public Clock {
public:
    Wall now() const override { return time; }

    Duration monotonic() const override { return time.time_since_epoch(); }

    bool sleep(Duration duration) override
    {
        time += duration;
        return true;
    }

    Wall time{};
};

/// A schedule with a folder, a record on disk and a service that takes everything, or answers as
/// it is told to.
class RunDueFixture {
public:
    struct Pushed {
        Clock::Wall when{};
        PushOrder order;
    };

    explicit RunDueFixture(const std::string& spec)
    {
        schedule.feed = "people";
        schedule.spec = *Spec::parse(spec);
        schedule.zone = "America/New_York";
        schedule.folder = "/exports";
        schedule.rehearsals = 0;
        book = std::move(
            *ScheduleBook::open(directory.path().toStdString(), ScheduleBook::Use::Write));
    }

    RunDue engine()
    {
        return RunDue(schedule,
                      {clock,
                       *book,
                       folder,
                       [this](const PushOrder& order) { return push(order); },
                       {schedule.feed, {}},
                       [this](const std::string& digest) -> Result<std::optional<SentFile>> {
                           const auto found = sent.find(digest);
                           return found == sent.end() ? std::nullopt : std::optional(found->second);
                       },
                       [this](const Occasion& held) { return inPlaceOf(held); }});
    }

    /// A run of another file after the one that was held; 0 = none.
    Result<RunId> inPlaceOf(const Occasion& held) const;

    /// One look at a time; the occasion's state, or nothing.
    std::optional<OccasionState> look(Clock::Wall when)
    {
        clock.time = when;
        auto done = engine().run();
        if (!done)
            qFatal("%s", describe(done.error()).c_str());
        last = done->value_or(Occasion());
        return *done ? std::optional((*done)->state) : std::nullopt;
    }

    PushAnswer push(const PushOrder& order);

    QTemporaryDir directory;
    Schedule schedule;
    SetClock clock;
    FakeFolder folder;
    std::unique_ptr<ScheduleBook> book;
    std::vector<Pushed> pushes;
    std::vector<PushAnswer> answers; ///< of the next pushes
    std::function<void()> atPush; ///< what happens in the middle of one
    std::map<std::string, SentFile> sent; ///< by digest
    Occasion last;
    RunId runs = 0;
};

} // namespace muster::test
