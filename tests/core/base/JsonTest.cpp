// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Json.h"

#include "tests/support/TestMain.h"

#include <QJsonArray>

using namespace muster;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesAnyValue_data();
    void parsesAnyValue();
    void refusesWhatIsNotOneValue_data();
    void refusesWhatIsNotOneValue();
    void wantsAnObject();
    void errorHoldsNoText();
    void stepsDown_data();
    void stepsDown();
    void turnsIntoText();
    void prettyIsStable();
};

void JsonTest::parsesAnyValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QByteArray("null") << QJsonValue();
    QTest::newRow("true") << QByteArray(" true\n") << QJsonValue(true);
    QTest::newRow("number") << QByteArray("-1.5e3") << QJsonValue(-1500);
    QTest::newRow("string") << QByteArray(R"("a\u00e9")") << QJsonValue(QStringLiteral("aé"));
    QTest::newRow("array") << QByteArray("[1]") << QJsonValue(QJsonArray{1});
    QTest::newRow("object") << QByteArray("{}") << QJsonValue(QJsonObject());
}

void JsonTest::parsesAnyValue()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, value);
    const auto parsed = json::parse(text.toStdString());
    VERIFY_OK(parsed);
    QVERIFY(*parsed == value);
}

void JsonTest::refusesWhatIsNotOneValue_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", " ", "{", "{}}", "1,2", "],[", "<html>", "{'a':1}", "\"open"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void JsonTest::refusesWhatIsNotOneValue()
{
    QFETCH(QByteArray, text);
    const auto parsed = json::parse(text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::BadData);
}

void JsonTest::wantsAnObject()
{
    VERIFY_OK(json::parseObject("{\"a\":1}"));
    QVERIFY(!json::parseObject("[]"));
    QVERIFY(!json::parseObject("1"));
}

void JsonTest::errorHoldsNoText()
{
    const auto parsed = json::parse("{\"ssn\":canary}");
    QVERIFY(!parsed);
    QVERIFY(parsed.error().what.find("canary") == std::string::npos);
}

void JsonTest::stepsDown_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("found"); // "-" = undefined
    const auto row = [](const char* pointer, const char* found) {
        QTest::newRow(*pointer ? pointer : "whole")
            << QString::fromLatin1(pointer) << QString::fromLatin1(found);
    };
    row("/a/b/1/c", "deep");
    row("/x~1y", "slash");
    row("/x~0y", "tilde");
    row("/x~01y", "both");
    row("/", "empty key");
    row("/a/b/2", "-");
    row("/a/b/-1", "-");
    row("/a/none", "-");
    row("/x~1y/deeper", "-");
    row("a", "-");
}

void JsonTest::stepsDown()
{
    QFETCH(QString, pointer);
    QFETCH(QString, found);
    const auto root = json::parse(R"({"a":{"b":[0,{"c":"deep"}]},"x/y":"slash","x~y":"tilde",)"
                                  R"("x~1y":"both","":"empty key"})");
    VERIFY_OK(root);
    const auto value = json::at(*root, pointer.toStdString());
    QCOMPARE(value.isUndefined() ? QStringLiteral("-") : value.toString(), found);
    QVERIFY(json::at(*root, "") == *root);
}

void JsonTest::turnsIntoText()
{
    QCOMPARE(json::text(QJsonValue(QStringLiteral("é"))), std::string("é"));
    QCOMPARE(json::text(QJsonValue(true)), std::string("true"));
    QCOMPARE(json::text(QJsonValue(42)), std::string("42"));
    QCOMPARE(json::text(QJsonValue(9007199254740991.0)), std::string("9007199254740991"));
    QCOMPARE(json::text(QJsonValue()), std::string());
    QCOMPARE(json::text(QJsonValue(QJsonArray{1})), std::string());
}

void JsonTest::prettyIsStable()
{
    QJsonObject object;
    object.insert(QStringLiteral("b"), 1);
    object.insert(QStringLiteral("a"), json::value("é"));
    QCOMPARE(json::pretty(object), std::string("{\n    \"a\": \"é\",\n    \"b\": 1\n}\n"));
}

MUSTER_TEST(JsonTest)
#include "JsonTest.moc"
