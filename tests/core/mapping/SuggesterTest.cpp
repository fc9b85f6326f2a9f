// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Suggester.h"

#include "core/mapping/Mapper.h"
#include "tests/support/RowBuilder.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <memory>

using namespace muster;
using test::Cells;

using Pairs = std::vector<std::pair<std::string, std::string>>; ///< header, role

Q_DECLARE_METATYPE(Pairs)

class SuggesterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesHeaderSets_data();
    void recognisesHeaderSets();
    void mapsPersonnel();
    void mapsWholeNames();
    void prefersByDictionaryOrder();
    void dropsSensitiveColumns();
    void neverSuggestsUnconfirmedFields();
    void datesFollowTheProfile();
    void contentDecides();
    void peopleSoftReportsToIsAPosition();
    void recognisesModels_data();
    void recognisesModels();
    void suggestsAFreeSchema();
    void looksUpTheManagersAddress();
    void theSuggestionBinds();
};

static Header headerOf(const Pairs& pairs)
{
    Header header;
    for (const auto& [name, role] : pairs)
        header.names.push_back(name);
    return header;
}

static std::unique_ptr<ColumnProfiler> profileOf(const Header& header,
                                                 const std::vector<Cells>& rows)
{
    auto profiler = std::make_unique<ColumnProfiler>(header.names.size());
    profiler->add(test::rows(rows));
    return profiler;
}

static std::string sourceOf(const Suggestion& suggestion, std::string_view field)
{
    const FieldMapping* mapped = suggestion.mapping.find(field);
    if (!mapped)
        return "-";
    std::string text = mapped->columns.front();
    for (const Transform& transform : mapped->transforms)
        text += "|" + transform.toText();
    return text;
}

static Suggestion suggest(const Header& header, const ColumnProfiler* profiler = nullptr,
                          const char* service = "threatswitch", const char* object = "personnel")
{
    return suggestMapping(header, profiler, *loadCatalogue(service, object));
}

void SuggesterTest::recognisesHeaderSets_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<Pairs>("columns");
    QTest::newRow("Workday") << QStringLiteral("Workday")
                             << Pairs{{"Employee ID", "employee_id"},
                                      {"Legal Name - First Name", "first_name"},
                                      {"Legal Name - Last Name", "last_name"},
                                      {"Preferred Name", "preferred_first_name"},
                                      {"Email - Primary Work", "email"},
                                      {"Hire Date", "hired_at"},
                                      {"Termination Date", "terminated_at"},
                                      {"Business Title", "job_title"},
                                      {"Supervisory Organization", "department"},
                                      {"Worker's Manager", "manager_name"},
                                      {"Worker Status", "employment_status"},
                                      {"Date of Birth", "date_of_birth"}};
    QTest::newRow("ADP") << QStringLiteral("ADP Workforce Now")
                         << Pairs{{"Associate ID", "employee_id"},
                                  {"Legal First Name", "first_name"},
                                  {"Legal Last Name", "last_name"},
                                  {"Payroll Name", "full_name"},
                                  {"Tax ID (SSN)", "ssn"},
                                  {"Birth Date", "date_of_birth"},
                                  {"Work Contact: Work Email", "email"},
                                  {"Job Title Description (Employment Profile)", "job_title"},
                                  {"Home Department Description", "department"},
                                  {"Position Status", "employment_status"},
                                  {"Hire/Rehire Date", "hired_at"},
                                  {"Reports To Associate ID", "manager_id"}};
    QTest::newRow("Rippling") << QStringLiteral("Rippling")
                              << Pairs{{"Employee - ID", "employee_id"},
                                       {"First name", "first_name"},
                                       {"Last name", "last_name"},
                                       {"Work email", "email"},
                                       {"Manager - Work email", "manager_email"},
                                       {"Employee start date", "hired_at"},
                                       {"Last day of work", "terminated_at"},
                                       {"Department", "department"},
                                       {"Title", "job_title"},
                                       {"Employment status", "employment_status"}};
    QTest::newRow("PeopleSoft") << QStringLiteral("Oracle PeopleSoft")
                                << Pairs{{"EMPLID", "employee_id"},
                                         {"NAME", "full_name"},
                                         {"FIRST_NAME", "first_name"},
                                         {"LAST_NAME", "last_name"},
                                         {"EMAIL_ADDR", "email"},
                                         {"HIRE_DT", "hired_at"},
                                         {"TERMINATION_DT", "terminated_at"},
                                         {"BUSINESS_TITLE", "job_title"},
                                         {"DEPTID", "department_code"},
                                         {"SUPERVISOR_ID", "manager_id"},
                                         {"EMPL_STATUS", "employment_status"},
                                         {"BIRTHDATE", "date_of_birth"}};
    QTest::newRow("SuccessFactors")
        << QStringLiteral("SAP SuccessFactors")
        << Pairs{{"STATUS", "employment_status"}, {"USERID", "external_id"},
                 {"USERNAME", "username"},        {"FIRSTNAME", "first_name"},
                 {"MI", "middle_name"},           {"LASTNAME", "last_name"},
                 {"GENDER", "_sensitive_eeo"},    {"EMAIL", "email"},
                 {"MANAGER", "manager_name"},     {"HR", "hr_representative"},
                 {"DEPARTMENT", "department"},    {"JOBCODE", "job_code"},
                 {"TIMEZONE", "time_zone"},       {"HIREDATE", "hired_at"},
                 {"EMPID", "employee_id"},        {"TITLE", "job_title"}};
}

void SuggesterTest::recognisesHeaderSets()
{
    QFETCH(QString, system);
    QFETCH(Pairs, columns);
    const Header header = headerOf(columns);
    const auto roles = columnRoles(header, nullptr);
    QCOMPARE(roles.size(), columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string& role = columns[i].second;
        QCOMPARE(roles[i].role, role);
        QVERIFY2(roles[i].confidence == Confidence::High, columns[i].first.c_str());
        QCOMPARE(roles[i].sensitive, role.starts_with("_sensitive_"));
        QVERIFY(!roles[i].reason.empty());
    }
    const SystemGuess guess = guessSystem(header, {});
    QCOMPARE(QString::fromStdString(guess.name), system);
    QVERIFY2(guess.confidence >= 0.6, std::to_string(guess.confidence).c_str());
    // Whatever the fields of the service are, each gets the column with its role.
    const Suggestion suggestion = suggest(header);
    for (const auto& [name, role] : columns) {
        const FieldMapping* mapped = suggestion.mapping.find(role);
        QVERIFY2(!mapped || mapped->columns.front() == name, name.c_str());
    }
    QVERIFY(suggestion.missingRequired.empty());
    QVERIFY(suggestion.mapping.find("email") && suggestion.mapping.find("employee_id")
            && suggestion.mapping.find("hired_at") && suggestion.mapping.find("job_title"));
}

void SuggesterTest::mapsPersonnel()
{
    const Header header = test::header({"Employee ID", "Legal First Name", "Legal Last Name",
                                        "Work Email", "SSN", "Hire Date", "Cost Center", ""});
    const auto profiler =
        profileOf(header,
                  {{"001", "Ada", "L", "a@b.co", "123-45-6789", "01/31/2024", "x", ""},
                   {"002", "Bob", "M", "b@b.co", "123-45-6780", "02/01/2024", "x", ""}});
    const Suggestion suggestion = suggest(header, profiler.get());
    QCOMPARE(sourceOf(suggestion, "first_name"), std::string("Legal First Name|trim"));
    QCOMPARE(sourceOf(suggestion, "email"), std::string("Work Email|trim"));
    QCOMPARE(sourceOf(suggestion, "ssn"), std::string("SSN|trim|ssn"));
    QCOMPARE(sourceOf(suggestion, "hired_at"), std::string("Hire Date|trim|date:MM/dd/yyyy"));
    QVERIFY(suggestion.mapping.find("hired_at")->confidence == Confidence::High);
    const std::string& reason = suggestion.mapping.find("employee_id")->reason;
    QVERIFY2(reason.find("every value is different") != std::string::npos, reason.c_str());
    QVERIFY(suggestion.unmappedColumns == std::vector<std::string>{"Cost Center"});
    QVERIFY(suggestion.missingRequired.empty());
}

void SuggesterTest::mapsWholeNames()
{
    const Suggestion suggestion = suggest(test::header({"EMPLID", "NAME", "EMAIL_ADDR"}));
    QCOMPARE(sourceOf(suggestion, "first_name"), std::string("NAME|trim|strip|split:first"));
    QCOMPARE(sourceOf(suggestion, "middle_name"), std::string("NAME|trim|strip|split:middle"));
    QCOMPARE(sourceOf(suggestion, "last_name"), std::string("NAME|trim|strip|split:last"));
    QVERIFY(suggestion.mapping.find("last_name")->confidence == Confidence::Medium);
    const Suggestion both =
        suggest(test::header({"Payroll Name", "Legal First Name", "Legal Last Name"}));
    QCOMPARE(sourceOf(both, "first_name"), std::string("Legal First Name|trim"));
    QCOMPARE(sourceOf(both, "middle_name"), std::string("-"));
    QVERIFY(both.unmappedColumns == std::vector<std::string>{"Payroll Name"});
    QVERIFY(both.missingRequired == std::vector<std::string>{"email"});
}

void SuggesterTest::prefersByDictionaryOrder()
{
    const Suggestion suggestion = suggest(
        test::header({"Email", "Work Email", "Start Date", "Hire Date", "Original Hire Date"}));
    QCOMPARE(sourceOf(suggestion, "email"), std::string("Work Email|trim"));
    QCOMPARE(sourceOf(suggestion, "hired_at"), std::string("Hire Date|trim|date"));
    const std::vector<std::string> left = {"Email", "Start Date", "Original Hire Date"};
    QVERIFY(suggestion.unmappedColumns == left);
}

void SuggesterTest::dropsSensitiveColumns()
{
    const Suggestion suggestion = suggest(
        test::header({"Work Email", "Salary", "Gender", "Bonus 2025", "Dependent SSN", "SSN"}));
    const std::vector<std::string> dropped = {"Salary", "Gender", "Bonus 2025", "Dependent SSN"};
    QVERIFY(suggestion.mapping.dropped == dropped);
    QCOMPARE(sourceOf(suggestion, "ssn"), std::string("SSN|trim|ssn"));
}

void SuggesterTest::neverSuggestsUnconfirmedFields()
{
    const Suggestion suggestion = suggest(test::header({"Department", "department", "Frist Name"}));
    QVERIFY(suggestion.mapping.fields.empty());
    QCOMPARE(suggestion.unmappedColumns.size(), std::size_t(3));
}

void SuggesterTest::datesFollowTheProfile()
{
    const Header header = test::header({"Hire Date", "Termination Date", "Date of Birth"});
    const auto profiler =
        profileOf(header, {{"03/04/2024", "", "1980-01-31"}, {"05/06/2024", "", "x"}});
    const Suggestion suggestion = suggest(header, profiler.get());
    QCOMPARE(sourceOf(suggestion, "hired_at"), std::string("Hire Date|trim|date"));
    const FieldMapping& hired = *suggestion.mapping.find("hired_at");
    QVERIFY(hired.confidence == Confidence::Medium);
    QVERIFY2(hired.reason.find("cannot be told apart") != std::string::npos, hired.reason.c_str());
    QCOMPARE(sourceOf(suggestion, "terminated_at"), std::string("Termination Date|trim|date"));
    QVERIFY(suggestion.mapping.find("date_of_birth")->confidence == Confidence::Medium);
}

void SuggesterTest::contentDecides()
{
    const Header header =
        test::header({"EMPID", "MANAGER", "Kontakt", "Kennzeichen", "Supervisor"});
    std::vector<Cells> rows;
    for (int i = 1; i <= 20; ++i) {
        const std::string id = "1" + std::to_string(100 + i);
        rows.push_back({id, i == 1 ? "" : "1101", "p" + std::to_string(i) + "@example.com",
                        "123-45-" + std::to_string(6000 + i), "boss@example.com"});
    }
    const auto profiler = profileOf(header, rows);
    const auto roles = columnRoles(header, profiler.get());
    QCOMPARE(roles[1].role, std::string("manager_id"));
    QCOMPARE(roles[2].role, std::string("email"));
    QVERIFY(roles[2].confidence == Confidence::Medium);
    QCOMPARE(roles[3].role, std::string("ssn"));
    QCOMPARE(roles[4].role, std::string("manager_email"));
    QCOMPARE(sourceOf(suggest(header, profiler.get()), "email"), std::string("Kontakt|trim"));
    // The header says e-mail, the values do not.
    const Header lying = test::header({"Email", "Note"});
    const auto other = profileOf(lying, {{"x", "a@b.co"}, {"y", "b@b.co"}});
    QVERIFY(columnRoles(lying, other.get())[0].confidence == Confidence::Medium);
}

void SuggesterTest::peopleSoftReportsToIsAPosition()
{
    const Header header = test::header({"EMPLID", "POSITION_NBR", "REPORTS_TO", "SUPERVISOR_ID"});
    const auto profiler =
        profileOf(header, {{"0001", "9001", "9002", "0002"}, {"0002", "9002", "9002", "0002"}});
    for (const ColumnProfiler* seen : {static_cast<ColumnProfiler*>(nullptr), profiler.get()}) {
        const auto roles = columnRoles(header, seen);
        QCOMPARE(roles[1].role, std::string("position_id"));
        QCOMPARE(roles[2].role, std::string("position_id"));
        QVERIFY(roles[2].confidence == Confidence::Medium);
        QCOMPARE(roles[3].role, std::string("manager_id"));
    }
    QCOMPARE(columnRoles(test::header({"Employee #", "Reports To"}), nullptr)[1].role,
             std::string("manager_name"));
}

void SuggesterTest::recognisesModels_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QStringList>("headers");
    const auto list = [](const char* text) {
        return QString::fromUtf8(text).split(QLatin1Char(' '));
    };
    QTest::newRow("accounts")
        << QStringLiteral("personnel_account")
        << list("id email username first_name last_name admin active roles two_factor_enabled");
    QTest::newRow("training") << QStringLiteral("training_record")
                              << list("id user_email training_slug completed_at");
    QTest::newRow("cloud") << QStringLiteral("cloud_resource")
                           << list("id cloud_resource_type description account region");
    QTest::newRow("devices") << QStringLiteral("device")
                             << list("device_name email model make serial_number os enroll_date "
                                     "hard_drive_encrypted active macos_filevault_enabled");
}

void SuggesterTest::recognisesModels()
{
    QFETCH(QString, object);
    QFETCH(QStringList, headers);
    Header header;
    for (const QString& name : headers)
        header.names.push_back(name.toStdString());
    const auto roles = columnRoles(header, nullptr);
    const Suggestion suggestion =
        suggest(header, nullptr, "secureframe", object.toUtf8().constData());
    for (std::size_t i = 0; i < roles.size(); ++i) {
        QCOMPARE(roles[i].role, header.names[i]);
        QVERIFY(roles[i].confidence == Confidence::High);
        const FieldMapping* mapped = suggestion.mapping.find(header.names[i]);
        QVERIFY2(mapped && mapped->columns.front() == header.names[i], header.names[i].c_str());
    }
    QVERIFY(suggestion.unmappedColumns.empty());
    QVERIFY(suggestion.missingRequired.empty());
}

void SuggesterTest::suggestsAFreeSchema()
{
    const Header header =
        test::header({"Employee ID", "name.first", "Employee #Id", "Salary", "Seen", ""});
    const Suggestion suggestion = suggest(header, nullptr, "secureframe", "free");
    QCOMPARE(sourceOf(suggestion, "employee_id"), std::string("Employee ID|trim"));
    QCOMPARE(sourceOf(suggestion, "name.first"), std::string("name.first|trim"));
    QVERIFY(suggestion.mapping.dropped == std::vector<std::string>{"Salary"});
    QCOMPARE(suggestion.mapping.fields.size(), std::size_t(4));
    VERIFY_OK(Mapper::bind(suggestion.mapping, header, *loadCatalogue("secureframe", "free")));
}

void SuggesterTest::looksUpTheManagersAddress()
{
    auto catalogue = *loadCatalogue("threatswitch", "personnel");
    VERIFY_OK(catalogue.addCustom("manager_email", FieldType::Email));
    catalogue.fields.back().suggest = true;
    catalogue.fields.back().roles = {"manager_email"};
    const Header header = test::header({"Employee ID", "Work Email", "Manager ID"});
    const Suggestion suggestion = suggestMapping(header, nullptr, catalogue);
    QCOMPARE(sourceOf(suggestion, "manager_email"),
             std::string("Manager ID|trim|lookup:Employee ID:Work Email"));
}

void SuggesterTest::theSuggestionBinds()
{
    const Header header = test::header({"Employee ID", "First Name", "Last Name", "Work Email",
                                        "SSN", "Hire Date", "Termination Date", "Birth Date"});
    VERIFY_OK(
        Mapper::bind(suggest(header).mapping, header, *loadCatalogue("threatswitch", "personnel")));
    const Suggestion accounts = suggest(header, nullptr, "secureframe", "personnel_account");
    VERIFY_OK(
        Mapper::bind(accounts.mapping, header, *loadCatalogue("secureframe", "personnel_account")));
    QCOMPARE(sourceOf(accounts, "id"), std::string("Employee ID|trim"));
}

MUSTER_TEST(SuggesterTest)
#include "SuggesterTest.moc"
