// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Json.h"
#include "tests/app/practice/PracticeProgram.h"
#include "tests/support/TestMain.h"

using muster::test::bytesOf;
using muster::test::peopleCsv;
using muster::test::PracticeProgram;
using muster::test::q;
namespace json = muster::json;

/// The ways an upload reaches the practice ThreatSwitch, open and sealed.
class PracticeUploadTest : public QObject {
    Q_OBJECT

private:
    PracticeProgram m_practice;

    QString seal(const QString& plain) const
    {
        auto sealed = plain + q(".cms");
        QProcess openssl;
        openssl.start(q("openssl"),
                      {q("cms"), q("-encrypt"), q("-aes-256-gcm"), q("-binary"), q("-stream"),
                       q("-in"), plain, q("-outform"), q("DER"), q("-out"), sealed, q("-recip"),
                       m_practice.infoText("/recipient_certificate"), q("-keyopt"),
                       q("rsa_padding_mode:oaep"), q("-keyopt"), q("rsa_oaep_md:sha256")});
        openssl.waitForFinished();
        return sealed;
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_practice.start()); }

    void cleanup() { QVERIFY(m_practice.reset()); }

    void everyBodyStyleArrives_data()
    {
        QTest::addColumn<QString>("style");
        for (const char* style : {"multipart", "raw", "json-base64", "chunked", "continue"})
            QTest::newRow(style) << q(style);
    }

    void everyBodyStyleArrives()
    {
        QFETCH(QString, style);
        const auto email = style + q("@example.com");
        const auto csv = peopleCsv("Zo\xc3\xab,\"O\"\"Hara, \r\nsecond line\",") + email.toUtf8()
            + ",,,1002\r\n";
        QStringList body{q("-F"), q("file=@") + m_practice.file(q("styles.csv"), csv),
                         q("-F"), q("name=styles"),
                         q("-F"), q("import_type=personnel")};
        if (style == q("raw"))
            body = {q("-H"), q("Content-Type: text/csv"), q("--data-binary"),
                    q("@") + m_practice.file(q("styles.csv"), csv)};
        if (style == q("json-base64"))
            body = {
                q("-H"), q("Content-Type: application/json"), q("-d"),
                q(R"({"file":"%1","file_name":"a.csv"})").arg(QString::fromUtf8(csv.toBase64()))};
        if (style == q("chunked"))
            body << q("-H") << q("Transfer-Encoding: chunked");
        if (style == q("continue"))
            body << q("-H") << q("Expect: 100-continue");
        const auto answer = m_practice.curl(m_practice.bearer() + body
                                            + QStringList{m_practice.url(q("/imports"))});
        QCOMPARE(answer.status, 200);
        QCOMPARE(json::at(answer.json, "/imported").toInt(), 1);
        const auto person =
            m_practice.state("/threatswitch/people").toObject().value(email).toObject();
        QCOMPARE(person.value(q("first_name")).toString(), q("Zo\xc3\xab"));
        QCOMPARE(person.value(q("last_name")).toString(), q("O\"Hara, \r\nsecond line"));
        QCOMPARE(person.value(q("facility_id")).toString(), q("1002"));
        QVERIFY(!person.contains(q("ssn")));
    }

    void largeBodyIsStoredAsItCame()
    {
        const auto cell = QByteArray("A, \"\"\r\n\r\n--").repeated(300'000);
        const auto csv =
            peopleCsv("A,B,large@example.com,,,\r\n\"") + cell + "\",B,long@example.com,,,\r\n";
        const auto answer = m_practice.upload(csv);
        QCOMPARE(answer.status, 200);
        QCOMPARE(json::at(answer.json, "/imported").toInt(), 2);
        const auto request = m_practice.requests().last();
        const auto stored = request.value(q("body_file")).toString();
        QCOMPARE(static_cast<qint64>(bytesOf(stored).size()),
                 request.value(q("body_bytes")).toInteger());
        QCOMPARE(bytesOf(QString(stored).replace(q(".bin"), q("-file.csv"))), csv);
    }

    void sealedFileIsOpened()
    {
        const auto csv = peopleCsv("Sealed,Person,sealed@example.com,001-00-0001,,\r\n");
        const auto sealed = seal(m_practice.file(q("secret.csv"), csv));
        const auto upload = [&](const QString& keyId) {
            return m_practice.curl(
                m_practice.bearer()
                + QStringList{q("-F"), q("file=@") + sealed + q(";filename=s.csv"), q("-F"),
                              q("encryption_key_id=") + keyId, m_practice.url(q("/imports"))});
        };
        const auto answer = upload(m_practice.infoText("/threatswitch/encryption_key_id"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(m_practice.state("/threatswitch/people/sealed@example.com/ssn").toString(),
                 q("001-00-0001"));
        const auto stored = m_practice.requests().last().value(q("body_file")).toString();
        QCOMPARE(bytesOf(QString(stored).replace(q(".bin"), q("-opened.csv"))), csv);
        QCOMPARE(bytesOf(QString(stored).replace(q(".bin"), q("-file.cms"))), bytesOf(sealed));

        QCOMPARE(upload(q("another-key")).status, 422);
        auto damaged = bytesOf(sealed);
        damaged[damaged.size() - 30] = static_cast<char>(damaged.at(damaged.size() - 30) ^ 1);
        QVERIFY(!m_practice.file(q("secret.csv.cms"), damaged).isEmpty());
        QCOMPARE(upload(m_practice.infoText("/threatswitch/encryption_key_id")).status, 422);
        const auto last = m_practice.requests().last().value(q("body_file")).toString();
        QVERIFY(bytesOf(QString(last).replace(q(".bin"), q("-opened.csv"))).isEmpty());
    }

    void fileMustBeNamedCsv()
    {
        const auto path = m_practice.file(q("people.txt"), peopleCsv("A,B,txt@example.com,,,\r\n"));
        const auto answer = m_practice.curl(
            m_practice.bearer()
            + QStringList{q("-F"), q("file=@") + path, m_practice.url(q("/imports"))});
        QCOMPARE(answer.status, 422);
    }

    void mappingsAreReadInBothDirections_data()
    {
        QTest::addColumn<QString>("mappings");
        QTest::newRow("source to field")
            << q(R"({"Given":"first_name","Family":"last_name","Mail":"email"})");
        QTest::newRow("field to source")
            << q(R"({"first_name":"Given","last_name":"Family","email":"Mail"})");
        QTest::newRow("pairs") << q(
            R"([["Given","first_name"],["Family","last_name"],["Mail","email"]])");
        QTest::newRow("objects") << q(
            R"([{"source":"Given","field":"first_name"},{"source":"Family","field":"last_name"},{"source":"Mail","field":"email"}])");
    }

    void mappingsAreReadInBothDirections()
    {
        QFETCH(QString, mappings);
        const auto csv =
            m_practice.file(q("mapped.csv"), "Given,Family,Mail\r\nM,N,mapped@example.com\r\n");
        const auto answer = m_practice.curl(
            m_practice.bearer()
            + QStringList{q("-F"), q("file=@") + csv, q("--form-string"),
                          q("header_mappings=") + mappings, m_practice.url(q("/imports"))});
        QCOMPARE(answer.status, 200);
        QCOMPARE(json::at(answer.json, "/imported").toInt(), 1);
    }

    void queuedImportIsPolled()
    {
        QVERIFY(m_practice.set(
            {{q("queued"), true}, {q("polls"), 1}, {q("shape"), q("nested")}, {q("row_base"), 2}}));
        const auto queued =
            m_practice.upload(peopleCsv("A,B,bad,,,\r\nA,B,queued@example.com,,,\r\n"));
        QCOMPARE(queued.status, 202);
        const auto id = json::at(queued.json, "/data/import/id").toString();
        const auto poll = [&] {
            return m_practice.curl(m_practice.bearer()
                                   + QStringList{m_practice.url(q("/imports/") + id)});
        };
        QCOMPARE(json::at(poll().json, "/data/import/state").toString(), q("running"));
        const auto done = poll();
        QCOMPARE(json::at(done.json, "/data/import/state").toString(), q("done"));
        QCOMPARE(json::at(done.json, "/data/import/problems/0/line").toInt(), 2);
        QCOMPARE(json::at(done.json, "/data/import/problems/0/column").toString(), q("email"));
        QCOMPARE(m_practice.curl({m_practice.url(q("/imports/") + id)}).status, 401);
    }
};

MUSTER_TEST(PracticeUploadTest)
#include "PracticeUploadTest.moc"
