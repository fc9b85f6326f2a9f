// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Mapping.h"

#include "core/base/Json.h"
#include "tests/support/TestMain.h"

using namespace muster;

class MappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void assigns_data();
    void assigns();
    void refusesWrongAssignments_data();
    void refusesWrongAssignments();
    void assigningReplacesAndRemoves();
    void assigningTakesBackADroppedColumn();
    void survivesJson();
    void refusesJsonThatMapsTwice();
    void digestFollowsMeaningOnly();
};

void MappingTest::assigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("rest");
    const auto add = [](const char* text, const char* field, const QStringList& columns,
                        const char* steps, const char* rest) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(field) << columns
                            << QString::fromUtf8(steps) << QString::fromUtf8(rest);
    };
    const auto one = [](const char* name) { return QStringList{QString::fromUtf8(name)}; };
    const QStringList two = {QStringLiteral("Work Email"), QStringLiteral("Home Email")};
    add("email=Work Email", "email", one("Work Email"), "", "first");
    add("email= Work Email , Home Email |trim|lower", "email", two, "trim|lower", "first");
    add("email=Work Email,Home Email|first", "email", two, "", "first");
    add("city=City,State|join:\", \"", "city", {QStringLiteral("City"), QStringLiteral("State")},
        "", "join<, >");
    add("city=City,State|join", "city", {QStringLiteral("City"), QStringLiteral("State")}, "",
        "join< >");
    add("name=\"Last, First\"|split:last", "name", one("Last, First"), "split:last", "first");
    add("name=\"a|b \"\"c\"\"\"", "name", one("a|b \"c\""), "", "first");
    add("access_code=|constant:TS", "access_code", {}, "constant:TS", "first");
    add("hired_at=Hire Date|date:MM/dd/yyyy:yyyy-MM-dd", "hired_at", one("Hire Date"),
        "date:MM/dd/yyyy:yyyy-MM-dd", "first");
    add("status=a=b|clear", "status", one("a=b"), "", "first clear");
    add("+badge=Badge", "badge", one("Badge"), "", "first custom text");
    add("+seen:date=Seen", "seen", one("Seen"), "", "first custom date");
    add("name.first=First", "name.first", one("First"), "", "first");
}

void MappingTest::assigns()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QStringList, columns);
    QFETCH(QString, steps);
    QFETCH(QString, rest);
    Mapping mapping;
    VERIFY_OK(mapping.assign(text.toStdString()));
    QCOMPARE(mapping.fields.size(), std::size_t(1));
    const FieldMapping& mapped = mapping.fields.front();
    QCOMPARE(QString::fromStdString(mapped.field), field);
    QStringList names;
    for (const std::string& column : mapped.columns)
        names.append(QString::fromStdString(column));
    QCOMPARE(names, columns);
    QStringList stepTexts;
    for (const Transform& transform : mapped.transforms)
        stepTexts.append(QString::fromStdString(transform.toText()));
    QCOMPARE(stepTexts.join(QLatin1Char('|')), steps);
    std::string found =
        mapped.combine == Combine::Join ? "join<" + mapped.separator + ">" : "first";
    found += mapped.blankClears ? " clear" : "";
    found += mapped.custom.empty() ? "" : " custom " + mapped.custom;
    QCOMPARE(QString::fromStdString(found), rest);
}

void MappingTest::refusesWrongAssignments_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "email", "=Email", "email=|trim", "email=,", "email=Email|shout",
                             "+x:number=X", "+=X", "email="})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void MappingTest::refusesWrongAssignments()
{
    QFETCH(QString, text);
    Mapping mapping;
    const auto assigned = mapping.assign(text.toStdString());
    QVERIFY(!assigned);
    QVERIFY(assigned.error().kind == ErrorKind::Usage);
    QVERIFY(mapping.fields.empty());
}

void MappingTest::assigningReplacesAndRemoves()
{
    Mapping mapping;
    VERIFY_OK(mapping.assign("email=A|trim"));
    mapping.fields.front().confidence = Confidence::Low;
    VERIFY_OK(mapping.assign("email=B"));
    QCOMPARE(mapping.fields.size(), std::size_t(1));
    QVERIFY(mapping.find("email")->transforms.empty());
    QVERIFY(mapping.find("email")->confidence == Confidence::Person);
    VERIFY_OK(mapping.assign("email="));
    QVERIFY(!mapping.find("email"));
}

void MappingTest::assigningTakesBackADroppedColumn()
{
    Mapping mapping;
    mapping.dropped = {"Gender", "Salary"};
    VERIFY_OK(mapping.assign("+grade=Salary"));
    QVERIFY(mapping.dropped == std::vector<std::string>{"Gender"});
}

static Mapping fullMapping()
{
    Mapping mapping;
    for (const char* text : {"city=City,State|join:\", \"", "email=Work Email|trim|clear",
                             "hired_at=Hired|date:MM/dd/yyyy", "status=S|map:A=Active:*=issue",
                             "+badge=Badge", "code=|constant:S"}) {
        if (!mapping.assign(text))
            return {};
    }
    mapping.fields[0].confidence = Confidence::Medium;
    mapping.fields[0].reason = "because";
    mapping.dropped = {"Salary"};
    return mapping;
}

void MappingTest::survivesJson()
{
    const Mapping mapping = fullMapping();
    QCOMPARE(mapping.fields.size(), std::size_t(6));
    const auto text = json::pretty(mapping.toJson());
    const auto object = json::parseObject(text);
    VERIFY_OK(object);
    const auto again = Mapping::fromJson(*object);
    VERIFY_OK(again);
    QVERIFY(*again == mapping);
    QCOMPARE(json::pretty(again->toJson()), text);
}

void MappingTest::refusesJsonThatMapsTwice()
{
    const auto object = json::parseObject(
        R"({"fields":[{"field":"a","columns":["A"]},{"field":"a","columns":["B"]}]})");
    VERIFY_OK(object);
    QVERIFY(!Mapping::fromJson(*object));
    QVERIFY(!Mapping::fromJson(*json::parseObject(R"({"fields":[{"columns":["A"]}]})")));
}

void MappingTest::digestFollowsMeaningOnly()
{
    const Mapping mapping = fullMapping();
    Mapping same = mapping;
    same.fields[1].confidence = Confidence::Low;
    same.fields[1].reason = "another";
    same.dropped.clear();
    QCOMPARE(same.digest(), mapping.digest());
    Mapping other = mapping;
    VERIFY_OK(other.assign("hired_at=Hired|date:dd/MM/yyyy"));
    QVERIFY(other.digest() != mapping.digest());
    other = mapping;
    other.fields[1].blankClears = false;
    QVERIFY(other.digest() != mapping.digest());
}

MUSTER_TEST(MappingTest)
#include "MappingTest.moc"
