// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/HistoryPage.h"

#include "core/feed/FeedStore.h"
#include "tests/support/TestMain.h"
#include "tests/ui/history/HistoryFixture.h"
#include "ui/history/CalendarStrip.h"
#include "ui/history/ExportLine.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace muster;
using muster::test::HistoryFixture;
using muster::test::keyOf;
using muster::test::visible;

class HistoryPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyHistory();
    void practiceIsKeptApart();
    void practiceByWhatItSays();
    void searches();
    void aDayOfTheCalendar();
    void openedByKeyboard();
    void numbersAreFilters();
    void copiesTheReceipt();
    void itIsThere();
    void itIsNotThere();
    void decideLater();
    void news();
    void followsARunningRun();
    void aPerson();
    void comparesTwo();
    void exports();

private:
    void open();
    void press(const QString& name);
    QTableView* table(const QString& name) const;
    bool waitForRows(const QString& name, int rows) const;
    bool waitForText(const QString& part) const;

    std::unique_ptr<HistoryFixture> m_with;
    std::unique_ptr<HistoryPage> m_page;
};

void HistoryPageTest::init()
{
    m_with = std::make_unique<HistoryFixture>();
}

void HistoryPageTest::cleanup()
{
    m_page.reset();
    m_with.reset();
}

void HistoryPageTest::open()
{
    m_page = std::make_unique<HistoryPage>(m_with->workplace);
    m_page->resize(1100, 800);
    m_page->show();
    m_page->enter();
    m_page->activateWindow();
}

void HistoryPageTest::press(const QString& name)
{
    auto* button = visible<QAbstractButton>(*m_page, name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

QTableView* HistoryPageTest::table(const QString& name) const
{
    return visible<QTableView>(*m_page, name);
}

bool HistoryPageTest::waitForRows(const QString& name, int rows) const
{
    return QTest::qWaitFor([&] {
        const auto* found = table(name);
        return found && found->model()->rowCount() == rows;
    });
}

bool HistoryPageTest::waitForText(const QString& part) const
{
    return QTest::qWaitFor([&] {
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    });
}

void HistoryPageTest::emptyHistory()
{
    open();
    QVERIFY(waitForText(QStringLiteral("Runs appear here with a receipt.")));
    QVERIFY(!visible<QPushButton>(*m_page, QStringLiteral("Practice runs")));
}

void HistoryPageTest::practiceIsKeptApart()
{
    m_with->addRun("practice-threatswitch", 5, UnitState::Accepted);
    open();
    QVERIFY(waitForText(QStringLiteral("Practice runs are kept apart.")));
    press(QStringLiteral("Show the practice runs"));
    QVERIFY(waitForRows(QStringLiteral("Runs"), 1));
    m_with->addRun("acme", 5, UnitState::Accepted);
    m_page->refresh();
    press(QStringLiteral("Practice runs"));
    QVERIFY(QTest::qWaitFor([&] {
        const auto* runs = table(QStringLiteral("Runs"));
        return runs && runs->model()->rowCount() == 1
            && runs->model()
                   ->index(0, 0)
                   .siblingAtColumn(1)
                   .data(Qt::UserRole + 103)
                   .toString()
                   .startsWith(QStringLiteral("acme"));
    }));
}

void HistoryPageTest::practiceByWhatItSays()
{
    const ConnectionStore store(m_with->workplace.directories);
    VERIFY_OK(
        store.save({"laptop", "threatswitch", {{"base_url", "https://127.0.0.1:8443"}}, true}));
    VERIFY_OK(store.save({"hq", "threatswitch", {{"base_url", "https://ts.example.com"}}}));
    m_with->addRun("laptop", 5, UnitState::Accepted);
    m_with->addRun("hq", 5, UnitState::Accepted);
    m_with->addRun("hq", 5, UnitState::Accepted);
    open();
    QVERIFY(waitForRows(QStringLiteral("Runs"), 2));
    press(QStringLiteral("Practice runs"));
    QVERIFY(waitForRows(QStringLiteral("Runs"), 1));
}

void HistoryPageTest::searches()
{
    m_with->addRun("acme", 5, UnitState::Accepted);
    m_with->addRun("other", 5, UnitState::Accepted);
    open();
    QVERIFY(waitForRows(QStringLiteral("Runs"), 2));
    auto* search = visible<QLineEdit>(*m_page, QStringLiteral("Search file, connection, note"));
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("OTHER"));
    QVERIFY(waitForRows(QStringLiteral("Runs"), 1));
    QTest::keyClicks(search, QStringLiteral("x"));
    QVERIFY(waitForText(QStringLiteral("No run matches.")));
    press(QStringLiteral("Clear the filters"));
    QVERIFY(waitForRows(QStringLiteral("Runs"), 2));
}

void HistoryPageTest::aDayOfTheCalendar()
{
    m_with->addRun("acme", 5, UnitState::Accepted, 3);
    m_with->addRun("acme", 5, UnitState::Accepted, 3);
    m_with->addRun("acme", 5, UnitState::Accepted, 0);
    open();
    QVERIFY(waitForRows(QStringLiteral("Runs"), 3));
    auto* strip = m_page->findChild<CalendarStrip*>();
    const QDate day = QDate::currentDate().addDays(-3);
    QVERIFY(
        QTest::qWaitFor([&] { return strip->describe(day).contains(QStringLiteral("2 runs")); }));
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->cell(day).center());
    QVERIFY(waitForRows(QStringLiteral("Runs"), 2));
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->cell(day).center());
    QVERIFY(waitForRows(QStringLiteral("Runs"), 3));
}

void HistoryPageTest::openedByKeyboard()
{
    m_with->addRun("acme", 5, UnitState::Accepted);
    open();
    QVERIFY(waitForRows(QStringLiteral("Runs"), 1));
    QTest::keyClick(table(QStringLiteral("Runs")), Qt::Key_Return);
    QVERIFY(waitForRows(QStringLiteral("Rows of the run"), 8));
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QVERIFY(waitForRows(QStringLiteral("Runs"), 1));
}

void HistoryPageTest::numbersAreFilters()
{
    const RunId run = m_with->addRun("acme", 300, UnitState::Accepted);
    open();
    m_page->show(run);
    QVERIFY(waitForText(QStringLiteral(
        "303 rows of people.csv were read. Sent: 298 accepted, 2 rejected. Not sent: "
        "3 held.")));
    press(QStringLiteral("2 rejected"));
    QVERIFY(waitForRows(QStringLiteral("Rows of the run"), 2));
    QVERIFY(waitForText(QStringLiteral("The service says: email: is taken")));
    press(QStringLiteral("3 held"));
    QVERIFY(waitForRows(QStringLiteral("Rows of the run"), 3));
    press(QStringLiteral("0 unknown"));
    QVERIFY(waitForText(QStringLiteral("No row matches.")));
    press(QStringLiteral("303 read"));
    QVERIFY(waitForRows(QStringLiteral("Rows of the run"), 303));
    QSignalSpy resend(m_page.get(), &HistoryPage::resendRequested);
    press(QStringLiteral("Fix and resend 5\u2026"));
    QCOMPARE(resend.count(), 1);
    QCOMPARE(resend.at(0).at(0).toLongLong(), run);
}

void HistoryPageTest::copiesTheReceipt()
{
    const RunId run = m_with->addRun("acme", 5, UnitState::Accepted);
    open();
    m_page->show(run);
    QVERIFY(waitForText(QStringLiteral("8 rows of people.csv")));
    press(QStringLiteral("Receipt"));
    press(QStringLiteral("Copy receipt"));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("digest of the file")));
    QVERIFY(text.contains(QStringLiteral("Request 1")));
}

void HistoryPageTest::itIsThere()
{
    const RunId run = m_with->addRun("acme", 5, UnitState::Unknown);
    m_with->ledger.ledger.reset();
    open();
    m_page->show(run);
    QVERIFY(waitForText(QStringLiteral("The import may or may not have happened.")));
    QVERIFY(visible<QAbstractButton>(*m_page, QStringLiteral("5 unknown")));
    QSignalSpy resend(m_page.get(), &HistoryPage::resendRequested);
    press(QStringLiteral("It is there: mark as done"));
    QVERIFY(QTest::qWaitFor(
        [&] { return visible<QAbstractButton>(*m_page, QStringLiteral("5 confirmed")) != nullptr; },
        20'000));
    QVERIFY(visible<QAbstractButton>(*m_page, QStringLiteral("0 unknown")));
    QVERIFY(waitForText(
        QStringLiteral("8 rows of people.csv were read. Sent: 5 confirmed. Not sent: 3 held.")));
    const auto counts = m_with->ledger.summary(run)->counts;
    QCOMPARE(counts[OutcomeState::Confirmed], 5U);
    QCOMPARE(counts.sum(), counts.read);
    QVERIFY(!visible<QPushButton>(*m_page, QStringLiteral("Decide later")));
    QCOMPARE(resend.count(), 0);
}

void HistoryPageTest::itIsNotThere()
{
    const RunId run = m_with->addRun("acme", 5, UnitState::Unknown);
    m_with->ledger.ledger.reset();
    open();
    m_page->show(run);
    QVERIFY(waitForText(QStringLiteral("Was request 1 received?")));
    QSignalSpy resend(m_page.get(), &HistoryPage::resendRequested);
    press(QStringLiteral("It is not: send again"));
    QVERIFY(resend.wait(20'000));
    QCOMPARE(m_with->ledger.summary(run)->counts[OutcomeState::NotSent], 5U);
    QVERIFY(QTest::qWaitFor(
        [&] { return visible<QAbstractButton>(*m_page, QStringLiteral("5 not sent")) != nullptr; },
        20'000));
}

void HistoryPageTest::decideLater()
{
    const RunId run = m_with->addRun("acme", 5, UnitState::Unknown);
    open();
    m_page->show(run);
    QVERIFY(waitForText(QStringLiteral("may or may not have happened")));
    press(QStringLiteral("Decide later"));
    QVERIFY(waitForText(QStringLiteral("Was request 1 received?")));
    QVERIFY(!visible<QPushButton>(*m_page, QStringLiteral("It is not: send again")));
    m_page->refresh();
    QTest::qWait(100);
    QVERIFY(!visible<QPushButton>(*m_page, QStringLiteral("It is not: send again")));
    press(QStringLiteral("Answer now"));
    QVERIFY(visible<QPushButton>(*m_page, QStringLiteral("It is not: send again")));
    QCOMPARE(m_with->ledger.summary(run)->counts[OutcomeState::Unknown], 5U);
}

void HistoryPageTest::news()
{
    m_with->addRun("acme", 5, UnitState::Accepted);
    open();
    QVERIFY(waitForRows(QStringLiteral("Runs"), 1));
    m_with->addRun("acme", 5, UnitState::Accepted);
    QVERIFY(waitForRows(QStringLiteral("Runs"), 2)); // nobody asked for it
}

void HistoryPageTest::followsARunningRun()
{
    m_with->addRun("acme", 5, UnitState::Accepted);
    auto& ledger = m_with->ledger;
    const RunId run = ledger.planned(2, 10).value_or(0);
    VERIFY_OK(ledger.ledger->beginSending(run, 1));
    open();
    m_page->show(run);
    QVERIFY(waitForText(QStringLiteral("Running since")));
    QVERIFY(!visible<QPushButton>(*m_page, QStringLiteral("Decide later")));
    VERIFY_OK(ledger.ledger->finishSending(run, 1, {UnitState::Accepted, 200, {}, {}, 1}, {}));
    QVERIFY(QTest::qWaitFor([&] {
        return visible<QAbstractButton>(*m_page, QStringLiteral("10 accepted")) != nullptr;
    }));
    VERIFY_OK(ledger.ledger->endRun(run, [](const OutcomeCounts&) { return 69; }, {}));
    QVERIFY(waitForText(QStringLiteral("20 rows of people.csv were read")));
}

void HistoryPageTest::aPerson()
{
    m_with->addRun("acme", 5, UnitState::Accepted, 1);
    m_with->addRun("acme", 5, UnitState::Accepted);
    open();
    std::string asked;
    m_page->setHasher([&](const std::string& identifier) -> Result<std::vector<Digest128>> {
        asked = identifier;
        if (identifier == "locked")
            return fail(ErrorKind::Keychain, "the password store is locked", "Unlock it.");
        return std::vector<Digest128>{keyOf(identifier == "two@example.com" ? 2 : 77)};
    });
    press(QStringLiteral("One person\u2026"));
    auto* field = visible<QLineEdit>(*m_page, QStringLiteral("Identifier of the person"));
    QVERIFY(field);
    field->setText(QStringLiteral(" two@example.com "));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(waitForText(QStringLiteral("2 rows about this person")));
    QCOMPARE(asked, std::string("two@example.com"));
    QVERIFY(waitForRows(QStringLiteral("Everything recorded about this person"), 2));
    field->setText(QStringLiteral("nobody"));
    press(QStringLiteral("Find"));
    QVERIFY(waitForText(QStringLiteral("Nothing was ever recorded")));
    field->setText(QStringLiteral("locked"));
    press(QStringLiteral("Find"));
    QVERIFY(waitForText(QStringLiteral("the password store is locked. Unlock it.")));
}

void HistoryPageTest::comparesTwo()
{
    m_with->addRun("acme", 400, UnitState::Accepted, 1);
    m_with->addRun("acme", 500, UnitState::Accepted);
    open();
    QVERIFY(waitForRows(QStringLiteral("Runs"), 2));
    press(QStringLiteral("Compare\u2026"));
    // Rows 401-403 were held in the older run and accepted in the newer one.
    QVERIFY(waitForRows(QStringLiteral("Rows that differ"), 103));
    press(QStringLiteral("3 other outcome"));
    QVERIFY(waitForRows(QStringLiteral("Rows that differ"), 3));
    press(QStringLiteral("100 only in the newer run"));
    QVERIFY(waitForRows(QStringLiteral("Rows that differ"), 100));
}

void HistoryPageTest::exports()
{
    const RunId run = m_with->addRun("acme", 5, UnitState::Accepted);
    QTemporaryDir out;
    ExportLine line(m_with->ledger.directory);
    const QString path = out.filePath(QStringLiteral("a.csv"));
    line.write(run, {}, path, true);
    QLabel* text = line.findChild<QLabel*>();
    QVERIFY(
        QTest::qWaitFor([&] { return text->text().startsWith(QStringLiteral("Wrote 8 rows")); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 9);
    line.write(run, {}, out.filePath(QStringLiteral("none/a.csv")), false);
    QVERIFY(QTest::qWaitFor(
        [&] { return text->text().startsWith(QStringLiteral("Nothing was written: ")); }));
}

MUSTER_TEST(HistoryPageTest)

#include "HistoryPageTest.moc"
