// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/PracticeService.h"

#include "core/feed/FeedStore.h"
#include "core/feed/Practice.h"
#include "core/history/Lease.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

/// How long the practice service lives: as long as a window or a push needs it.
class PracticeServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_place.directories = {m_home.filePath(QStringLiteral("config")).toStdString(),
                               m_home.filePath(QStringLiteral("state")).toStdString()};
        m_place.program = QStringLiteral(MUSTER_BIN "/muster");
    }

    void init()
    {
        m_service = std::make_unique<PracticeService>(m_place);
        QSignalSpy ready(m_service.get(), &PracticeService::ready);
        m_service->start();
        QVERIFY(ready.wait(60000));
        QVERIFY(isRunning());
    }

    void endsWithTheWindowAndComesBackTheSame()
    {
        const auto name = practiceConnectionName("secureframe");
        const ConnectionStore store(m_place.directories);
        const auto account = store.load(name)->settings.at("connection_id");
        QTest::qWait(5000);
        QVERIFY(isRunning()); // as long as the window is there
        m_service.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 20000);
        init();
        QCOMPARE(store.load(name)->settings.at("connection_id"), account);
    }

    void waitsForThePush()
    {
        const SystemClock clock;
        auto lease =
            Lease::take(m_place.directories.state,
                        {practiceConnectionName("threatswitch"), "command", "somebody"}, clock);
        VERIFY_OK(lease);
        m_service.reset();
        QTest::qWait(6000);
        QVERIFY(isRunning());
        {
            const Lease done = std::move(*lease);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 20000);
    }

    void cleanup()
    {
        m_service.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 20000);
    }

private:
    bool isRunning() const
    {
        const auto card = practiceCard(practiceDirectory(m_place.directories));
        return card && practiceRuns(*card);
    }

    QTemporaryDir m_home;
    Workplace m_place;
    std::unique_ptr<PracticeService> m_service;
};

MUSTER_TEST(PracticeServiceTest)
#include "PracticeServiceTest.moc"
