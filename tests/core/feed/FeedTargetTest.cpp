// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/FeedTarget.h"

#include "core/push/Inspection.h"
#include "tests/support/TestMain.h"

using namespace muster;

class FeedTargetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesFindTheirObject_data();
    void samplesFindTheirObject();
    void freeSchemaNeverWins();
};

void FeedTargetTest::samplesFindTheirObject_data()
{
    QTest::addColumn<QString>("object");
    QTest::newRow("workday_people.csv") << QStringLiteral("threatswitch personnel");
    QTest::newRow("adp_people.csv") << QStringLiteral("threatswitch personnel");
    QTest::newRow("successfactors_people.csv") << QStringLiteral("threatswitch personnel");
    QTest::newRow("peoplesoft_people.csv") << QStringLiteral("threatswitch personnel");
    QTest::newRow("accounts.csv") << QStringLiteral("secureframe personnel_account");
    QTest::newRow("training.csv") << QStringLiteral("secureframe training_record");
    QTest::newRow("cloud_resources.csv") << QStringLiteral("secureframe cloud_resource");
    QTest::newRow("devices.csv") << QStringLiteral("secureframe device");
}

void FeedTargetTest::samplesFindTheirObject()
{
    QFETCH(QString, object);
    const std::string path = std::string(MUSTER_SAMPLES "/") + QTest::currentDataTag();
    auto input = openInput(path, {});
    VERIFY_OK(input);
    const auto seen = inspect(std::move(*input), {}, [](std::uint64_t) { return true; });
    VERIFY_OK(seen);
    const auto targets = rankTargets(seen->header, seen->profiler.get());
    QCOMPARE(QString::fromStdString(targets.front().service + " " + targets.front().object),
             object);
}

void FeedTargetTest::freeSchemaNeverWins()
{
    Header header;
    header.names = {"Colour", "Weight"};
    const auto targets = rankTargets(header, nullptr);
    QVERIFY(targets.front().object != "free");
    QCOMPARE(targets.back().fit, 0.0);
}

MUSTER_TEST(FeedTargetTest)

#include "FeedTargetTest.moc"
