// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleOffer.h"

#include "core/schedule/ScheduleDesk.h"
#include "tests/support/TestMain.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muster;

class ScheduleOfferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersAfterWhatEndedWell_data();
    void offersAfterWhatEndedWell();
    void notForSamplesNorForParts();
    void notWhereThereIsOne();
};

void ScheduleOfferTest::offersAfterWhatEndedWell_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("all accepted") << 0 << true;
    QTest::newRow("some held") << 10 << true;
    QTest::newRow("unknown") << 11 << false;
    QTest::newRow("nothing to do") << 13 << false;
    QTest::newRow("locked") << 14 << false;
    QTest::newRow("died") << -1 << false;
}

void ScheduleOfferTest::offersAfterWhatEndedWell()
{
    QFETCH(const int, exitCode);
    QFETCH(const bool, isOffered);
    const QTemporaryDir home;
    ScheduleOffer offer({home.path().toStdString(), home.path().toStdString() + "/state"});
    offer.prepare("people", "/srv/hr/people_11.csv");
    QVERIFY(offer.isHidden());
    offer.end(exitCode);
    QCOMPARE(!offer.isHidden(), isOffered);
    QSignalSpy requests(&offer, &ScheduleOffer::scheduleRequested);
    offer.findChild<QPushButton*>()->click();
    QCOMPARE(requests[0][0].toString(), QStringLiteral("people"));
    QCOMPARE(requests[0][1].toString(), QStringLiteral("/srv/hr/people_11.csv"));
}

void ScheduleOfferTest::notForSamplesNorForParts()
{
    const QTemporaryDir home;
    const std::string state = home.path().toStdString() + "/state";
    ScheduleOffer offer({home.path().toStdString(), state});
    offer.prepare("people", state + "/samples/workday_people.csv");
    offer.end(0);
    QVERIFY(offer.isHidden());
    offer.prepare("people", "/srv/hr/people_11.csv");
    offer.forget(); // some rows only, or a pasted table
    offer.end(0);
    QVERIFY(offer.isHidden());
}

void ScheduleOfferTest::notWhereThereIsOne()
{
    const QTemporaryDir home;
    const Directories directories{home.path().toStdString() + "/config",
                                  home.path().toStdString() + "/state"};
    const auto spec = Spec::parse("weekdays 06:30");
    VERIFY_OK(spec);
    VERIFY_OK(keepSchedule(directories, scheduleLike("people", "/srv/hr/people.csv", *spec),
                           SystemClock().now()));
    ScheduleOffer offer(directories);
    offer.prepare("people", "/srv/hr/people_11.csv");
    offer.end(0);
    QVERIFY(offer.isHidden());
}

MUSTER_TEST(ScheduleOfferTest)

#include "ScheduleOfferTest.moc"
