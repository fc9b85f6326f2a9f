// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/ReceiptPanel.h"

#include "tests/support/TestMain.h"
#include "tests/ui/history/HistoryFixture.h"

#include <QFile>
#include <QTextBrowser>

using namespace muster;
using muster::test::HistoryFixture;

class ReceiptPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        const RunId run = m_with.addRun("acme", 5, UnitState::Accepted);
        auto reader = LedgerReader::open(m_with.ledger.directory);
        VERIFY_OK(reader);
        const auto detail = readRun(**reader, run);
        VERIFY_OK(detail);
        m_panel.show(*detail);
    }

    void saysWhoWhatAndHowMany()
    {
        const QString shown = m_panel.findChild<QTextBrowser*>()->toPlainText();
        for (const char* const part :
             {"ada on hr-desk", "people.csv", "digest of the file", "acme", "Request 1",
              "The sum of all outcomes is the number of rows read."})
            QVERIFY2(shown.contains(QLatin1String(part)), part);
        QVERIFY(!shown.contains(QStringLiteral("•••"))); // no person, not even masked
    }

    void savesInEveryForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("page") << "r.html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("document") << "r.PDF" << QByteArray("%PDF-1");
        QTest::newRow("text") << "r.txt" << QByteArray("Receipt of run 1\n");
        QTest::newRow("programs") << "r.json" << QByteArray("{\n");
        QTest::newRow("no suffix") << "receipt" << QByteArray("<!DOCTYPE html>");
    }

    void savesInEveryForm()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, beginning);
        const QTemporaryDir out;
        QFile file(out.filePath(name));
        VERIFY_OK(m_panel.save(file.fileName()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        QCOMPARE(first.left(beginning.size()), beginning);
        QVERIFY(!first.contains("\xe2\x80\xa2")); // the dots of a masked key
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(file.permissions() & others));
        QVERIFY(m_panel.save(out.filePath(QStringLiteral("none/") + name)).error().kind
                == ErrorKind::CannotWrite);
    }

private:
    HistoryFixture m_with;
    ReceiptPanel m_panel;
};

MUSTER_TEST(ReceiptPanelTest)
#include "ReceiptPanelTest.moc"
