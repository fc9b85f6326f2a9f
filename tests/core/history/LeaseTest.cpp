// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Lease.h"

#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <QDateTime>
#include <QFile>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace muster;
using namespace muster::test;

namespace {

constexpr std::array<const char*, 4> triggers{"command", "window", "schedule", "tray"};

/// Programs that all reach for one lease at the same moment. The one that gets it keeps it until
/// it is told to end, or killed.
class Race {
public:
    explicit Race(const LedgerFixture& with)
    {
        int start[2];
        int stop[2];
        int said[2];
        if (pipe(start) != 0 || pipe(stop) != 0 || pipe(said) != 0)
            return;
        for (const char* const trigger : triggers) {
            const pid_t child = fork();
            if (child == 0) {
                for (const int end : {start[1], stop[1], said[0]})
                    close(end);
                run(with, trigger, {start[0], stop[0], said[1]});
            }
            m_children.push_back(child);
        }
        for (const int end : {start[0], stop[0], said[1]})
            close(end);
        m_stop = stop[1];
        m_said = said[0];
        static_cast<void>(write(start[1], "gggg", triggers.size()));
        close(start[1]);
        listen();
    }

    ~Race() { end(); }

    Race(const Race&) = delete;
    Race& operator=(const Race&) = delete;

    void end()
    {
        if (m_stop >= 0)
            close(m_stop);
        m_stop = -1;
        for (const pid_t child : m_children)
            waitpid(child, nullptr, 0);
        m_children.clear();
        if (m_said >= 0)
            close(m_said);
        m_said = -1;
    }

    void killHolder() const
    {
        if (m_holders == 1)
            kill(m_holder, SIGKILL);
    }

    int holders() const { return m_holders; }

    pid_t holder() const { return m_holder; }

    const std::string& trigger() const { return m_trigger; }

    const std::vector<std::string>& refusals() const { return m_refusals; }

private:
    struct Word {
        pid_t process = 0;
        bool holds = false;
        char text[400] = {};
    };

    struct Pipes {
        int start;
        int stop;
        int said;
    };

    [[noreturn]] static void run(const LedgerFixture& with, const char* trigger, const Pipes& pipes)
    {
        char go = 0;
        static_cast<void>(read(pipes.start, &go, 1));
        const SystemClock clock;
        const auto lease = Lease::take(with.directory, {"acme", trigger, "ada on hr-desk"}, clock);
        Word word;
        word.process = getpid();
        word.holds = lease.has_value();
        const std::string text = lease ? trigger : lease.error().what;
        text.copy(word.text, sizeof word.text - 1);
        static_cast<void>(write(pipes.said, &word, sizeof word));
        if (word.holds)
            static_cast<void>(read(pipes.stop, &go, 1)); // until the other end is closed
        _exit(0);
    }

    void listen()
    {
        for (std::size_t i = 0; i < triggers.size(); ++i) {
            Word word;
            if (read(m_said, &word, sizeof word) != sizeof word)
                return;
            if (!word.holds) {
                m_refusals.emplace_back(word.text);
                continue;
            }
            ++m_holders;
            m_holder = word.process;
            m_trigger = word.text;
        }
    }

    int m_stop = -1;
    int m_said = -1;
    std::vector<pid_t> m_children;
    int m_holders = 0;
    pid_t m_holder = 0;
    std::string m_trigger;
    std::vector<std::string> m_refusals;
};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class LeaseTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerFixture> m_with;

    Result<Lease> take(const std::string& trigger = "schedule",
                       const std::string& connection = "acme")
    {
        return Lease::take(m_with->directory, {connection, trigger, "ada on hr-desk"},
                           m_with->clock);
    }

private Q_SLOTS:

    void init() { m_with = std::make_unique<LedgerFixture>(); }

    void aSecondOneIsToldWhoAndSinceWhen()
    {
        const auto first = take();
        VERIFY_OK(first);
        const auto second = take("window");
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        const auto since =
            QDateTime::fromMSecsSinceEpoch(m_with->clock.wall.time_since_epoch().count());
        for (const std::string& part :
             {std::string("'acme'"), std::string("by the schedule"), std::string("ada on hr-desk"),
              "process " + std::to_string(getpid()),
              since.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString()})
            QVERIFY2(has(second.error().what, part), second.error().what.c_str());
        VERIFY_OK(take("window", "other")); // each connection has its own
    }

    void itIsFreeAgainAndTheFenceGrows()
    {
        std::int64_t last = 0;
        for (int i = 0; i < 3; ++i) {
            const auto lease = take();
            VERIFY_OK(lease);
            QVERIFY(lease->fence() > last);
            last = lease->fence();
        }
    }

    void aMovedLeaseIsStillHeld()
    {
        auto lease = take();
        VERIFY_OK(lease);
        const Lease moved = std::move(*lease);
        QVERIFY(!take());
    }

    void aProgramOfTheFirstVersionIsKeptOutAndKeepsOut()
    {
        const std::string path = m_with->directory + "/locks/acme.lock";
        int file = -1;
        {
            const auto lease = take();
            VERIFY_OK(lease);
            file = open(path.c_str(), O_RDWR | O_CLOEXEC);
            QVERIFY(file >= 0 && flock(file, LOCK_EX | LOCK_NB) != 0);
        }
        QCOMPARE(flock(file, LOCK_EX | LOCK_NB), 0);
        const auto refused = take();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Busy);
        close(file);
        VERIFY_OK(take());
    }

    void whoeverComesLaterTakesTheRightToSend()
    {
        const auto first = take();
        VERIFY_OK(first);
        VERIFY_OK(m_with->reopen());
        RunStart start;
        start.feed = "people";
        start.connection = "acme";
        start.fence = first->fence();
        const auto run = m_with->ledger->beginRun(start);
        VERIFY_OK(run);
        VERIFY_OK(m_with->addUnit(*run, 1, 1, 2));
        VERIFY_OK(m_with->addUnit(*run, 2, 3, 2));
        VERIFY_OK(m_with->ledger->commitPlan(*run, 4, "digest"));
        VERIFY_OK(m_with->send(*run, 1, UnitState::Accepted));
        // Somebody tidies the state directory while the push runs.
        QVERIFY(QFile::remove(QString::fromStdString(m_with->directory + "/ledger.lock")));
        const auto second = take("tray");
        VERIFY_OK(second);
        const auto sent = m_with->ledger->beginSending(*run, 2);
        QVERIFY(!sent && sent.error().kind == ErrorKind::Busy);
        QCOMPARE(m_with->unit(*run, 2)->attempts, 0);
    }

    void twoHundredRacesHaveOneWinnerEach()
    {
        static constexpr int races = 200;
        for (int i = 0; i < races; ++i) {
            Race race(*m_with);
            QCOMPARE(race.holders(), 1);
            QCOMPARE(race.refusals().size(), triggers.size() - 1);
            for (const std::string& refusal : race.refusals()) {
                const std::string by =
                    race.trigger() == "command" ? "by a command" : "by the " + race.trigger();
                const std::string process = "process " + std::to_string(race.holder()) + ",";
                QVERIFY2(has(refusal, by) && has(refusal, process), refusal.c_str());
            }
            QVERIFY(!take());
            if (i % 2 == 0)
                race.killHolder();
            race.end();
            VERIFY_OK(take()); // nothing is left of it, however it ended
        }
    }
};

MUSTER_TEST(LeaseTest)
#include "LeaseTest.moc"
