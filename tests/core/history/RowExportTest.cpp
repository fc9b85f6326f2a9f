// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/RowExport.h"

#include "core/history/PersonKey.h"
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace muster;
using muster::test::LedgerFixture;

class RowExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csv();
    void byteOrderMark();
    void json();
    void filtered();
    void stopped();
    void cannotWrite();
    void formulas_data();
    void formulas();
    void personKeys();

private:
    QByteArray exported(const RowFilter& rows, const QString& name, bool mark = false);

    LedgerFixture m_with;
    std::unique_ptr<LedgerReader> m_reader;
    QTemporaryDir m_out;
    RunId m_run = 0;
};

void RowExportTest::initTestCase()
{
    VERIFY_OK(m_with.reopen());
    m_run = m_with.begin().value_or(0);
    VERIFY_OK(m_with.addUnit(m_run, 1, 1, 1500));
    VERIFY_OK(m_with.addLoose(m_run, 1501, OutcomeState::Held));
    VERIFY_OK(m_with.ledger->commitPlan(m_run, 1501, "d"));
    VERIFY_OK(m_with.send(m_run, 1, UnitState::Accepted,
                          {{2, OutcomeState::Rejected, "email", "=cmd|' /c calc'!A1"},
                           {3, OutcomeState::Rejected, "@name", "is \"bad\", really"}}));
    auto reader = LedgerReader::open(m_with.directory);
    VERIFY_OK(reader);
    m_reader = std::move(*reader);
}

QByteArray RowExportTest::exported(const RowFilter& rows, const QString& name, bool mark)
{
    const QString path = m_out.filePath(name);
    const auto written = exportRun(*m_reader, {m_run, rows, path.toStdString(), mark});
    if (!written)
        qWarning("%s", written.error().what.c_str());
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RowExportTest::csv()
{
    const QList<QByteArray> lines = exported({}, QStringLiteral("a.csv")).split('\n');
    QCOMPARE(lines.size(), 1503); // header, rows, and nothing after the last line break
    QCOMPARE(lines.at(0), QByteArray("row,line,key,state,issues,service field,service message\r"));
    QCOMPARE(lines.at(2), QByteArray("2,3,a•••2,rejected,,email,'=cmd|' /c calc'!A1\r"));
    QCOMPARE(lines.at(3), QByteArray("3,4,a•••3,rejected,,'@name,\"is \"\"bad\"\", really\"\r"));
    QCOMPARE(lines.at(1501), QByteArray("1501,1502,b•••1501,held,required (email),,\r"));
}

void RowExportTest::byteOrderMark()
{
    QVERIFY(exported({}, QStringLiteral("b.csv"), true).startsWith("\xef\xbb\xbfrow,"));
    QVERIFY(exported({}, QStringLiteral("b.json"), true).startsWith("{\"rows\""));
}

void RowExportTest::json()
{
    const auto document = QJsonDocument::fromJson(exported({}, QStringLiteral("c.json")));
    const QJsonArray rows = document.object()[QStringLiteral("rows")].toArray();
    QCOMPARE(rows.size(), 1501);
    QCOMPARE(rows.at(1)[QStringLiteral("service_message")].toString(),
             QStringLiteral("=cmd|' /c calc'!A1"));
    QVERIFY(rows.at(1500)[QStringLiteral("unit")].isNull());
}

void RowExportTest::filtered()
{
    RowFilter rows;
    rows.state = OutcomeState::Rejected;
    QCOMPARE(exported(rows, QStringLiteral("d.csv")).count('\n'), 3);
    rows.search = "really";
    rows.after = 1000; // not used: an export is never half of what was asked for
    QCOMPARE(exported(rows, QStringLiteral("e.csv")).count('\n'), 2);
}

void RowExportTest::stopped()
{
    const QString path = m_out.filePath(QStringLiteral("kept.csv"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    std::stop_source source;
    source.request_stop();
    const auto written = exportRun(*m_reader, {m_run, {}, path.toStdString()}, source.get_token());
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    QVERIFY(!QFileInfo::exists(path + QStringLiteral(".new")));
}

void RowExportTest::cannotWrite()
{
    const auto path = m_out.filePath(QStringLiteral("none/a.csv")).toStdString();
    QCOMPARE(exportRun(*m_reader, {m_run, {}, path}).error().kind, ErrorKind::CannotWrite);
}

void RowExportTest::formulas_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("isSafe");
    for (const char* bad : {"=1", "+1", "-1", "@a", "\tx", "\rx", "\nx", "＝1", "＠a"})
        QTest::newRow(bad) << QByteArray(bad) << false;
    for (const char* good : {"", "a=1", "1-2", "'=1", " x"})
        QTest::newRow(good) << QByteArray(good) << true;
}

void RowExportTest::formulas()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const bool, isSafe);
    const std::string text = cell.toStdString();
    QCOMPARE(formulaSafe(text), isSafe ? text : "'" + text);
}

void RowExportTest::personKeys()
{
    const Secret key("0123456789abcdef0123456789abcdef");
    const auto plain = personKey(key, "ada@example.com");
    QCOMPARE(personKey(key, "Ada@EXAMPLE.com"), plain);
    QVERIFY(personKey(key, "ben@example.com") != plain);
    QVERIFY(personKey(Secret("other"), "ada@example.com") != plain);
    KeyedHash asPlanned(key);
    asPlanned.addField("key");
    asPlanned.addField("ada@example.com");
    QCOMPARE(asPlanned.finish(), plain);
}

MUSTER_TEST(RowExportTest)
#include "RowExportTest.moc"
