// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Step.h"
#include "tests/support/TestMain.h"

using namespace muster;

/// Dates through the step: from what a cell says to the field's own format.
class DateStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesPatterns_data();
    void refusesPatterns();
    void keepsTheDayWhateverTheZoneOfTheMachine();
    void knowsWhichCenturyABirthIsIn();
    void knowsOpenEnds();
};

static const char* const est = "yyyy-MM-dd 00:00:00 'EST'";
static const char* const iso = "yyyy-MM-dd'T'HH:mm:ss'Z'";

/// The text after the step, or its issue code in angle brackets.
static QString result(const QString& value, const QStringList& from, const char* format,
                      const std::vector<std::string>& roles = {})
{
    Field field;
    field.type = FieldType::Date;
    field.format = format;
    field.roles = roles;
    Transform transform;
    transform.name = "date";
    for (const QString& pattern : from)
        transform.list.push_back(pattern.toStdString());
    const auto step = makeStep(transform, field);
    if (!step)
        return QStringLiteral("error");
    const std::string text = value.toStdString();
    CellText cell;
    cell.start(text, 0);
    (*step)->apply(cell);
    const std::string_view shown = cell.hasFailed() ? cell.code() : cell.text();
    const QString string = QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size()));
    return cell.hasFailed() ? QStringLiteral("<%1>").arg(string) : string;
}

void DateStepTest::readsDates_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("from");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* value, const char* from, const char* format,
                        const char* expected) {
        const QStringList list =
            QString::fromUtf8(from).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        QTest::addRow("%s [%s] %s", value, from, format)
            << QString::fromUtf8(value) << list << QString::fromUtf8(format)
            << QString::fromUtf8(expected);
    };
    const char* day = "yyyy-MM-dd";
    add("2024-01-31", "", est, "2024-01-31 00:00:00 EST");
    add("2024-01-31 00:00:00 EST", "", est, "2024-01-31 00:00:00 EST");
    add("2024-01-31", "", iso, "2024-01-31T00:00:00Z");
    add("20240131", "", day, "2024-01-31");
    add("31.01.2024", "", day, "2024-01-31");
    add("3.4.2024", "", day, "2024-04-03");
    add("2024/1/5", "", day, "2024-01-05");
    add("31-Jan-2024", "", "MM/dd/yyyy", "01/31/2024");
    add("31-JAN-24", "", day, "2024-01-31");
    add("5 September 2024", "", day, "2024-09-05");
    add("Jan 5, 2024", "", day, "2024-01-05");
    add("1/31/2024", "", day, "2024-01-31");
    add("31/1/2024", "", day, "2024-01-31");
    add("3/3/2024", "", day, "2024-03-03");
    add(" 2024-01-31 ", "", day, "2024-01-31");
    add("03/04/2024", "", day, "<date.ambiguous>");
    add("03-04-2024", "", day, "<date.ambiguous>");
    add("3/4/24", "", day, "<date.ambiguous>");
    add("01311980", "", day, "<date.ambiguous>");
    add("03/04/2024", "MM/dd/yyyy", day, "2024-03-04");
    add("03/04/2024", "dd/MM/yyyy", day, "2024-04-03");
    add("3/4/2024", "MM/dd/yyyy", day, "2024-03-04");
    add("3/4/24", "M/d/yy", day, "2024-03-04");
    add("3/4/85", "M/d/yy", day, "1985-03-04");
    add("01311980", "MMddyyyy", day, "1980-01-31");
    add("2024-01-31", "MM/dd/yyyy", day, "<date.format>");
    add("2024-01-31", "MM/dd/yyyy;yyyy-MM-dd", day, "2024-01-31");
    add("01/31/2024", "mm/dd/yyyy", day, "2024-01-31");
    add("01/31/2024", "MM/DD/YYYY", day, "2024-01-31");
    add("2024-02-30", "", day, "<date.invalid>");
    add("2023-02-29", "", day, "<date.invalid>");
    add("2024-02-29", "", day, "2024-02-29");
    add("13/32/2024", "", day, "<date.invalid>");
    add("45321", "", day, "<date.serial>");
    add("soon", "", day, "<date.format>");
    add("#######", "", day, "<date.format>");
    add("2024", "", day, "<date.format>");
    add("2024-01", "", day, "<date.format>");
    add("2024-01-31x", "", day, "<date.format>");
    // Workday writes a zone behind a bare date; it must not move the day.
    add("2024-01-31-08:00", "", day, "2024-01-31");
    add("2024-01-31+14:00", "", iso, "2024-01-31T00:00:00Z");
    add("2024-01-31T23:59:59-11:00", "", est, "2024-01-31 00:00:00 EST");
    add("2024-01-31T00:00:00+05:00", "", iso, "2024-01-31T00:00:00Z");
    add("2024-01-31T10:15:00Z", "", iso, "2024-01-31T10:15:00Z");
    add("2024-01-31T22:15:30.250-05:00", "", iso, "2024-02-01T03:15:30Z");
    add("1/31/2024 10:15 PM", "", iso, "2024-01-31T22:15:00Z");
    add("01/31/2024 12:00:00 AM", "MM/dd/yyyy", est, "2024-01-31 00:00:00 EST");
    add("01/31/2024 12:05 AM", "MM/dd/yyyy hh:mm AP", iso, "2024-01-31T00:05:00Z");
    add("2024-01-31 25:00", "", day, "<date.invalid>");
}

void DateStepTest::readsDates()
{
    QFETCH(QString, value);
    QFETCH(QStringList, from);
    QFETCH(QString, format);
    QFETCH(QString, expected);
    QCOMPARE(result(value, from, format.toUtf8().constData()), expected);
}

void DateStepTest::refusesPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char* pattern :
         {"", "yyyy", "MM/yyyy", "yyyy-MM-dd 'open", "dd.MM.yyy", "xx/dd/yyyy", "date"})
        QTest::newRow(pattern) << QString::fromUtf8(pattern);
}

void DateStepTest::refusesPatterns()
{
    QFETCH(QString, pattern);
    Transform transform;
    transform.name = "date";
    transform.list.push_back(pattern.toStdString());
    const auto valid = transform.validate();
    QVERIFY(!valid);
    QVERIFY(valid.error().kind == ErrorKind::Usage);
}

void DateStepTest::keepsTheDayWhateverTheZoneOfTheMachine()
{
    const QByteArray before = qgetenv("TZ");
    for (const char* zone : {"Pacific/Kiritimati", "America/Los_Angeles", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(result(QStringLiteral("1/31/2024"), {}, iso),
                 QStringLiteral("2024-01-31T00:00:00Z"));
        QCOMPARE(result(QStringLiteral("2024-03-10 02:30"), {}, iso),
                 QStringLiteral("2024-03-10T02:30:00Z"));
    }
    qputenv("TZ", before);
    tzset();
}

void DateStepTest::knowsWhichCenturyABirthIsIn()
{
    const QStringList from = {QStringLiteral("MM/dd/yy")};
    const std::vector<std::string> birth = {"date_of_birth"};
    QCOMPARE(result(QStringLiteral("01/31/60"), from, "yyyy-MM-dd", birth),
             QStringLiteral("1960-01-31"));
    QCOMPARE(result(QStringLiteral("01/31/05"), from, "yyyy-MM-dd", birth),
             QStringLiteral("2005-01-31"));
    QCOMPARE(result(QStringLiteral("01/31/24"), from, "yyyy-MM-dd", birth),
             QStringLiteral("1924-01-31"));
    QCOMPARE(result(QStringLiteral("01/31/60"), from, "yyyy-MM-dd"), QStringLiteral("2060-01-31"));
}

void DateStepTest::knowsOpenEnds()
{
    const std::vector<std::string> end = {"terminated_at"};
    for (const char* open : {"9999-12-31", "12/31/9999", "99991231", "0000-00-00", "00/00/0000",
                             "00000000", "31.12.9999", "9999-12-31 00:00:00"}) {
        QCOMPARE(result(QString::fromUtf8(open), {}, "yyyy-MM-dd", end), QString());
        QCOMPARE(result(QString::fromUtf8(open), {QStringLiteral("MM/dd/yyyy")}, "yyyy-MM-dd", end),
                 QString());
    }
    QCOMPARE(result(QStringLiteral("01/01/1900"), {}, "yyyy-MM-dd", end), QString());
    QCOMPARE(result(QStringLiteral("01/01/1900"), {}, "yyyy-MM-dd"), QStringLiteral("1900-01-01"));
}

MUSTER_TEST(DateStepTest)
#include "DateStepTest.moc"
