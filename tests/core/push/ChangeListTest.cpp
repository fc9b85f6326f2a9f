// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/ChangeList.h"

#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace muster;

class ChangeListTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    static std::string named(const char* what, std::uint64_t row)
    {
        std::string name(what);
        name += std::to_string(row);
        return name;
    }

    ChangeList filled() const
    {
        auto list = ChangeList::create(m_directory.path().toStdString());
        for (std::uint64_t row = 1; list && row <= 5000; ++row) {
            ChangedRow person;
            person.change = row % 2 == 0 ? Change::New : Change::Changed;
            person.excluded = row == 4;
            person.row = row;
            person.keyMasked = named("p", row);
            FieldChange email{"email", {}, {}, false};
            email.before = named("old", row);
            email.after = named("new", row);
            const std::vector<FieldChange> fields{email, {"phone", {}, {}, true}};
            if (!list->add(person, fields))
                qFatal("cannot add");
        }
        if (!list || !list->seal())
            qFatal("cannot seal");
        return std::move(*list);
    }

private Q_SLOTS:

    void pagesComeInTheOrderOfTheFile()
    {
        const ChangeList list = filled();
        QCOMPARE(list.count(Change::New), 2500U);
        QCOMPARE(list.count(Change::Changed), 2500U);
        QCOMPARE(list.count(Change::Leaver), 0U);
        const auto page = list.page(Change::New, 2000, 3);
        VERIFY_OK(page);
        QCOMPARE(page->size(), std::size_t(3));
        QCOMPARE((*page)[0].row, 4002U);
        QCOMPARE((*page)[2].keyMasked, std::string("p4006"));
        QVERIFY((*page)[0].change == Change::New);
        QVERIFY(list.page(Change::New, 1, 1)->front().excluded);
        QCOMPARE(list.page(Change::New, 2499, 100)->size(), std::size_t(1));
        QVERIFY(list.page(Change::New, 2500, 100)->empty());
        QVERIFY(list.page(Change::Leaver, 0, 100)->empty());
    }

    void fieldsComeBackWhole()
    {
        const ChangeList list = filled();
        const auto row = list.page(Change::Changed, 1500, 1)->front();
        const auto fields = list.fields(row);
        VERIFY_OK(fields);
        QCOMPARE(fields->size(), std::size_t(2));
        QCOMPARE((*fields)[0].before, std::optional<std::string>("old3001"));
        QCOMPARE((*fields)[0].after, std::optional<std::string>("new3001"));
        QVERIFY(!(*fields)[1].before && !(*fields)[1].after && (*fields)[1].clears);
    }

    void longKeysAreCutBetweenCharacters()
    {
        auto list = ChangeList::create(m_directory.path().toStdString());
        VERIFY_OK(list);
        ChangedRow person;
        person.keyMasked = std::string(39, 'x') + "ö";
        VERIFY_OK(list->add(person));
        VERIFY_OK(list->seal());
        QCOMPARE(list->page(Change::New, 0, 1)->front().keyMasked, std::string(39, 'x'));
        QVERIFY(list->fields(list->page(Change::New, 0, 1)->front())->empty());
    }

    void theDirectoryMustBeThere()
    {
        const auto list = ChangeList::create("/nonexistent/muster");
        QVERIFY(!list && list.error().kind == ErrorKind::CannotWrite);
    }
};

MUSTER_TEST(ChangeListTest)
#include "ChangeListTest.moc"
