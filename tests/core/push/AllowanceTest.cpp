// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Allowance.h"

#include "tests/support/TestMain.h"

using namespace muster;

class AllowanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void allowances_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("read");
        const auto long501 = QString(501, QLatin1Char('x'));
        QTest::newRow("one") << "terminations=37"
                             << "why"
                             << "terminations=37";
        QTest::newRow("two") << "terminations=37,rows=412"
                             << " why "
                             << "rows=412,terminations=37";
        QTest::newRow("unknown") << "people=3"
                                 << "why"
                                 << "";
        QTest::newRow("no rows") << "empty-file=0"
                                 << "why"
                                 << "";
        QTest::newRow("no number") << "rows"
                                   << "why"
                                   << "";
        QTest::newRow("any number") << "rows=all"
                                    << "why"
                                    << "";
        QTest::newRow("half a number") << "rows=4x"
                                       << "why"
                                       << "";
        QTest::newRow("nothing") << ""
                                 << "why"
                                 << "";
        QTest::newRow("nought") << "rows=0"
                                << "why"
                                << "";
        QTest::newRow("a comma too many") << "rows=1,"
                                          << "why"
                                          << "";
        QTest::newRow("twice") << "rows=1,rows=2"
                               << "why"
                               << "";
        QTest::newRow("no reason") << "rows=1"
                                   << ""
                                   << "";
        QTest::newRow("blank reason") << "rows=1"
                                      << "  "
                                      << "";
        QTest::newRow("two lines") << "rows=1"
                                   << "a\nb"
                                   << "";
        QTest::newRow("a novel") << "rows=1" << long501 << "";
    }

    void allowances()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, reason);
        QFETCH(const QString, read);
        const auto allowance = allowanceFromText(text.toStdString(), reason.toStdString());
        QCOMPARE(allowance.has_value(), !read.isEmpty());
        if (!allowance) {
            QCOMPARE(allowance.error().kind, ErrorKind::Usage);
            return;
        }
        QCOMPARE(QString::fromStdString(allowance->text()), read);
        QCOMPARE(QString::fromStdString(allowance->reason), reason.trimmed());
    }

    void whatIsHeldSaysHowToGoOn()
    {
        const std::vector<Breach> breaches{{"rows", 20, 36, "few rows", "rows=20"},
                                           {"leavers", 20, 5, "many leavers", "leavers=20"}};
        const auto held = heldByLimits(breaches, {}, {"muster push people --file p.csv", {}});
        QVERIFY(held && held->kind == ErrorKind::Limit);
        QCOMPARE(
            held->what,
            std::string("2 limits of the feed hold this file: (1) few rows. (2) many leavers"));
        QVERIFY(held->hint.find("muster push people --file p.csv --allow rows=20,leavers=20 "
                                "--reason 'why it is right'")
                != std::string::npos);
        const auto half =
            heldByLimits(breaches, *allowanceFromText("rows=20", "why"), {"push", "take"});
        QCOMPARE(half->what, std::string("a limit of the feed holds this file: many leavers"));
        QVERIFY(half->hint.find("--allow rows=20,leavers=20 ") != std::string::npos);
        QVERIFY(!heldByLimits(breaches, *allowanceFromText("rows=20,leavers=20", "why"),
                              {"push", "take"}));
        QVERIFY(!heldByLimits({}, {}, {"push", "take"}));
    }

    void aHeaderCanBeTakenForGood()
    {
        std::vector<Breach> breaches{{"header", 1, 0, "another header", "header=1"}};
        const auto added = heldByLimits(breaches, {}, {"push", "take it"});
        QVERIFY(added && added->hint.find("--allow header=1 --reason") != std::string::npos);
        QVERIFY(added->hint.ends_with("let the feed know them: take it"));
        breaches.front().allow.clear();
        const auto renamed = heldByLimits(breaches, {}, {"push", "take it"});
        QVERIFY(renamed && renamed->hint.find("--allow") == std::string::npos);
        QVERIFY(renamed->hint.ends_with("let the feed know them: take it"));
    }

    void whatCannotBeAllowedIsNot()
    {
        const std::vector<Breach> breaches{{"empty-file", 0, 1, "no rows", ""}};
        Allowance forced;
        forced.counts["empty-file"] = 0; // not even in code
        const auto held = heldByLimits(breaches, forced, {"push", "take"});
        QVERIFY(held && held->hint.find("cannot be allowed") != std::string::npos);
        QVERIFY(held->hint.find("--allow") == std::string::npos);
    }
};

MUSTER_TEST(AllowanceTest)
#include "AllowanceTest.moc"
