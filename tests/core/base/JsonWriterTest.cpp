// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/JsonWriter.h"

#include "core/base/Json.h"
#include "tests/support/TestMain.h"

#include <limits>

using namespace muster;

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesInOrder();
    void writesNesting();
    void writesNumbers();
    void escapes_data();
    void escapes();
    void everyByteReadsBack();
};

void JsonWriterTest::writesInOrder()
{
    JsonWriter writer;
    writer.beginObject().member("z", "text").member("a", true).member("m", 3).key("n").null();
    writer.endObject();
    QCOMPARE(writer.text(), std::string(R"({"z":"text","a":true,"m":3,"n":null})"));
}

void JsonWriterTest::writesNesting()
{
    JsonWriter writer;
    writer.beginArray().beginObject().endObject().beginArray().value(1).value(2).endArray();
    writer.beginObject().key("k").beginArray().endArray().member("l", false).endObject();
    writer.raw("{\"r\":1}").endArray();
    QCOMPARE(writer.text(), std::string(R"([{},[1,2],{"k":[],"l":false},{"r":1}])"));
}

void JsonWriterTest::writesNumbers()
{
    JsonWriter writer;
    writer.beginArray().value(std::numeric_limits<std::uint64_t>::max());
    writer.value(std::numeric_limits<std::int64_t>::min()).value(0.25).value(1e300);
    writer.value(std::numeric_limits<double>::infinity());
    writer.value(std::numeric_limits<double>::quiet_NaN()).endArray();
    QCOMPARE(writer.text(),
             std::string("[18446744073709551615,-9223372036854775808,0.25,1e+300,null,null]"));
    VERIFY_OK(json::parse(writer.text()));
}

void JsonWriterTest::escapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("") << QByteArray(R"("")");
    QTest::newRow("plain") << QByteArray("é€😀") << QByteArray("\"é€😀\"");
    QTest::newRow("quote and backslash") << QByteArray(R"(a"b\c)") << QByteArray(R"("a\"b\\c")");
    QTest::newRow("line ends") << QByteArray("\r\n\t") << QByteArray(R"("\r\n\t")");
    QTest::newRow("control") << QByteArray("\x01\x1f") << QByteArray(R"("\u0001\u001f")");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray(R"("a\u0000b")");
    QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("\"\x7f\"");
}

void JsonWriterTest::escapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    std::string written = "[";
    appendJsonString(written, text.toStdString());
    QCOMPARE(QByteArray::fromStdString(written), "[" + json);
}

void JsonWriterTest::everyByteReadsBack()
{
    std::string text;
    for (char c = 0; c < 127; ++c)
        text.push_back(c);
    text += "é€😀";
    std::string written;
    appendJsonString(written, text);
    const auto parsed = json::parse(written);
    VERIFY_OK(parsed);
    QVERIFY(json::text(*parsed) == text);
}

MUSTER_TEST(JsonWriterTest)
#include "JsonWriterTest.moc"
