// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Transform.h"

#include "core/mapping/Step.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace muster;

class TransformTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesText_data();
    void changesText();
    void survivesTextAndJson_data();
    void survivesTextAndJson();
    void refusesWrongSteps_data();
    void refusesWrongSteps();
    void writesTheJsonThatFeedsHold();
};

static QString applied(const QString& stepText, const QString& value)
{
    const auto transform = Transform::fromText(stepText.toStdString());
    if (!transform)
        return QStringLiteral("error: ") + QString::fromStdString(transform.error().what);
    Field field;
    const auto step = makeStep(*transform, field);
    if (!step)
        return QStringLiteral("no step");
    const std::string text = value.toStdString();
    CellText cell;
    cell.start(text, 0);
    (*step)->apply(cell);
    const std::string_view shown = cell.hasFailed() ? cell.code() : cell.text();
    const QString string = QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size()));
    return cell.hasFailed() ? QStringLiteral("<%1>").arg(string) : string;
}

void TransformTest::changesText_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* step, const char* value, const char* expected) {
        QTest::addRow("%s <- %s", step, value)
            << QString::fromUtf8(step) << QString::fromUtf8(value) << QString::fromUtf8(expected);
    };
    add("trim", " \t00123\xC2\xA0 ", "00123");
    add("upper", "straße é", "STRASSE É");
    add("lower", "ÅSE@X.COM", "åse@x.com");
    add("title", "o'neill-SMITH van DAM", "O'Neill-Smith Van Dam");
    add("strip", "Ada Lovelace (1234) (On Leave) [C]", "Ada Lovelace");
    add("strip", "(none)", "(none)");
    add("split:first", "Lovelace,Ada King", "Ada");
    add("split:middle", "Lovelace,Ada King", "King");
    add("split:last", "Lovelace, Ada King", "Lovelace");
    add("split:last", "van der Berg, Jan", "van der Berg");
    add("split:last", "Ludwig van Beethoven", "van Beethoven");
    add("split:first", "Ludwig van Beethoven", "Ludwig");
    add("split:middle", "Mary Ann Lee Evans", "Ann Lee");
    add("split:last", "John Smith Jr.", "Smith");
    add("split:last", "John Smith, Ph.D.", "Smith");
    add("split:last", "Smith, John, Jr.", "Smith");
    add("split:first", "Smith, John, Jr.", "John");
    add("split:last", "Plato", "");
    add("ssn", "001010001", "001-01-0001");
    add("ssn", "555-55-5555", "555-55-5555");
    add("ssn", " 555 55 5555 ", "555-55-5555");
    add("ssn", "1010001", "<ssn.short>");
    add("ssn", "555-55-555", "<ssn.format>");
    add("ssn", "55-555-5555", "<ssn.format>");
    add("ssn", "5555555555", "<ssn.format>");
    add("ssn", "55A-55-5555", "<ssn.format>");
    add("ssn", "***-**-5555", "<ssn.masked>");
    add("ssn", "XXX-XX-5555", "<ssn.masked>");
    add("ssn", "999-55-5555", "999-55-5555");
    add("ssn", "1.23E+08", "<ssn.format>");
    add("pad:6", "123", "000123");
    add("pad:4:é", "1",
        "error: the step \"pad\" needs a width from 1 to 100 and one character to fill with");
    add("pad:4:x", "né", "xxné");
    add("pad:2", "123", "123");
    add("boolean", "Yes", "true");
    add("boolean", " INACTIVE ", "false");
    add("boolean", "1", "true");
    add("boolean", "On Leave", "<boolean.unknown>");
    add("boolean", "A", "<boolean.unknown>");
    add("boolean:a,l:t", "L", "true");
    add("boolean:a,l:t", "yes", "<boolean.unknown>");
    add("map:A=Active:T=Terminated", "t", "Terminated");
    add("map:A=Active:T=Terminated", "Leave", "Leave");
    add("map:A=Active:*=blank", "Leave", "");
    add("map:A=Active:*=issue", "Leave", "<map.unknown>");
    add("map:\"a=b:c\"=\"x|y\"", "A=B:C", "x|y");
    add("constant:S", "TS", "S");
    add("constant:\"a:b\"", "", "a:b");
    add("default:US", "", "US");
    add("default:US", " ", "US");
    add("default:US", "DE", "DE");
}

void TransformTest::changesText()
{
    QFETCH(QString, step);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(applied(step, value), expected);
}

void TransformTest::survivesTextAndJson_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"trim", "split:last", "pad:6:0", "pad:6", "pad:9:\" \"", "date",
          "date:MM/dd/yyyy:yyyy-MM-dd", "date:\"yyyy-MM-dd HH:mm\":to=yyyyMMdd",
          "boolean:yes,on:no,off", "map:A=Active:\"B=C\"=\"x:y\":*=issue", "map:\"*\"=star",
          "constant:\"a, b | c\"", "default:\"say \"\"hi\"\"\"", "lookup:Employee ID:Work Email"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TransformTest::survivesTextAndJson()
{
    QFETCH(QString, text);
    const auto transform = Transform::fromText(text.toStdString());
    VERIFY_OK(transform);
    QCOMPARE(QString::fromStdString(transform->toText()), text);
    const auto again = Transform::fromJson(transform->toJson());
    VERIFY_OK(again);
    QVERIFY(*again == *transform);
}

void TransformTest::refusesWrongSteps_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "shout", "split", "split:nick", "pad", "pad:0", "pad:x", "pad:1000", "map", "map:A",
          "constant", "default:", "lookup:ID", "trim:left", "map:A=B:*=guess", "boolean:yes",
          "lookup:a:b:c", "date:to=yyyy"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TransformTest::refusesWrongSteps()
{
    QFETCH(QString, text);
    const auto transform = Transform::fromText(text.toStdString());
    QVERIFY(!transform);
    QVERIFY(transform.error().kind == ErrorKind::Usage);
    QVERIFY(!transform.error().what.empty());
}

void TransformTest::writesTheJsonThatFeedsHold()
{
    const auto date = Transform::fromText("date:MM/dd/yyyy");
    VERIFY_OK(date);
    const QJsonObject object = date->toJson().toObject();
    QCOMPARE(object.value(QLatin1String("do")).toString(), QStringLiteral("date"));
    QCOMPARE(object.value(QLatin1String("from")).toArray().at(0).toString(),
             QStringLiteral("MM/dd/yyyy"));
    const auto wrong =
        Transform::fromJson(QJsonObject{{QStringLiteral("do"), QStringLiteral("pad")}});
    QVERIFY(!wrong);
    QVERIFY(wrong.error().kind == ErrorKind::Config);
}

MUSTER_TEST(TransformTest)
#include "TransformTest.moc"
