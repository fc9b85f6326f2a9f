// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Mapper.h"
#include "tests/support/MapWalk.h"
#include "tests/support/TestMain.h"

using namespace muster;
using namespace muster::test;

/// What binding a mapping to a file and a catalogue accepts and refuses.
class MapperBindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bindNamesMissingColumns();
    void bindNamesAllMissingFields();
    void bindRefuses_data();
    void bindRefuses();
    void ownFieldsAreMapped();
    void deviceMayBeNamedByEitherId();
};

void MapperBindTest::bindNamesMissingColumns()
{
    const auto made = walk({"first_name=Fist Name", "last_name=Last", "email=Email"},
                           test::header({"First Name", "Last", "Email"}));
    QVERIFY(!made);
    QVERIFY(made.error().kind == ErrorKind::Config);
    QVERIFY(made.error().what.find("\"Fist Name\"") != std::string::npos);
    QVERIFY(made.error().hint.find("\"First Name\"") != std::string::npos);
}

void MapperBindTest::bindNamesAllMissingFields()
{
    const auto made = walk({"last_name=Last"}, test::header({"Last"}));
    QVERIFY(!made);
    QVERIFY(made.error().kind == ErrorKind::BadData);
    QVERIFY(made.error().what.find("\"first_name\", \"email\"") != std::string::npos);
    const auto device = walk({"os=OS"}, test::header({"OS"}), "secureframe", "device");
    QVERIFY(!device);
    QVERIFY(device.error().what.find("serial_number") != std::string::npos);
}

void MapperBindTest::bindRefuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* line, const char* says) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
    };
    add("job_titel=First", "job_titel");
    add("job_title=Twin", "two columns");
    add("job_title=First|lookup:Nobody:Email", "Nobody");
    add("job_title=First|lookup:Last:Email|lookup:Last:Email", "two look-ups");
    add("email=First|lookup:Last:Email", "identifier");
    add("+email.work=Email", "cannot hold a value and also");
    add("+Email=Email", "already");
}

void MapperBindTest::bindRefuses()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const std::string text = line.toStdString();
    const auto made =
        walk(with({text.c_str()}), test::header({"First", "Last", "Email", "Twin", "Twin"}));
    QVERIFY(!made);
    QVERIFY(made.error().kind == ErrorKind::Config);
    QVERIFY2(made.error().what.find(says.toStdString()) != std::string::npos,
             made.error().what.c_str());
    QVERIFY(!made.error().hint.empty());
}

void MapperBindTest::ownFieldsAreMapped()
{
    auto made = walk({"a.b=A", "a.c=B"}, test::header({"A", "B"}), "secureframe", "free");
    VERIFY_OK(made);
    QVERIFY(!made->mapper->needsSurvey());
    made->over(test::rows({{"1", "2"}}));
    QCOMPARE(made->text(0, "a.c"), std::string("2"));
    auto own = walk(with({"+seen:date=Seen", "department=Dept"}),
                    test::header({"First", "Last", "Email", "Seen", "Dept"}));
    VERIFY_OK(own);
    own->over(test::rows({{"A", "B", "a@b.co", "31.1.2024", "IT"}}));
    QCOMPARE(own->text(0, "seen"), std::string("2024-01-31"));
    QCOMPARE(own->text(0, "department"), std::string("IT"));
}

void MapperBindTest::deviceMayBeNamedByEitherId()
{
    auto made =
        walk({"device_uuid=U", "os=OS"}, test::header({"U", "OS"}), "secureframe", "device");
    VERIFY_OK(made);
    QCOMPARE(made->mapper->indexOf(""), 0);
    made->over(test::rows({{"1", "x"}, {"1", "y"}, {"", "z"}}));
    QCOMPARE(made->told(),
             std::string("1 error unique.duplicate device_uuid/U 2\n"
                         "2 error unique.duplicate device_uuid/U 1\n"
                         "3 error required.blank device_uuid/U\n"));
}

MUSTER_TEST(MapperBindTest)
#include "MapperBindTest.moc"
