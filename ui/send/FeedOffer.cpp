// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/FeedOffer.h"

#include "core/feed/FeedMatch.h"
#include "core/feed/FeedStore.h"
#include "core/push/RecordStream.h"
#include "ui/feeds/DriftBanner.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace muster {

using theme::grid;

/// Share of a feed's columns that a file must have before anybody is bothered with the rest.
static constexpr double likelyFit = 0.7;

FeedOffer::FeedOffer(const Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_taken(new QFrame)
    , m_words(theme::label({}))
    , m_drift(new DriftBanner)
{
    auto* refuse = new QPushButton(tr("Map it anew"));
    refuse->setToolTip(tr("Leave the feed as it is and map this file on its own"));
    m_taken->setProperty("card", true);
    auto* line = new QHBoxLayout(m_taken);
    line->setContentsMargins(2 * grid, grid, grid, grid);
    line->setSpacing(2 * grid);
    line->addWidget(m_words, 1);
    line->addWidget(refuse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_taken);
    layout->addWidget(m_drift);
    clear();
    connect(refuse, &QPushButton::clicked, this, [this] {
        drop();
        Q_EMIT changed();
    });
    connect(m_drift, &DriftBanner::repaired, this, [this](const Feed& feed) {
        m_feed = feed;
        showTaken();
        Q_EMIT changed();
    });
}

void FeedOffer::clear()
{
    drop();
    m_drift->hide();
}

void FeedOffer::drop()
{
    m_feed.reset();
    m_taken->hide();
}

void FeedOffer::look(const Header& header)
{
    clear();
    const FeedStore store(m_workplace.directories);
    std::vector<Feed> feeds;
    for (const std::string& name : store.names())
        if (auto feed = store.load(name))
            feeds.push_back(std::move(*feed));
    const std::string wanted = m_wanted.toStdString();
    m_wanted.clear();
    FeedMatch best{wanted};
    for (const FeedMatch& match : matchFeeds(feeds, header)) {
        if (wanted.empty() ? match.isSame || match.fit >= likelyFit : match.feed == wanted) {
            best = match;
            break;
        }
    }
    if (best.feed.empty())
        return;
    auto feed = store.load(best.feed);
    if (!feed || (!best.isSame && compare(*feed, header)))
        return;
    m_feed = std::move(*feed);
    showTaken();
}

/// Whether the file cannot be read with the feed as it is.
bool FeedOffer::compare(const Feed& feed, const Header& header)
{
    const auto connection = ConnectionStore(m_workplace.directories).load(feed.connection);
    if (!connection)
        return true;
    const auto catalogue = catalogueFor(feed, *connection);
    if (!catalogue)
        return true;
    m_drift->compare(feed, header, *catalogue);
    return m_drift->drift().stopsTheFeed();
}

void FeedOffer::showTaken()
{
    m_words->setText(tr("This file belongs to the feed “%1”: its mapping is used.")
                         .arg(QString::fromStdString(m_feed->name)));
    m_taken->show();
}

} // namespace muster
