// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewText.h"

#include "tests/support/TestMain.h"

using namespace muster;

class PreviewTextTest : public QObject {
    Q_OBJECT

private:
    static PreviewCounts counts(std::uint64_t added, std::uint64_t changed, std::uint64_t same)
    {
        PreviewCounts made;
        made.added = added;
        made.changed = changed;
        made.toSend = added + changed;
        made.unchanged = same;
        made.read = added + changed + same;
        return made;
    }

    /// JSON that is readable in C++: ' stands for ".
    static QByteArray quoted(const char* text) { return QByteArray(text).replace('\'', '"'); }

private Q_SLOTS:

    void theSentenceSaysWhatHappens()
    {
        PreviewCounts many = counts(12, 31, 2866);
        many.leavers = 4;
        many.held = 3;
        QCOMPARE(preview::sentence(many),
                 QStringLiteral("12 join, 4 leave, 31 change, 2,866 stay the same; 3 are held."));
        PreviewCounts one = counts(1, 1, 1);
        one.leavers = 1;
        one.held = 1;
        one.excluded = 1;
        QCOMPARE(preview::sentence(one),
                 QStringLiteral("1 joins, 1 leaves, 1 changes, 1 stays the same; 1 is held, 1 is "
                                "left out by you."));
        PreviewCounts held;
        held.read = held.held = 9;
        QCOMPARE(preview::sentence(held), QStringLiteral("9 are held."));
        QCOMPARE(preview::sentence({}), QStringLiteral("The file has no rows."));
        PreviewCounts blind = counts(12, 0, 0);
        blind.isCompared = false;
        QCOMPARE(preview::sentence(blind), QStringLiteral("12 are sent."));
        PreviewCounts full = counts(0, 0, 0);
        full.toSend = 7;
        QCOMPARE(preview::sentence(full), QStringLiteral("7 are sent again unchanged."));
    }

    void masksValuesAndKeepsStructure_data()
    {
        QTest::addColumn<bool>("json");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("json")
            << true
            << quoted("{'slug':'users','rows':[{'email':'ada@example.com','name':{'first':"
                      "'Ada Long'},'active':true,'n':12345,'gone':null},{'email':'b\\'x'}]}")
            << QString::fromUtf8(
                   quoted("{'slug':'u•••','rows':[\n{'email':'a•••@e•••.com','name':{'first':"
                          "'A•••'},'active':•••,'n':•••,'gone':null},\n{'email':'b•••'}\n]}"));
        QTest::newRow("json, cut in a value")
            << true << quoted("[{'a':'secret val") << QString::fromUtf8(quoted("[\n{'a':'s•••"));
        QTest::newRow("json, cut behind a value that looks like a name")
            << true << quoted("[{'a':'secret'") << QString::fromUtf8(quoted("[\n{'a':'s•••'"));
        QTest::newRow("json, cut in an escape")
            << true << quoted("{'a':'secret\\") << QString::fromUtf8(quoted("{'a':'s•••"));
        QTest::newRow("csv") << false
                             << QByteArray(
                                    "email,note\r\nada@example.com,\"two, \"\"big\"\"\r\nlines\""
                                    "\r\n,plain text\r\n")
                             << QStringLiteral("email,note\na•••@e•••.com,\"t•••\"\n,p•••\n");
        QTest::newRow("csv, cut in a quote")
            << false << QByteArray("email\r\n\"long, val") << QStringLiteral("email\n\"l•••\"");
        QTest::newRow("csv, cut in a character")
            << false << QByteArray("email\r\nabcde\xC3") << QStringLiteral("email\na•••");
    }

    void masksValuesAndKeepsStructure()
    {
        QFETCH(bool, json);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        const preview::Look look{json, true, true};
        QCOMPARE(preview::body({bytes.constData(), static_cast<std::size_t>(bytes.size())}, look),
                 shown);
    }

    void revealedBytesAreTheBytes()
    {
        const std::string json =
            quoted("{'rows':[{'a':'x\\u00e9','b':-1.5},{'a':'é'}]}").toStdString();
        QCOMPARE(preview::body(json, {true, false, false}).toStdString(), json);
        const std::string csv = "a,b\r\n\"x \"\"y\"\"\",é\r\n";
        QCOMPARE(preview::body(csv, {false, false, false}).toStdString(),
                 std::string("a,b\n\"x \"\"y\"\"\",é\n"));
    }
};

MUSTER_TEST(PreviewTextTest)
#include "PreviewTextTest.moc"
