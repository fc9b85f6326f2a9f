// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/HeaderDictionary.h"

#include "core/base/Json.h"
#include "core/catalogue/Resource.h"
#include "core/mapping/HeaderName.h"
#include "core/mapping/Suggester.h"
#include "tests/support/RowBuilder.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>

using namespace muster;
using test::Cells;

/// Headers alone: how they are spelt, what role they have, which system they come from.
class HeaderDictionaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void everySpellingFindsItsRole();
    void guessesTheSystem();
    void guessesNothingWithoutEvidence();
    void isCarefulWithLikeness_data();
    void isCarefulWithLikeness();
};

void HeaderDictionaryTest::normalises_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* header, const char* expected) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(expected);
    };
    add("\xEF\xBB\xBF\"Employee ID\" ", "employee id");
    add("Employee #", "employee number");
    add("SS#", "ss number");
    add("Worker's Manager(s)", "workers manager s");
    add("Worker\xE2\x80\x99s Manager", "workers manager");
    add("workEmail", "work email");
    add("HRStatus", "hr status");
    add("EMPL_RCD", "empl rcd");
    add("Legal_Name_-_First_Name", "legal name first name");
    add("Work Contact: Work Email", "work contact work email");
    add("Ｆｉｒｓｔ Name", "first name");
    add("Date d'embauche", "date d embauche");
    add("D.O.B.", "d o b");
    add(" - ", "");
}

void HeaderDictionaryTest::normalises()
{
    QFETCH(QString, header);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(normalisedHeader(header.toStdString())), expected);
}

void HeaderDictionaryTest::everySpellingFindsItsRole()
{
    const auto headers = loadResource("hris/headers.json");
    VERIFY_OK(headers);
    int spellings = 0;
    for (auto entry = headers->begin(); entry != headers->end(); ++entry) {
        for (const QJsonValue spelling : entry.value().toArray()) {
            const auto match = HeaderDictionary::instance().find(json::text(spelling));
            QVERIFY2(match, json::text(spelling).c_str());
            QVERIFY2(match->role == entry.key().toStdString(), json::text(spelling).c_str());
            QVERIFY(match->fit == HeaderFit::Exact);
            ++spellings;
        }
    }
    QVERIFY(spellings > 1100);
}

void HeaderDictionaryTest::guessesTheSystem()
{
    const SystemGuess guess =
        guessSystem(test::header({"Company Code", "Associate ID", "Payroll Name",
                                  "Legal First Name", "Position Status", "Shoe Size"}),
                    {});
    QCOMPARE(guess.name, std::string("ADP Workforce Now"));
    QCOMPARE(guess.evidence.front(), std::string("5 of 6 headers are ADP's"));
    QVERIFY(guess.evidence[1].find("\"Company Code\", \"Associate ID\"") != std::string::npos);
    const Header workday =
        test::header({"Employee ID", "Legal Name - First Name", "Worker Status"});
    QVERIFY(guessSystem(workday, "All Active Workers").evidence.size()
            > guessSystem(workday, {}).evidence.size());
    QCOMPARE(
        guessSystem(test::header({"EecEmpNo", "EepNameFirst", "EepNameLast", "EepSSN"}), {}).name,
        std::string("UKG Pro"));
    QCOMPARE(guessSystem(test::header({"employeeNumber", "firstName", "lastName", "workEmail",
                                       "supervisorEId"}),
                         {})
                 .name,
             std::string("BambooHR"));
}

void HeaderDictionaryTest::guessesNothingWithoutEvidence()
{
    for (const Cells& names : {Cells{"First Name", "Last Name", "Email", "Hire Date"},
                               Cells{"a", "b"}, Cells{}, Cells{"id", "email", "active"}})
        QCOMPARE(guessSystem(test::header(names), {}).name, std::string());
}

void HeaderDictionaryTest::isCarefulWithLikeness_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("confidence");
    const auto add = [](const char* header, const char* role, const char* confidence) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(role)
                              << QString::fromUtf8(confidence);
    };
    add("CF_INT0064_LRV_Business_Title", "job_title", "high");
    add("Current Job Title", "job_title", "medium");
    add("Employee Date of Birth", "date_of_birth", "medium");
    add("Frist Name", "first_name", "low");
    add("Hire Date Approval Comment", "hired_at", "low");
    add("Manager's Mobile Phone", "", "none");
    add("Dependent Date of Birth", "_sensitive_dependents", "medium");
    add("Emergency Contact Work Email", "_sensitive_dependents", "medium");
    add("Bonus 2025 Target", "_sensitive_pay", "medium");
    add("Ethnicity (EEO-1)", "_sensitive_eeo", "high");
    add("Birthday", "birthday_month_day", "high");
    add("Shoe Size", "", "none");
    add("", "", "none");
    add("two_factor_enabled", "two_factor_enabled", "high");
    add("MFA Enabled", "two_factor_enabled", "medium");
}

void HeaderDictionaryTest::isCarefulWithLikeness()
{
    QFETCH(QString, header);
    QFETCH(QString, role);
    QFETCH(QString, confidence);
    const auto roles = columnRoles(test::header({header.toStdString()}), nullptr);
    QCOMPARE(QString::fromStdString(roles[0].role), role);
    const std::string_view found = confidenceName(roles[0].confidence);
    QCOMPARE(QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size())), confidence);
    QCOMPARE(roles[0].sensitive, role.startsWith(QStringLiteral("_sensitive_")));
}

MUSTER_TEST(HeaderDictionaryTest)
#include "HeaderDictionaryTest.moc"
