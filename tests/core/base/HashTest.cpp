// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Hash.h"

#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSet>

using namespace muster;

class HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hexIsLowerCase();
    void sha256KnownAnswers_data();
    void sha256KnownAnswers();
    void sha256StartsAgain();
    void keyedHashIsHmac();
    void fieldsCannotRunTogether();
    void keyedHashStartsAgain();
    void keysDiffer();
    void randomBytesDiffer();
};

void HashTest::hexIsLowerCase()
{
    QCOMPARE(hex(std::string_view("\0\x0f\xa5\xff", 4)), std::string("000fa5ff"));
    QCOMPARE(hex(std::string_view()), std::string());
}

void HashTest::sha256KnownAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray(
        "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const QByteArray million(1000000, 'a');
    QTest::newRow("a million")
        << million
        << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void HashTest::sha256KnownAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, digest);
    const auto text = bytes.toStdString();
    QCOMPARE(QByteArray::fromStdString(Sha256::hexOf(text)), digest);
    Sha256 pieces;
    for (std::size_t at = 0; at < text.size(); at += 4999)
        pieces.add(std::string_view(text).substr(at, 4999));
    QCOMPARE(QByteArray::fromStdString(hex(pieces.finish())), digest);
}

void HashTest::sha256StartsAgain()
{
    Sha256 hash;
    hash.add("something else");
    hash.finish();
    hash.add("abc");
    QCOMPARE(hex(hash.finish()), Sha256::hexOf("abc"));
}

void HashTest::keyedHashIsHmac()
{
    const std::string key(32, 'k');
    KeyedHash hash((Secret(key)));
    hash.addField("Ada");
    hash.addField("");
    QByteArray message("\x03\0\0\0\0\0\0\0", 8); // the length first, 64 bits, little end first
    message += "Ada";
    message += QByteArray(8, '\0');
    const auto expected = QMessageAuthenticationCode::hash(message, QByteArray::fromStdString(key),
                                                           QCryptographicHash::Sha256);
    const auto digest = hash.finish();
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(digest.data()), digest.size()),
             expected.left(16));
}

void HashTest::fieldsCannotRunTogether()
{
    KeyedHash hash(randomSecret(32));
    const auto of = [&hash](std::initializer_list<std::string_view> fields) {
        for (const auto field : fields)
            hash.addField(field);
        return hash.finish();
    };
    QVERIFY(of({"ab", "c"}) != of({"a", "bc"}));
    QVERIFY(of({"abc"}) != of({"abc", ""}));
    QVERIFY(of({""}) != of({}));
    QVERIFY(of({"a", "b"}) == of({"a", "b"}));
}

void HashTest::keyedHashStartsAgain()
{
    KeyedHash hash(Secret(std::string(32, 'k')));
    hash.addField("a");
    const auto first = hash.finish();
    hash.addField("a");
    QVERIFY(hash.finish() == first);
    KeyedHash moved(std::move(hash));
    moved.addField("a");
    QVERIFY(moved.finish() == first);
}

void HashTest::keysDiffer()
{
    KeyedHash one(Secret(std::string(32, '1')));
    KeyedHash two(Secret(std::string(32, '2')));
    one.addField("078-05-1120");
    two.addField("078-05-1120");
    QVERIFY(one.finish() != two.finish());
}

void HashTest::randomBytesDiffer()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(QByteArray::fromStdString(randomHex(8)));
    QCOMPARE(seen.size(), 1000);
    QCOMPARE(randomHex(8).size(), std::size_t(16));
    QCOMPARE(randomSecret(32).size(), std::size_t(32));
}

MUSTER_TEST(HashTest)
#include "HashTest.moc"
