// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RowModel.h"

#include "tests/support/TestMain.h"
#include "tests/ui/history/HistoryFixture.h"
#include "ui/delegates/CellDelegate.h"
#include "ui/history/LedgerDesk.h"

#include <QSignalSpy>

using namespace muster;
using muster::test::HistoryFixture;

class RowModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAtOnce();
    void jumpsAnywhere();
    void holdsFewPages();
    void rowsWithGaps();
    void filters_data();
    void filters();
    void anOlderAnswerIsDropped();
    void growsWithItsRun();

private:
    /// The number of the row at a place, once it has been read; 0 after a second of nothing.
    static std::uint64_t numberAt(const RowModel& model, int place);

    HistoryFixture m_with;
    std::unique_ptr<LedgerDesk> m_desk;
    RunId m_whole = 0;
    RunId m_gaps = 0;
    static constexpr int rows = 20'003;
};

void RowModelTest::initTestCase()
{
    m_whole = m_with.addRun("acme", rows - 3, UnitState::Accepted);
    // Only every seventh row, as when an earlier run's failed rows are sent again.
    m_gaps = m_with.ledger.begin().value_or(0);
    for (std::uint64_t row = 7; row <= 7000; row += 7)
        VERIFY_OK(m_with.ledger.addLoose(m_gaps, row, OutcomeState::NotSent));
    VERIFY_OK(m_with.ledger.ledger->commitPlan(m_gaps, 1000, "d"));
    m_desk = std::make_unique<LedgerDesk>(m_with.ledger.directory);
}

std::uint64_t RowModelTest::numberAt(const RowModel& model, int place)
{
    std::uint64_t number = 0;
    const auto isThere = [&] {
        const auto row = model.row(place);
        number = row ? row->ref.row : 0;
        return number != 0;
    };
    return QTest::qWaitFor(isThere, 5000) ? number : 0;
}

void RowModelTest::opensAtOnce()
{
    RowModel model(m_desk.get());
    model.show(m_whole, {}, rows);
    QCOMPARE(model.rowCount(), rows);
    QVERIFY(model.data(model.index(0, RowModel::Key), LoadingRole).toBool());
    QCOMPARE(numberAt(model, 0), 1U);
    QVERIFY(!model.data(model.index(0, RowModel::Key), LoadingRole).toBool());
    QCOMPARE(model.data(model.index(1, RowModel::State), Qt::DisplayRole).toString(),
             QStringLiteral("rejected"));
    QCOMPARE(model.data(model.index(1, RowModel::Said), Qt::DisplayRole).toString(),
             QStringLiteral("email: is taken"));
    QCOMPARE(model.pages(), 1U);
}

void RowModelTest::jumpsAnywhere()
{
    RowModel model(m_desk.get());
    model.show(m_whole, {}, rows);
    for (const int place : {rows - 1, 12'345, 256, 255, 0, 9'999})
        QCOMPARE(numberAt(model, place), static_cast<std::uint64_t>(place) + 1);
    QCOMPARE(model.placeOf(12'346), 12'345);
    QCOMPARE(model.placeOf(rows + 1), -1);
    QVERIFY(!model.row(-1));
    QVERIFY(!model.row(rows));
}

void RowModelTest::holdsFewPages()
{
    RowModel model(m_desk.get());
    model.show(m_whole, {}, rows);
    for (int place = 0; place < rows; place += 200)
        QCOMPARE(numberAt(model, place), static_cast<std::uint64_t>(place) + 1);
    QVERIFY(model.pages() <= PageCache<RowSummary>::mostPages);
    QVERIFY(model.pages() > 10);
}

void RowModelTest::rowsWithGaps()
{
    RowModel model(m_desk.get());
    model.show(m_gaps, {}, 1000);
    QVERIFY(QTest::qWaitFor([&] { return !model.isCounting(); }));
    QCOMPARE(numberAt(model, 999), 7000U);
    QCOMPARE(numberAt(model, 300), 2107U);
    QCOMPARE(model.placeOf(14), -1);
}

void RowModelTest::filters_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("count");
    QTest::addColumn<quint64>("last");
    const auto accepted = static_cast<int>(OutcomeState::Accepted);
    const auto rejected = static_cast<int>(OutcomeState::Rejected);
    QTest::newRow("accepted") << accepted << QString() << rows - 5 << quint64(rows - 3);
    QTest::newRow("rejected") << rejected << QString() << 2 << quint64(3);
    QTest::newRow("search") << -1 << QStringLiteral("taken") << 1 << quint64(2);
    QTest::newRow("issue code") << -1 << QStringLiteral("required") << 3 << quint64(rows);
    QTest::newRow("both") << rejected << QStringLiteral("invalid") << 1 << quint64(3);
    QTest::newRow("nothing") << rejected << QStringLiteral("no such words") << 0 << quint64(0);
}

void RowModelTest::filters()
{
    QFETCH(const int, state);
    QFETCH(const QString, search);
    QFETCH(const int, count);
    QFETCH(const quint64, last);
    RowFilter filter;
    if (state >= 0)
        filter.state = static_cast<OutcomeState>(state);
    filter.search = search.toStdString();
    RowModel model(m_desk.get());
    model.show(m_whole, filter, std::nullopt);
    QVERIFY(QTest::qWaitFor([&] { return !model.isCounting(); }));
    QCOMPARE(model.rowCount(), count);
    if (count > 0)
        QCOMPARE(numberAt(model, count - 1), last);
}

void RowModelTest::anOlderAnswerIsDropped()
{
    RowModel model(m_desk.get());
    RowFilter filter;
    filter.state = OutcomeState::Accepted;
    model.show(m_whole, filter, std::nullopt);
    filter.state = OutcomeState::Held;
    model.show(m_whole, filter, std::nullopt);
    QVERIFY(QTest::qWaitFor([&] { return !model.isCounting(); }));
    QTest::qWait(50);
    QCOMPARE(model.rowCount(), 3);
}

void RowModelTest::growsWithItsRun()
{
    constexpr std::uint64_t batch = 10'000; // the ledger shows rows of a plan when it has so many
    HistoryFixture with;
    VERIFY_OK(with.ledger.reopen());
    const RunId run = with.ledger.begin().value_or(0);
    const auto add = [&](std::uint64_t first) {
        for (std::uint64_t row = first; row < first + batch; ++row)
            VERIFY_OK(with.ledger.addLoose(run, row, OutcomeState::Held));
    };
    add(1);
    LedgerDesk desk(with.ledger.directory);
    RowModel model(&desk);
    model.show(run, {}, batch);
    QCOMPARE(numberAt(model, batch - 1), batch);
    QSignalSpy resets(&model, &RowModel::modelReset);
    add(batch + 1);
    model.refresh(2 * batch);
    QVERIFY(model.row(batch - 1)); // what is shown stays while it is read again
    QVERIFY(QTest::qWaitFor([&] { return !model.isCounting(); }));
    QCOMPARE(model.rowCount(), static_cast<int>(2 * batch));
    QCOMPARE(numberAt(model, 2 * batch - 1), 2 * batch);
    QCOMPARE(resets.count(), 0);
}

MUSTER_TEST(RowModelTest)

#include "RowModelTest.moc"
