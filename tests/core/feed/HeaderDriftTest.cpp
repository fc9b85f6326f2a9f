// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/HeaderDrift.h"

#include "core/mapping/Suggester.h"
#include "tests/support/TestMain.h"

#include <algorithm>

using namespace muster;

using Names = std::vector<std::string>;
using Kind = ColumnDrift::Kind;
using Repair = ColumnDrift::Repair;

/// What changes from one month to the next in the exports of a person who renames, moves and adds
/// columns.
class HeaderDriftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged();
    void writtenDifferently();
    void sameRoleAnotherName();
    void otherPersonsAddressIsNoPair();
    void nearNameIsDoubtful();
    void missingOptionalColumn();
    void missingRequiredColumnAsks();
    void oneOfTwoColumnsMissing();
    void newColumns();
    void aDroppedColumnStaysDropped();
    void moved();
    void lookUpsFollow();
    void anOlderFeedKnowsNoPlaces();
    void unrepairedKeepsTheOldHeader();
};

static const Names workday{
    "Employee ID", "Legal Name - First Name", "Legal Name - Last Name", "Email - Primary Work",
    "Hire Date",   "Business Title",          "Annual Salary"};

static FieldMapping mapped(const std::string& field, const std::string& column)
{
    FieldMapping mapping;
    mapping.field = field;
    mapping.columns = {column};
    return mapping;
}

static Header headerOf(const Names& names)
{
    Header header;
    header.names = names;
    return header;
}

static Catalogue catalogue()
{
    return *loadCatalogue("threatswitch", "personnel");
}

static Feed feedFor(const Names& names)
{
    const Header header = headerOf(names);
    Feed feed;
    feed.name = "people";
    feed.columns = names;
    feed.headerFingerprint = header.fingerprint();
    feed.mapping = suggestMapping(header, nullptr, catalogue()).mapping;
    return feed;
}

static Names with(Names names, const std::string& before, const std::string& now)
{
    std::replace(names.begin(), names.end(), before, now);
    return names;
}

static Names without(Names names, const std::string& column)
{
    names.erase(std::find(names.begin(), names.end(), column));
    return names;
}

static HeaderDrift drift(const Feed& feed, const Names& now)
{
    return headerDrift(feed, headerOf(now), catalogue());
}

void HeaderDriftTest::nothingChanged()
{
    const Feed feed = feedFor(workday);
    QVERIFY(feed.mapping.find("email"));
    QVERIFY(drift(feed, workday).isEmpty());
}

void HeaderDriftTest::writtenDifferently()
{
    const Feed feed = feedFor(workday);
    const Names now = with(workday, "Email - Primary Work", "EMAIL - PRIMARY_WORK");
    const auto found = drift(feed, now);
    QCOMPARE(found.changes.size(), std::size_t(1));
    const ColumnDrift& change = found.changes.front();
    QVERIFY(change.kind == Kind::Renamed && change.repair == Repair::UseColumn && change.isSure);
    QCOMPARE(change.fields, Names{"email"});
    QVERIFY(found.stopsTheFeed());
    const Feed mended = repaired(feed, headerOf(now), found);
    QCOMPARE(mended.mapping.find("email")->columns, Names{"EMAIL - PRIMARY_WORK"});
    QCOMPARE(mended.columns, now);
    QCOMPARE(mended.headerFingerprint, headerOf(now).fingerprint());
    QVERIFY(drift(mended, now).isEmpty());
}

void HeaderDriftTest::sameRoleAnotherName()
{
    const Feed feed = feedFor(workday);
    const Names now =
        with(with(workday, "Email - Primary Work", "Work Email"), "Employee ID", "Employee Number");
    const auto found = drift(feed, now);
    QCOMPARE(found.changes.size(), std::size_t(2));
    for (const ColumnDrift& change : found.changes)
        QVERIFY(change.kind == Kind::Renamed && change.isSure && !change.why.empty());
    const Feed mended = repaired(feed, headerOf(now), found);
    QCOMPARE(mended.mapping.find("email")->columns, Names{"Work Email"});
    QVERIFY(drift(mended, now).isEmpty());
}

void HeaderDriftTest::otherPersonsAddressIsNoPair()
{
    const Feed feed = feedFor(workday);
    // Same place, similar words, but another address: taking it would write to people's homes.
    const auto found = drift(feed, with(workday, "Email - Primary Work", "Email - Primary Home"));
    const auto missing = std::find_if(found.changes.begin(), found.changes.end(),
                                      [](const auto& c) { return c.kind == Kind::Missing; });
    QVERIFY(missing != found.changes.end());
    QCOMPARE(missing->before, std::string("Email - Primary Work"));
    QVERIFY(std::none_of(found.changes.begin(), found.changes.end(),
                         [](const auto& c) { return c.kind == Kind::Renamed; }));
}

void HeaderDriftTest::nearNameIsDoubtful()
{
    Feed feed = feedFor({"Email", "First Name", "Last Name", "Badge Colour Code"});
    feed.mapping.fields.push_back(mapped("badge", "Badge Colour Code"));
    const auto found = drift(feed, {"Email", "First Name", "Last Name", "Badge Color Code"});
    QCOMPARE(found.changes.size(), std::size_t(1));
    QVERIFY(found.changes.front().kind == Kind::Renamed);
    QVERIFY(!found.changes.front().isSure);
}

void HeaderDriftTest::missingOptionalColumn()
{
    const Feed feed = feedFor(workday);
    const Names now = without(workday, "Business Title");
    const auto found = drift(feed, now);
    QCOMPARE(found.changes.size(), std::size_t(1));
    QVERIFY(found.changes.front().kind == Kind::Missing);
    QVERIFY(found.changes.front().repair == Repair::Unmap);
    QVERIFY(!found.changes.front().isSure); // sending less than before is a person's decision
    const Feed mended = repaired(feed, headerOf(now), found);
    QVERIFY(!mended.mapping.find("job_title"));
    QVERIFY(mended.mapping.find("email"));
    QVERIFY(drift(mended, now).isEmpty());
}

void HeaderDriftTest::missingRequiredColumnAsks()
{
    const Feed feed = feedFor(workday);
    const auto found = drift(feed, without(workday, "Email - Primary Work"));
    QCOMPARE(found.changes.size(), std::size_t(1));
    QVERIFY(found.changes.front().repair == Repair::Ask);
    QVERIFY(found.stopsTheFeed());
}

void HeaderDriftTest::oneOfTwoColumnsMissing()
{
    Feed feed = feedFor(workday);
    feed.mapping.find("email")->columns = {"Email - Primary Work", "Email - Other"};
    feed.columns.emplace_back("Email - Other");
    const auto found = drift(feed, workday);
    QCOMPARE(found.changes.size(), std::size_t(1));
    QVERIFY(found.changes.front().repair == Repair::Unmap);
    const Feed mended = repaired(feed, headerOf(workday), found);
    QCOMPARE(mended.mapping.find("email")->columns, Names{"Email - Primary Work"});
}

void HeaderDriftTest::newColumns()
{
    const Feed feed = feedFor(without(workday, "Hire Date"));
    Names now = workday;
    now.emplace_back("Favourite Colour");
    now.emplace_back("Bank Account Number");
    const auto found = drift(feed, now);
    QCOMPARE(found.changes.size(), std::size_t(3));
    QVERIFY(!found.stopsTheFeed());
    std::map<std::string, Repair> repairs;
    for (const ColumnDrift& change : found.changes) {
        QVERIFY(change.kind == Kind::New);
        repairs[change.now] = change.repair;
    }
    QVERIFY(repairs["Hire Date"] == Repair::MapTo);
    QVERIFY(repairs["Favourite Colour"] == Repair::Accept);
    QVERIFY(repairs["Bank Account Number"] == Repair::Drop);
    const Feed mended = repaired(feed, headerOf(now), found);
    QCOMPARE(mended.mapping.find("hired_at")->columns, Names{"Hire Date"});
    const Names& dropped = mended.mapping.dropped;
    QVERIFY(std::find(dropped.begin(), dropped.end(), "Bank Account Number") != dropped.end());
    QVERIFY(drift(mended, now).isEmpty());
}

void HeaderDriftTest::aDroppedColumnStaysDropped()
{
    const Feed feed = feedFor(workday);
    QCOMPARE(feed.mapping.dropped, Names{"Annual Salary"});
    const Names now = with(workday, "Annual Salary", "Annual Base Salary");
    const auto found = drift(feed, now);
    QVERIFY(!found.stopsTheFeed());
    const Feed mended = repaired(feed, headerOf(now), found);
    QCOMPARE(mended.mapping.dropped, Names{"Annual Base Salary"});
}

void HeaderDriftTest::moved()
{
    const Feed feed = feedFor(workday);
    Names now = workday;
    std::rotate(now.begin(), now.begin() + 1, now.end()); // Employee ID to the end
    const auto found = drift(feed, now);
    QCOMPARE(found.changes.size(), std::size_t(1));
    QVERIFY(found.changes.front().kind == Kind::Moved);
    QCOMPARE(found.changes.front().now, std::string("Employee ID"));
    QVERIFY(!found.stopsTheFeed());
    const Feed mended = repaired(feed, headerOf(now), found);
    QCOMPARE(mended.mapping, feed.mapping);
    QVERIFY(drift(mended, now).isEmpty());
}

void HeaderDriftTest::lookUpsFollow()
{
    Feed feed = feedFor(workday);
    FieldMapping manager = mapped("manager_email", "Manager ID");
    manager.transforms = {*Transform::fromText("lookup:Employee ID:Email - Primary Work")};
    feed.mapping.fields.push_back(manager);
    feed.columns.emplace_back("Manager ID");
    Names now = with(workday, "Email - Primary Work", "Work Email");
    now.emplace_back("Manager ID");
    const Feed mended = repaired(feed, headerOf(now), drift(feed, now));
    QCOMPARE(mended.mapping.find("manager_email")->transforms.front().option("take"),
             std::string("Work Email"));
    QCOMPARE(mended.mapping.find("email")->columns, Names{"Work Email"});
}

void HeaderDriftTest::anOlderFeedKnowsNoPlaces()
{
    Feed feed = feedFor(workday);
    feed.columns.clear();
    Names now = workday;
    std::rotate(now.begin(), now.begin() + 1, now.end());
    now.emplace_back("Favourite Colour");
    QVERIFY(drift(feed, now).isEmpty());
    QVERIFY(drift(feed, with(now, "Hire Date", "Date of Hire")).stopsTheFeed());
}

void HeaderDriftTest::unrepairedKeepsTheOldHeader()
{
    const Feed feed = feedFor(workday);
    const Names now = without(workday, "Email - Primary Work");
    const Feed same = repaired(feed, headerOf(now), drift(feed, now));
    QCOMPARE(same, feed); // or the next comparison would find nothing wrong
}

MUSTER_TEST(HeaderDriftTest)
#include "HeaderDriftTest.moc"
