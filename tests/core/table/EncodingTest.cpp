// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/Encoding.h"

#include "core/table/Utf8.h"
#include "tests/support/MemoryBytes.h"
#include "tests/support/TestMain.h"

using namespace muster;
using namespace std::string_literals;

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void utf8_data();
    void utf8();
    void names_data();
    void names();
    void detection_data();
    void detection();
    void decoding_data();
    void decoding();
};

void EncodingTest::utf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("invalidAt"); ///< -1 = valid
    const QByteArray ascii(100, 'x');
    QTest::newRow("ascii") << ascii << -1;
    QTest::newRow("two") << ascii + "\xC3\xA9" << -1;
    QTest::newRow("three") << "\xE2\x82\xAC" + ascii << -1;
    QTest::newRow("four") << QByteArray("\xF0\x9F\x98\x80") << -1;
    QTest::newRow("highest") << QByteArray("\xF4\x8F\xBF\xBF") << -1;
    QTest::newRow("continuation") << ascii + "\x80" << 100;
    QTest::newRow("overlong two") << QByteArray("a\xC0\xAF") << 1;
    QTest::newRow("overlong three") << QByteArray("\xE0\x9F\xBF") << 0;
    QTest::newRow("overlong four") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
    QTest::newRow("above") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("F5") << QByteArray("\xF5\x80\x80\x80") << 0;
    QTest::newRow("cut") << QByteArray("ab\xE2\x82") << 2;
    QTest::newRow("broken") << QByteArray("ab\xE2\x82z") << 2;
    QTest::newRow("latin-1") << ascii + "\xE9" + ascii << 100;
}

void EncodingTest::utf8()
{
    QFETCH(QByteArray, text);
    QFETCH(int, invalidAt);
    const auto expected =
        invalidAt < 0 ? std::string_view::npos : static_cast<std::size_t>(invalidAt);
    const auto bytes = text.toStdString();
    for (std::size_t shift = 0; shift < 40; ++shift) {
        const auto shifted = std::string(shift, ' ') + bytes;
        QCOMPARE(invalidUtf8At(shifted), invalidAt < 0 ? expected : expected + shift);
    }
    QCOMPARE(invalidUtf8At("ab\xE2\x82", false), std::string_view::npos);
}

void EncodingTest::names_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("utf-8") << QByteArray("UTF8") << QByteArray("utf-8");
    QTest::newRow("1252") << QByteArray("CP-1252") << QByteArray("windows-1252");
    QTest::newRow("latin-1") << QByteArray("ISO-8859-1") << QByteArray("windows-1252");
    QTest::newRow("utf-16") << QByteArray("UTF-16LE") << QByteArray("utf-16le");
    QTest::newRow("other") << QByteArray("ISO-8859-2") << QByteArray("iso-8859-2");
    QTest::newRow("unknown") << QByteArray("klingon") << QByteArray();
    QTest::newRow("blank") << QByteArray() << QByteArray();
}

void EncodingTest::names()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, name);
    const auto found = encodingName(given.toStdString());
    QCOMPARE(QByteArray::fromStdString(found.value_or("")), name);
    QCOMPARE(makeDecoder(given.toStdString()).has_value(), !name.isEmpty());
}

void EncodingTest::detection_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<bool>("assumed");
    QTest::newRow("ascii") << QByteArray("a,b") << QByteArray("utf-8") << false << false;
    QTest::newRow("utf-8 bom") << QByteArray("\xEF\xBB\xBF"
                                             "a")
                               << QByteArray("utf-8") << true << false;
    QTest::newRow("le bom") << QByteArray("\xFF\xFE"
                                          "a\0",
                                          4)
                            << QByteArray("utf-16le") << true << false;
    QTest::newRow("be bom") << QByteArray("\xFE\xFF\0a", 4) << QByteArray("utf-16be") << true
                            << false;
    QTest::newRow("le") << QByteArray("a\0,\0b\0", 6) << QByteArray("utf-16le") << false << false;
    QTest::newRow("be") << QByteArray("\0a\0,\0b", 6) << QByteArray("utf-16be") << false << false;
    QTest::newRow("utf-8") << QByteArray("Ren\xC3\xA9") << QByteArray("utf-8") << false << false;
    QTest::newRow("1252") << QByteArray("Ren\xE9,b") << QByteArray("windows-1252") << false << true;
    QTest::newRow("cut") << QByteArray("Ren\xC3") << QByteArray("windows-1252") << false << true;
}

void EncodingTest::detection()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, name);
    QFETCH(bool, mark);
    QFETCH(bool, assumed);
    const auto detected = detectEncoding(head.toStdString(), true);
    QCOMPARE(QByteArray::fromStdString(detected.name), name);
    QCOMPARE(detected.byteOrderMark, mark);
    QCOMPARE(detected.isAssumed, assumed);
    QCOMPARE(detectEncoding("Ren\xC3", false).name, std::string("utf-8"));
}

void EncodingTest::decoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    const auto add = [](const char* name, const char* encoding, const std::string& bytes,
                        const char* text) {
        QTest::newRow(name) << QByteArray(encoding) << QByteArray::fromStdString(bytes)
                            << QByteArray(text);
    };
    add("1252", "windows-1252", "\x80\xE9\x9Fz", "\xE2\x82\xAC\xC3\xA9\xC5\xB8z");
    add("1252 unassigned", "windows-1252", "a\x81\x8D\x8F\x90\x9D", "a\x81\x8D\x8F\x90\x9D");
    add("le", "utf-16le", "a\0\xE9\0\x3D\xD8\0\xDE"s, "a\xC3\xA9\xF0\x9F\x98\x80");
    add("be", "utf-16be", "\0a\0\xE9\xD8\x3D\xDE\0"s, "a\xC3\xA9\xF0\x9F\x98\x80");
    add("high alone", "utf-16be", "\xD8\x3D\0z"s, "\xED\xA0\xBDz");
    add("low alone", "utf-16be", "\xDE\0\0z"s, "\xED\xB8\x80z");
    add("two highs", "utf-16be", "\xD8\x3D\xD8\x3D\xDE\0"s, "\xED\xA0\xBD\xF0\x9F\x98\x80");
    add("half unit", "utf-16le", "a\0b"s, "a\xFF");
    add("half pair at end", "utf-16le", "a\0\x3D\xD8"s, "a\xED\xA0\xBD");
    add("latin-2", "iso-8859-2", "\xB1z", "\xC4\x85z");
    add("kana", "shift_jis", "\x83\x41z", "\xE3\x82\xA2z");
    add("kana, bad", "shift_jis", "a\xFFz", "a\xFFz");
    add("kana, cut", "shift_jis", "a\x83", "a\xFF");
    add("four bytes", "gb18030", "\x94\x39\xFC\x36z", "\xF0\x9F\x98\x80z");
}

void EncodingTest::decoding()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    for (const std::size_t piece : {1, 2, 3, 1000}) {
        auto source =
            decodingSource(std::make_unique<test::MemorySource>(bytes.toStdString(), piece),
                           encoding.toStdString());
        VERIFY_OK(source);
        for (int walk = 0; walk < 2; ++walk) {
            QByteArray read;
            char c = 0;
            while ((*source)->read(&c, 1).value_or(0) == 1)
                read.append(c);
            QCOMPARE(read.toHex(' '), text.toHex(' '));
            VERIFY_OK((*source)->rewind());
        }
    }
}

MUSTER_TEST(EncodingTest)
#include "EncodingTest.moc"
