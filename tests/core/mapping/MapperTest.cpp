// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Mapper.h"

#include "tests/support/MapWalk.h"
#include "tests/support/TestMain.h"

#include <set>

using namespace muster;
using namespace muster::test;

class MapperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsAPerson();
    void keepsTextAsItIs();
    void blankIsLeftOutUnlessItClears();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void passesTheReadersNotesOn();
    void everySharedIdentifierIsHeld();
    void duplicatesAcrossBlocks();
    void accessesMayShareAPerson();
    void looksUpManagersInAnyOrder();
    void combinesColumns();
    void secureframeValuesAreTyped();
};

void MapperTest::mapsAPerson()
{
    auto made = walk(with({"ssn=SSN|ssn", "hired_at=Hired"}),
                     test::header({"Email", "First", "Last", "SSN", "Hired", "Salary"}));
    VERIFY_OK(made);
    made->over(
        test::rows({{" ada@example.com ", "Ada", "Lovelace", "523456789", "31.01.2024", "1"}}));
    QCOMPARE(made->told(), std::string());
    QVERIFY(made->isFine[0]);
    QCOMPARE(made->text(0, "email"), std::string("ada@example.com"));
    QCOMPARE(made->text(0, "hired_at"), std::string("2024-01-31 00:00:00 EST"));
    QCOMPARE(made->mapper->fields().front().key, std::string("first_name"));
    QCOMPARE(made->mapper->indexOf(""), made->mapper->indexOf("email"));
    QCOMPARE(made->mapper->indexOf("nothing"), -1);
    QCOMPARE(made->records[0].filled(), std::size_t(5));
    QCOMPARE(made->records[0].ref().line, std::uint64_t(2));
}

void MapperTest::keepsTextAsItIs()
{
    auto made = walk(with({"employee_id=ID"}), test::header({"First", "Last", "Email", "ID"}));
    VERIFY_OK(made);
    made->over(test::rows({{"Ada", "Lovelace", "a@b.co", " 00123 "}}));
    QCOMPARE(made->text(0, "employee_id"), std::string(" 00123 "));
}

void MapperTest::blankIsLeftOutUnlessItClears()
{
    auto made = walk(with({"job_title=Title", "middle_name=Middle|clear", "employee_id=ID|clear"}),
                     test::header({"First", "Last", "Email", "Title", "Middle", "ID"}));
    VERIFY_OK(made);
    made->over(test::rows({{"Ada", "L", "a@b.co", " ", "\xC2\xA0", "7"}}));
    const Record& record = made->records[0];
    QVERIFY(record.state(3) == Record::State::Blank);
    QVERIFY(record.state(4) == Record::State::Clear);
    QVERIFY(record.state(5) == Record::State::Value);
    QCOMPARE(made->told(), std::string());
}

void MapperTest::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* field, const QByteArray& value, const char* expected) {
        QTest::addRow("%s %s", field, value.constData())
            << QString::fromUtf8(field) << value << QString::fromUtf8(expected);
    };
    add("first_name", "", "error required.blank");
    add("first_name", "  ", "error required.blank");
    add("first_name", QByteArray("A\0B", 3), "error text.control");
    add("first_name", "A\x1a", "error text.control");
    add("first_name", "Augusta Ada\x7f King", "error text.control");
    add("first_name", "Augusta\nAda\tKing and\x01", "error text.control");
    add("first_name", "#NAME?", "error text.spreadsheet");
    add("first_name", "A\nB", "");
    add("last_name", "=\"00123\"", "error text.formula");
    add("email", "ada", "error email.format");
    add("email", "ada@", "error email.format");
    add("email", "@b.co", "error email.format");
    add("email", "a b@c.co", "error email.format");
    add("email", "a@b", "error email.format");
    add("email", "a@b..co", "error email.format");
    add("email", "a@b.co,c@d.co", "error email.format");
    add("email", "a@b@c.co", "error email.format");
    add("email", "<a@b.co>", "error email.format");
    add("email", "jos\xC3\xA9.o'neil+x@b-c.co.uk", "");
    add("ssn", "12345678", "error ssn.short");
    add("ssn", "12345678X", "error ssn.format");
    add("ssn", "900-12-3456", "warning ssn.unusual");
    add("ssn", "001-00-0001", "");
    add("hired_at", "03/04/2024", "error date.ambiguous");
    add("hired_at", "2024-02-30", "error date.invalid");
    add("terminated_at", "12/31/9999", "");
    add("cage_code", "4AE58", "");
    add("cage_code", "4AE5", "warning shape.unusual 5 letters or digits");
    add("employee_id", "1.23E+08", "error text.scientific");
    add("employee_id", "1E5", "");
    add("employee_id", "########", "error text.spreadsheet");
}

void MapperTest::findsWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const Cells columns = {"first_name", "last_name",     "email",     "ssn",
                           "hired_at",   "terminated_at", "cage_code", "employee_id"};
    auto made = walk({"first_name=first_name", "last_name=last_name", "email=email", "ssn=ssn",
                      "hired_at=hired_at", "terminated_at=terminated_at", "cage_code=cage_code",
                      "employee_id=employee_id"},
                     test::header(columns));
    VERIFY_OK(made);
    Cells cells = {"Ada", "Lovelace", "ada@example.com", "", "", "", "", ""};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == field.toStdString())
            cells[i] = value.toStdString();
    }
    made->over(test::rows({cells}));
    QStringList found;
    for (const Issue& issue : made->issues) {
        found.append(QString::fromStdString(std::string(severityName(issue.severity)) + " "
                                            + std::string(issue.code)
                                            + (issue.detail.empty() ? "" : " " + issue.detail)));
        QCOMPARE(QString::fromStdString(issue.field), field);
        QCOMPARE(QString::fromStdString(issue.column), field);
        const IssueText text = issueText(issue);
        QVERIFY(!text.message.empty() && !text.remedy.empty());
        const bool isEchoed =
            value.size() > 3 && text.message.find(value.toStdString()) != std::string::npos;
        QVERIFY2(!isEchoed, text.message.c_str());
    }
    QCOMPARE(found.join(QLatin1Char(';')), expected);
    QCOMPARE(made->isFine[0], !expected.startsWith(QStringLiteral("error")));
}

void MapperTest::passesTheReadersNotesOn()
{
    auto made = walk(names, test::header({"First", "Last", "Email", "Note"}));
    VERIFY_OK(made);
    test::RowBuilder builder(41, 90);
    builder.add({"A", "B", "a@b.co", ""})
        .add({"A", "B", "c@b.co"})
        .note(RowFinding::TooFewCells)
        .add({"A", "B\xFF", "d@b.co", "\xFE"})
        .note(RowFinding::InvalidEncoding, 1)
        .note(RowFinding::InvalidEncoding, 3)
        .add({"A", "B", "e@b.co", "", "x"})
        .note(RowFinding::TooManyCells, 4)
        .add({"A", "B", "f@b.co", "\xFE"})
        .note(RowFinding::InvalidEncoding, 3)
        .note(RowFinding::StrayQuote, 3)
        .add({"A", "B", "g@b.co", ""})
        .note(RowFinding::UnclosedQuote, 0);
    made->over(builder.block());
    QCOMPARE(made->told(),
             std::string("42 warning row.short /\n"
                         "43 error encoding.invalid last_name/Last\n"
                         "43 warning encoding.invalid /Note\n"
                         "44 error row.long /\n"
                         "45 warning encoding.invalid /Note\n"
                         "45 warning quote.stray /Note\n"
                         "46 error quote.unclosed first_name/First\n"));
    const std::vector<bool> fine = {true, true, false, false, true, false};
    QVERIFY(made->isFine == fine);
}

void MapperTest::everySharedIdentifierIsHeld()
{
    auto made = walk(names, test::header({"First", "Last", "Email"}));
    VERIFY_OK(made);
    QVERIFY(made->mapper->needsSurvey());
    made->over(test::rows({{"A", "A", "same@example.com"},
                           {"B", "B", "other@example.com"},
                           {"C", "C", " SAME@example.com"},
                           {"D", "D", "same@Example.com "}}));
    QCOMPARE(made->told(),
             std::string("1 error unique.duplicate email/Email 3\n"
                         "3 error unique.duplicate email/Email 1\n"
                         "4 error unique.duplicate email/Email 1\n"));
    QVERIFY(issueText(made->issues[0]).message.find("row 3") != std::string::npos);
}

void MapperTest::duplicatesAcrossBlocks()
{
    auto made = walk(names, test::header({"First", "Last", "Email"}));
    VERIFY_OK(made);
    const RowBlock one = test::RowBuilder(1).add({"A", "A", "a@b.co"}).block();
    const RowBlock two = test::RowBuilder(2).add({"B", "B", "a@b.co"}).block();
    made->mapper->survey(one);
    made->mapper->survey(two);
    made->mapper->finishSurvey();
    QVERIFY(made->mapper->needsGather());
    made->mapper->gather(one);
    made->mapper->gather(two);
    Record record;
    QVERIFY(!made->mapper->map(one, 0, record, made->issues));
    QVERIFY(!made->mapper->map(two, 0, record, made->issues));
    QCOMPARE(made->issues[1].detail, std::string("1"));
}

void MapperTest::accessesMayShareAPerson()
{
    auto made = walk({"user_id=Who", "access_code=Code"}, test::header({"Who", "Code"}),
                     "threatswitch", "accesses");
    VERIFY_OK(made);
    QVERIFY(!made->mapper->needsSurvey());
    made->over(test::rows({{"a@b.co", "S"}, {"a@b.co", "Q"}}));
    QCOMPARE(made->told(), std::string("2 warning list.unknown access_code/Code\n"));
    QVERIFY(made->isFine[1]);
}

void MapperTest::looksUpManagersInAnyOrder()
{
    auto made = walk(with({"+manager_email:email=Boss|trim|lookup:ID:Email|lower"}),
                     test::header({"First", "Last", "Email", "ID", "Boss"}));
    VERIFY_OK(made);
    made->over(test::rows({{"A", "A", "a@b.co", "1", "3"},
                           {"B", "B", "b@b.co", "2", "9"},
                           {"C", "C", "C@b.co", " 3", ""}}));
    QCOMPARE(made->text(0, "manager_email"), std::string("c@b.co"));
    QVERIFY(made->records[1].state(3) == Record::State::Blank);
    QVERIFY(made->records[2].state(3) == Record::State::Blank);
    QCOMPARE(made->told(), std::string("2 warning lookup.unresolved manager_email/Boss\n"));
    QVERIFY(made->isFine[1]);
}

void MapperTest::combinesColumns()
{
    auto made = walk({"first_name=Nick,First", "last_name=Last", "email=Work,Home",
                      "place_of_birth=City,State|join:\", \""},
                     test::header({"First", "Nick", "Last", "Work", "Home", "City", "State"}));
    VERIFY_OK(made);
    made->over(test::rows({{"Augusta", " ", "L", "", "bad", " Atlanta ", "GA"},
                           {"Augusta", "Ada", "L", "a@b.co", "h@b.co", "", "GA"}}));
    QCOMPARE(made->text(0, "first_name"), std::string("Augusta"));
    QCOMPARE(made->text(0, "place_of_birth"), std::string("Atlanta, GA"));
    QCOMPARE(made->text(1, "first_name"), std::string("Ada"));
    QCOMPARE(made->text(1, "place_of_birth"), std::string("GA"));
    QCOMPARE(made->told(), std::string("1 error email.format email/Home\n"));
}

void MapperTest::secureframeValuesAreTyped()
{
    auto made =
        walk({"id=ID", "email=Email", "active=Status", "admin=Admin|default:no"},
             test::header({"ID", "Email", "Status", "Admin"}), "secureframe", "personnel_account");
    VERIFY_OK(made);
    made->over(test::rows({{"1", "a@b.co", "Active", ""},
                           {"2", "b@b.co", "On Leave", "yes"},
                           {"", "c@b.co", "Terminated", "no"},
                           {"2", "d@b.co", "0", "no"}}));
    QCOMPARE(made->text(0, "active"), std::string("true"));
    QCOMPARE(made->text(0, "admin"), std::string("false"));
    QCOMPARE(made->text(2, "active"), std::string("false"));
    QCOMPARE(made->told(),
             std::string("2 error unique.duplicate id/ID 4\n"
                         "2 error boolean.unknown active/Status\n"
                         "3 error required.blank id/ID\n"
                         "4 error unique.duplicate id/ID 2\n"));
}

MUSTER_TEST(MapperTest)
#include "MapperTest.moc"
