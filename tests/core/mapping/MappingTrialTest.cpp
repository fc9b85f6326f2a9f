// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/MappingTrial.h"

#include "tests/support/MapWalk.h"
#include "tests/support/TestMain.h"

using namespace muster;
using namespace muster::test;

class MappingTrialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheMapperSays_data();
    void saysWhatTheMapperSays();
    void keepsTheCellsAsTheyWere();
    void requiredBlankIsAnIssue();
    void lookUpSeesOnlyTheSamples();
    void aMissingColumnIsAnError();

private:
    static Result<std::vector<MappingTrial>> run(const char* line, const Header& header,
                                                 const SampleRows& rows)
    {
        const auto catalogue = loadCatalogue("threatswitch", "personnel");
        const Mapping mapping = mappingOf({line});
        const Field& field = *catalogue->find(mapping.fields.front().field);
        return tryMapping(mapping.fields.front(), field, header, rows,
                          field.need == Need::Required);
    }
};

/// The samples must never look better or worse than the push.
void MappingTrialTest::saysWhatTheMapperSays_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("cell");
    const auto add = [](const char* line, const char* cell) {
        QTest::addRow("%s of %s", line, cell) << QByteArray(line) << QByteArray(cell);
    };
    add("employee_id=X", " 00123 ");
    add("employee_id=X|trim|upper", " a1 ");
    add("middle_name=X|split:last", "Lovelace, Ada");
    add("middle_name=X|split:last", "Ada");
    add("ssn=X|ssn", "523456789");
    add("ssn=X", "XXX-XX-1234");
    add("hired_at=X|date:MM/dd/yyyy", "01/31/2024");
    add("hired_at=X", "01/02/2024");
    add("hired_at=X", "31.02.2024");
    add("cage_code=X", "12");
    add("job_title=X|map:A=Active:*=issue", "B");
    add("job_title=X|map:A=Active", "a");
    add("job_title=X|default:Staff", " ");
    add("job_title=X|clear", " ");
    add("job_title=X|pad:5:0", "42");
}

void MappingTrialTest::saysWhatTheMapperSays()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, cell);
    const Header header = test::header({"First", "Last", "Email", "X"});
    const auto trials = run(line.constData(), header, {{"", "", "", cell.toStdString()}});
    VERIFY_OK(trials);
    auto whole = walk(with({line.constData()}), header);
    VERIFY_OK(whole);
    whole->over(test::rows({{"Ada", "Lovelace", "a@b.co", cell.toStdString()}}));
    const MappingTrial& trial = trials->front();
    const auto field = line.left(line.indexOf('=')).toStdString();
    const int index = whole->mapper->indexOf(field);
    QCOMPARE(trial.state, whole->records[0].state(static_cast<std::size_t>(index)));
    QCOMPARE(trial.after, whole->text(0, field));
    QCOMPARE(trial.issues.size(), whole->issues.size());
    for (std::size_t i = 0; i < trial.issues.size(); ++i) {
        QCOMPARE(trial.issues[i].code, whole->issues[i].code);
        QCOMPARE(trial.issues[i].severity, whole->issues[i].severity);
        QCOMPARE(trial.issues[i].detail, whole->issues[i].detail);
        QCOMPARE(trial.issues[i].column, whole->issues[i].column);
    }
}

void MappingTrialTest::keepsTheCellsAsTheyWere()
{
    const auto trials =
        run("middle_name=B,A|join:-", test::header({"A", "B"}), {{"1", " 2 "}, {"3"}});
    VERIFY_OK(trials);
    QCOMPARE(trials->size(), std::size_t(2));
    QCOMPARE((*trials)[0].before, (std::vector<std::string>{" 2 ", "1"}));
    QCOMPARE((*trials)[0].after, std::string("2-1"));
    QCOMPARE((*trials)[1].before, (std::vector<std::string>{"", "3"})); // the row was short
    QCOMPARE((*trials)[1].after, std::string("3"));
}

void MappingTrialTest::requiredBlankIsAnIssue()
{
    const auto trials = run("email=A", test::header({"A"}), {{" "}});
    VERIFY_OK(trials);
    QCOMPARE(trials->front().state, Record::State::Blank);
    QCOMPARE(trials->front().issues.size(), std::size_t(1));
    QCOMPARE(trials->front().issues.front().code, std::string_view("required.blank"));
}

void MappingTrialTest::lookUpSeesOnlyTheSamples()
{
    const auto trials = run("job_title=Boss|lookup:ID:Mail", test::header({"ID", "Mail", "Boss"}),
                            {{"1", "a@b.co", ""}, {"2", "c@d.co", "1"}, {"3", "e@f.co", "99"}});
    VERIFY_OK(trials);
    QCOMPARE((*trials)[0].isOutsideSamples, false);
    QCOMPARE((*trials)[1].after, std::string("a@b.co"));
    QCOMPARE((*trials)[2].isOutsideSamples, true);
}

void MappingTrialTest::aMissingColumnIsAnError()
{
    const auto trials = run("email=Mial", test::header({"Mail"}), {{"a@b.co"}});
    QVERIFY(!trials);
    QVERIFY(trials.error().hint.find("Mail") != std::string::npos);
}

MUSTER_TEST(MappingTrialTest)

#include "MappingTrialTest.moc"
