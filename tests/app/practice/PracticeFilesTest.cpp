// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Hash.h"
#include "core/base/Json.h"
#include "tests/app/practice/PracticeProgram.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QFileInfo>

using muster::test::bytesOf;
using muster::test::js;
using muster::test::peopleCsv;
using muster::test::PracticeProgram;
using muster::test::q;
namespace json = muster::json;

/// What muster-practice leaves in its directory, and that it goes on from there.
class PracticeFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void secretsStandInOneFileOnly()
    {
        PracticeProgram practice;
        QVERIFY(practice.start());
        const auto id = practice.infoText("/threatswitch/client_id");
        const auto secret = practice.infoText("/threatswitch/client_secret");
        const auto token = practice.url(q("/oauth/token"));
        practice.curl({q("-u"), id + QLatin1Char(':') + secret, q("-d"),
                       q("grant_type=client_credentials"), token});
        practice.curl({q("-d"), q("client_secret=%1&client_id=%2").arg(secret, id),
                       token + q("?client_secret=") + secret});
        practice.curl({q("-d"), q("client_id=x&client_secret=wrong-but-secret"), token});
        practice.curl({q("-d"), q("{\"client_secret\": \"wrong-but-secret"), token});
        practice.curl(
            {q("-d"), q("{\"a\": \"%1\"}").arg(secret), practice.url(q("/elsewhere/") + secret)});
        practice.upload(peopleCsv("A,B,a@example.com,,,\r\n"));
        practice.push(js("[{'id':'1','email':'a@example.com'}]"));
        const auto apiSecret = practice.infoText("/secureframe/api_secret").toUtf8();
        int files = 0;
        for (QDirIterator it(practice.directory(), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const auto path = it.next();
            const auto bytes = bytesOf(path);
            const bool isInfo = path.endsWith(q("/practice.json"));
            QCOMPARE(bytes.contains(secret.toUtf8()), isInfo);
            QCOMPARE(bytes.contains(apiSecret), isInfo);
            QVERIFY2(!bytes.contains("wrong-but-secret"), qPrintable(path));
            QVERIFY2(!bytes.contains((id + QLatin1Char(':') + secret).toUtf8().toBase64()),
                     qPrintable(path));
            QCOMPARE(QFileInfo(path).permissions() & QFile::Permissions(0x0077),
                     QFile::Permissions());
            ++files;
        }
        QVERIFY(files > 12);
        QCOMPARE(QFileInfo(practice.directory()).permissions() & QFile::Permissions(0x0077),
                 QFile::Permissions());
    }

    void requestIsDescribed()
    {
        PracticeProgram practice;
        QVERIFY(practice.start());
        const QByteArray csv = peopleCsv("A,B,a@example.com,,,\r\n");
        const auto bearer = practice.bearer();
        practice.curl(bearer
                      + QStringList{q("-H"), q("Content-Type: text/csv"), q("-d"),
                                    QString::fromUtf8(csv), practice.url(q("/imports?name=n"))});
        practice.curl({practice.url(q("/nothing"))});
        const auto all = practice.requests();
        QCOMPARE(all.size(), 3);
        const auto sent = QByteArray(csv).replace("\r\n", ""); // as curl -d does
        const auto& upload = all.at(1);
        QCOMPARE(upload.value(q("n")).toInt(), 2);
        QCOMPARE(upload.value(q("method")).toString(), q("POST"));
        QCOMPARE(upload.value(q("path")).toString(), q("/imports?name=n"));
        QCOMPARE(upload.value(q("headers")).toObject().value(q("Content-Type")).toString(),
                 q("text/csv"));
        const auto authorization =
            upload.value(q("headers")).toObject().value(q("Authorization")).toString();
        const auto header = bearer.last().mid(15).toStdString();
        QCOMPARE(authorization,
                 q("sha256:") + QString::fromStdString(muster::Sha256::hexOf(header)).left(12));
        const auto stored = bytesOf(upload.value(q("body_file")).toString());
        QCOMPARE(upload.value(q("body_bytes")).toInt(), static_cast<int>(stored.size()));
        QCOMPARE(upload.value(q("body_sha256")).toString().toStdString(),
                 muster::Sha256::hexOf(stored.toStdString()));
        QVERIFY(upload.value(q("complete")).toBool());
        QVERIFY(upload.value(q("fault")).isNull());
        QCOMPARE(all.at(2).value(q("status")).toInt(), 404);
    }

    void abandonedBodyIsLoggedAsIncomplete()
    {
        PracticeProgram practice;
        QVERIFY(practice.start());
        const auto path = practice.file(
            q("big.csv"), peopleCsv("A,B,a@example.com,,,\r\n") + QByteArray(4 << 20, 'x'));
        const auto answer =
            practice.curl(practice.bearer()
                          + QStringList{q("--limit-rate"), q("100k"), q("-m"), q("2"), q("-F"),
                                        q("file=@") + path, practice.url(q("/imports"))});
        QCOMPARE(answer.exit, 28);
        QTRY_COMPARE(practice.requests().size(), 2);
        const auto logged = practice.requests().last();
        QVERIFY(!logged.value(q("complete")).toBool());
        QVERIFY(logged.value(q("status")).isNull());
        QCOMPARE(bytesOf(logged.value(q("body_file")).toString()).size(),
                 logged.value(q("body_bytes")).toInteger());
        QVERIFY(practice.state("/threatswitch/people").toObject().isEmpty());
    }

    void directoryIsUsedAgain()
    {
        PracticeProgram practice;
        QVERIFY(practice.start());
        practice.upload(peopleCsv("A,B,kept@example.com,,,\r\nA,B,bad,,,\r\n"));
        practice.push(js("[{'id':'1','email':'a@example.com','active':true}]"));
        const auto before = practice.state("");
        const auto secret = practice.infoText("/threatswitch/client_secret");
        const auto authority = bytesOf(practice.infoText("/ca_file"));
        QCOMPARE(practice.stop(), 0);
        QVERIFY(practice.start());
        QCOMPARE(practice.infoText("/threatswitch/client_secret"), secret);
        QCOMPARE(bytesOf(practice.infoText("/ca_file")), authority);
        QCOMPARE(practice.push(js("[{'id':'2','email':'b@example.com'}]")).status, 400);
        QCOMPARE(practice.push(js("[{'id':'1','active':false}]"), true).status, 202);
        QCOMPARE(practice.state("/threatswitch"), before.toObject().value(q("threatswitch")));
        QCOMPARE(practice.state("/secureframe/resources/accounts/1/email").toString(),
                 q("a@example.com"));
        QCOMPARE(practice.requests().last().value(q("n")).toInt(), 5);
    }

    void directoryHasOneOwner()
    {
        PracticeProgram practice;
        QVERIFY(practice.start());
        QProcess second;
        second.start(q(MUSTER_BIN "/muster-practice"), {q("--dir"), practice.directory()});
        QVERIFY(second.waitForFinished());
        QVERIFY(second.exitCode() != 0);
        QVERIFY(second.readAllStandardError().contains("another muster-practice"));
    }

    void certificateCanBeWrong_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("expired") << q("expired") << q("expired");
        QTest::newRow("wrong host") << q("wrong-host") << q("127.0.0.1");
    }

    void certificateCanBeWrong()
    {
        QFETCH(QString, kind);
        QFETCH(QString, complaint);
        PracticeProgram practice;
        QVERIFY(practice.start({q("--certificate"), kind}));
        const auto answer = practice.curl({practice.url(q("/devices"))});
        QCOMPARE(answer.exit, 60);
        QVERIFY2(answer.errors.contains(complaint), qPrintable(answer.errors));
        QVERIFY(practice.requests().isEmpty());
    }

    void otherAuthorityIsNotTrusted()
    {
        PracticeProgram practice;
        QVERIFY(practice.start());
        QCOMPARE(practice
                     .curl({q("--cacert"), practice.infoText("/other_ca_file"),
                            practice.url(q("/devices"))})
                     .exit,
                 60);
        QCOMPARE(practice
                     .curl({q("--resolve"),
                            q("localhost:%1:127.0.0.1").arg(practice.info("/port").toInt()),
                            q("https://localhost:%1/devices").arg(practice.info("/port").toInt())})
                     .status,
                 401);
    }
};

MUSTER_TEST(PracticeFilesTest)
#include "PracticeFilesTest.moc"
