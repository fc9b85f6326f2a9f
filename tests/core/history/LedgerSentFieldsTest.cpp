// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/history/LedgerFixture.h"
#include "tests/support/TestMain.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace muster;
using muster::test::contentOf;
using muster::test::keyOf;
using muster::test::LedgerFixture;

class LedgerSentFieldsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerFixture> m_with;

    static AcceptedScope scope() { return {"acme", "personnel", "k1"}; }

    /// Plans rows 1..count in one unit, each with the text @p sealed, and ends it as @p state.
    Result<RunId> send(std::uint64_t count, const std::string& sealed, UnitState state,
                       const std::vector<RowVerdict>& verdicts = {}) const
    {
        Ledger& ledger = *m_with->ledger;
        const auto run = m_with->begin();
        for (std::uint64_t row = 1; run && row <= count; ++row) {
            PlannedRow planned;
            planned.ref = {row, row + 1};
            planned.unit = 1;
            planned.position = static_cast<std::uint32_t>(row);
            planned.keyHash = keyOf(row);
            planned.keyMasked = "a";
            planned.contentHash = contentOf(row, 1);
            planned.sealedFields = sealed;
            if (auto added = ledger.addRow(*run, planned); !added)
                return fail(added.error());
        }
        UnitPlan unit;
        unit.number = 1;
        unit.rows = count;
        unit.scheme = "none";
        auto done = ledger.addUnit(*run, unit);
        done = done ? ledger.commitPlan(*run, count, "digest") : done;
        done = done ? m_with->send(*run, 1, state, verdicts) : done;
        if (!done)
            return fail(done.error());
        const auto ended = ledger.endRun(*run, [](const OutcomeCounts&) { return 0; }, {});
        if (!ended)
            return fail(ended.error());
        return *run;
    }

    std::string keptOf(std::uint64_t row) const
    {
        const auto kept = m_with->ledger->sealedFields(scope(), keyOf(row));
        return !kept ? "error: " + kept.error().what : kept->value_or("nothing");
    }

    QVariant byHand(const char* sql) const
    {
        QVariant value;
        {
            auto database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
            database.setDatabaseName(QString::fromStdString(m_with->directory + "/ledger.db"));
            QSqlQuery query(database);
            if (!database.open() || !query.exec(QLatin1String(sql)))
                value = QStringLiteral("failed");
            else if (query.next())
                value = query.value(0);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
        return value;
    }

private Q_SLOTS:

    void init()
    {
        m_with = std::make_unique<LedgerFixture>();
        VERIFY_OK(m_with->reopen());
    }

    void keepsWhatWasAcceptedLast()
    {
        QCOMPARE(keptOf(1), std::string("nothing"));
        VERIFY_OK(send(3, "first", UnitState::Accepted));
        QCOMPARE(keptOf(3), std::string("first"));
        VERIFY_OK(send(2, std::string("se\0cond", 7), UnitState::Accepted));
        QCOMPARE(keptOf(2), std::string("se\0cond", 7));
        QCOMPARE(keptOf(3), std::string("first"));
        QCOMPARE(keptOf(4), std::string("nothing"));
        QCOMPARE(byHand("SELECT count(*) FROM sent_fields").toInt(), 3);
    }

    void whatWasNotTakenIsNotKept()
    {
        VERIFY_OK(send(3, "first", UnitState::Accepted));
        VERIFY_OK(send(3, "refused", UnitState::Rejected));
        QCOMPARE(keptOf(1), std::string("first"));
        QCOMPARE(byHand("SELECT count(*) FROM sent_fields").toInt(), 3);
        VERIFY_OK(send(3, "third", UnitState::Accepted, {{2, OutcomeState::Rejected, {}, {}}}));
        QCOMPARE(keptOf(1), std::string("third"));
        QCOMPARE(keptOf(2), std::string("first"));
        QCOMPARE(byHand("SELECT count(*) FROM sent_fields").toInt(), 3);
    }

    void anUnknownUnitKeepsItsRowsUntilItIsSettled()
    {
        const auto run = send(2, "maybe", UnitState::Unknown);
        VERIFY_OK(run);
        QCOMPARE(keptOf(1), std::string("nothing"));
        VERIFY_OK(m_with->ledger->settle(*run, 1, UnitState::Confirmed, "seen"));
        QCOMPARE(keptOf(1), std::string("maybe"));
    }

    void anOlderLedgerIsBroughtUp()
    {
        VERIFY_OK(send(2, "", UnitState::Accepted));
        m_with->ledger.reset();
        byHand("DROP TABLE sent_fields");
        byHand("ALTER TABLE accepted DROP COLUMN row_no");
        byHand("ALTER TABLE runs DROP COLUMN person");
        for (const char* const table :
             {"leases", "occasions", "schedule_memory", "file_looks", "feed_names"})
            byHand(std::string("DROP TABLE ").append(table).c_str());
        for (const char* const column :
             {"fence", "facts", "limits", "allowed", "reason", "selection"})
            byHand(std::string("ALTER TABLE runs DROP COLUMN ").append(column).c_str());
        byHand("ALTER TABLE outcomes DROP COLUMN has_left");
        byHand("ALTER TABLE accepted DROP COLUMN has_left");
        byHand("PRAGMA user_version = 1");
        const auto reader = LedgerReader::open(m_with->directory);
        VERIFY_OK(reader);
        const auto runs = (*reader)->runs({});
        VERIFY_OK(runs);
        QCOMPARE(runs->size(), std::size_t{1});
        QVERIFY(runs->front().start.person.empty());
        QCOMPARE(byHand("PRAGMA user_version").toInt(), 1);
        VERIFY_OK(m_with->reopen());
        QCOMPARE(byHand("PRAGMA user_version").toInt(), 5);
        QCOMPARE((*reader)->runs({})->size(), std::size_t{1}); // brought up while it reads
        const auto content = m_with->ledger->accepted("acme", "personnel", "k1", keyOf(2));
        VERIFY_OK(content);
        QVERIFY(*content == contentOf(2, 1));
        QCOMPARE(keptOf(2), std::string("nothing"));
        VERIFY_OK(send(1, "now", UnitState::Accepted));
        QCOMPARE(keptOf(1), std::string("now"));
        QCOMPARE(keptOf(2), std::string("nothing"));
    }
};

MUSTER_TEST(LedgerSentFieldsTest)
#include "LedgerSentFieldsTest.moc"
