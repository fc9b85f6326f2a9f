// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Receipt.h"

#include "core/base/Json.h"
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

using namespace muster;
using muster::test::LedgerFixture;

class ReceiptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void saysWhatAnAuditorAsks()
    {
        LedgerFixture with;
        VERIFY_OK(with.reopen());
        const RunId run = with.mustPlan(2, 10);
        VERIFY_OK(with.send(run, 1, UnitState::Accepted));
        VERIFY_OK(with.send(run, 2, UnitState::Unknown));
        VERIFY_OK(with.ledger->endRun(run, [](const OutcomeCounts&) { return 11; }, {}));
        auto reader = LedgerReader::open(with.directory);
        VERIFY_OK(reader);
        const auto detail = readRun(**reader, run);
        VERIFY_OK(detail);
        const QJsonObject receipt = receiptJson(*detail);
        QCOMPARE(json::at(receipt, "/person").toString(), QStringLiteral("ada on hr-desk"));
        QCOMPARE(json::at(receipt, "/rows/read").toInt(), 20);
        QCOMPARE(json::at(receipt, "/rows/accepted").toInt(), 10);
        QCOMPARE(json::at(receipt, "/rows/unknown").toInt(), 10);
        QVERIFY(json::at(receipt, "/rows/sum_holds").toBool());
        QCOMPARE(json::at(receipt, "/requests/0/sealed").toString(), QStringLiteral("cms"));
        QCOMPARE(json::at(receipt, "/requests/0/bytes").toInt(), 1000);
        QCOMPARE(json::at(receipt, "/requests/1/state").toString(), QStringLiteral("unknown"));
        QCOMPARE(json::at(receipt, "/requests/1/attempts/0/number").toInt(), 1);
        const auto rows = (*reader)->rows(run, {});
        VERIFY_OK(rows);
        for (const RowSummary& row : *rows) // not even what the history itself shows of a person
            QVERIFY(json::pretty(receipt).find(row.keyMasked) == std::string::npos);
        QVERIFY(readRun(**reader, run + 1).error().kind == ErrorKind::NoInput);
    }
};

MUSTER_TEST(ReceiptTest)
#include "ReceiptTest.moc"
