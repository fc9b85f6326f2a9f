// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feeds/DriftBanner.h"

#include "core/mapping/Suggester.h"
#include "tests/support/TestMain.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace muster;

class DriftBannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hiddenWhileNothingDiffers();
    void oneClickRepairs();
    void doubtfulRepairsAreNotTicked();

private:
    QPushButton* repair(const DriftBanner& banner) const;

    Header m_header;
    Feed m_feed;
    Catalogue m_catalogue;
};

void DriftBannerTest::initTestCase()
{
    m_catalogue = *loadCatalogue("threatswitch", "personnel");
    m_header.names = {"First Name", "Last Name", "Work Email", "Hire Date", "Job Title"};
    m_feed.name = "people";
    m_feed.columns = m_header.names;
    m_feed.mapping = suggestMapping(m_header, nullptr, m_catalogue).mapping;
}

QPushButton* DriftBannerTest::repair(const DriftBanner& banner) const
{
    const auto buttons = banner.findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->text() == QLatin1String("Repair the feed");
    });
    return found == buttons.end() ? nullptr : *found;
}

void DriftBannerTest::hiddenWhileNothingDiffers()
{
    DriftBanner banner;
    banner.compare(m_feed, m_header, m_catalogue);
    QVERIFY(banner.isHidden());
}

void DriftBannerTest::oneClickRepairs()
{
    Header now = m_header;
    now.names[2] = "Email - Primary Work";
    std::swap(now.names[0], now.names[4]);
    DriftBanner banner;
    banner.compare(m_feed, now, m_catalogue);
    QVERIFY(!banner.isHidden());
    Feed mended;
    connect(&banner, &DriftBanner::repaired, [&mended](const Feed& feed) { mended = feed; });
    repair(banner)->click();
    QVERIFY(banner.isHidden());
    QCOMPARE(mended.mapping.find("email")->columns.front(), std::string("Email - Primary Work"));
    QVERIFY(headerDrift(mended, now, m_catalogue).isEmpty());
}

void DriftBannerTest::doubtfulRepairsAreNotTicked()
{
    Header now = m_header;
    now.names.pop_back(); // job title: going without it is a person's decision
    DriftBanner banner;
    banner.compare(m_feed, now, m_catalogue);
    auto* tick = banner.findChild<QCheckBox*>();
    QVERIFY(tick && !tick->isChecked());
    QVERIFY(tick->text().contains(QStringLiteral("go without Job Title"))); // not its key
    QVERIFY(!repair(banner)->isEnabled());
    tick->click();
    Feed mended;
    connect(&banner, &DriftBanner::repaired, [&mended](const Feed& feed) { mended = feed; });
    repair(banner)->click();
    QVERIFY(!mended.mapping.find("job_title") && mended.mapping.find("email"));
}

MUSTER_TEST(DriftBannerTest)
#include "DriftBannerTest.moc"
