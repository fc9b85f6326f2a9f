// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/IssueWords.h"

#include "tests/support/TestMain.h"
#include "ui/window/Language.h"

Q_DECLARE_METATYPE(muster::Issue)

using namespace muster;

/// The window's sentences about issues beside those of core.
class IssueWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCode();
    void saysWhatCoreSays_data();
    void saysWhatCoreSays();
    void namesTheFieldByItsLabel();
    void keepsAPlaceInANameAsItIs();
    void saysItInGerman();
    void leavesAnUnknownCodeToCore();
    void findsTheLabelOfAField();
};

void IssueWordsTest::knowsEveryCode()
{
    QVERIFY(issueCodes().size() >= 30);
    for (const std::string_view code : issueCodes())
        QVERIFY2(knowsIssue(code), code.data());
    QVERIFY(!knowsIssue("no.such"));
}

void IssueWordsTest::saysWhatCoreSays_data()
{
    QTest::addColumn<Issue>("issue");
    for (const std::string_view code : issueCodes()) {
        const std::string name(code);
        QTest::newRow((name + " full").c_str())
            << Issue{Severity::Error, code, {}, "hired_at", "Hire Date", "4711"};
        QTest::newRow((name + " bare").c_str()) << Issue{Severity::Error, code, {}, {}, {}, {}};
    }
}

void IssueWordsTest::saysWhatCoreSays()
{
    QFETCH(const Issue, issue);
    const IssueText said = issueWords(issue);
    const IssueText wanted = issueText(issue);
    QCOMPARE(QString::fromStdString(said.message), QString::fromStdString(wanted.message));
    QCOMPARE(QString::fromStdString(said.remedy), QString::fromStdString(wanted.remedy));
}

void IssueWordsTest::namesTheFieldByItsLabel()
{
    const IssueText said =
        issueWords({Severity::Error, "required.blank", {}, "hired_at", "Start", {}},
                   QStringLiteral("Hire date"));
    QCOMPARE(QString::fromStdString(said.message),
             QStringLiteral("\"Hire date\" is blank, and the service requires it."));
    QVERIFY(said.remedy.starts_with("Fill \"Start\" "));
}

void IssueWordsTest::keepsAPlaceInANameAsItIs()
{
    const IssueText said = issueWords({Severity::Error, "date.format", {}, "f", "C", "%2 and %1"},
                                      QStringLiteral("%3"));
    QCOMPARE(QString::fromStdString(said.message),
             QStringLiteral("\"%3\" holds something that is not a date (%2 and %1)."));
}

void IssueWordsTest::saysItInGerman()
{
    const Language german(QStringLiteral("de"));
    const IssueText said =
        issueWords({Severity::Error, "unique.duplicate", {}, "email", "Mail", "12"}, {});
    QCOMPARE(QString::fromStdString(said.message),
             QString::fromUtf8("„email“ ist dasselbe wie in Zeile 12."));
    for (const std::string_view code : issueCodes()) {
        const Issue issue{Severity::Error, code, {}, {}, {}, {}};
        QVERIFY2(issueWords(issue).message != issueText(issue).message, code.data());
    }
}

void IssueWordsTest::leavesAnUnknownCodeToCore()
{
    QCOMPARE(
        QString::fromStdString(issueWords({Severity::Error, "no.such", {}, {}, {}, "x"}).message),
        QStringLiteral("no.such: x"));
}

void IssueWordsTest::findsTheLabelOfAField()
{
    const QString label = fieldLabel("threatswitch", "personnel", "hired_at");
    QVERIFY(!label.isEmpty());
    QVERIFY(label != QLatin1String("hired_at"));
    QCOMPARE(fieldLabel("threatswitch", "personnel", "hired_at"), label);
    QCOMPARE(fieldLabel("threatswitch", "personnel", "nickname"), QStringLiteral("nickname"));
    QCOMPARE(fieldLabel("nobody", "nothing", "hired_at"), QStringLiteral("hired_at"));
}

MUSTER_TEST(IssueWordsTest)

#include "IssueWordsTest.moc"
