// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/FeedOffer.h"

#include "core/feed/FeedMatch.h"
#include "core/feed/FeedStore.h"
#include "core/history/UsualRows.h"
#include "core/push/RecordStream.h"
#include "ui/feeds/DriftBanner.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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
    , m_short(new QFrame)
    , m_shortWords(theme::label({}))
{
    auto* refuse = new QPushButton(tr("Map it anew"));
    refuse->setToolTip(tr("Leave the feed as it is and map this file on its own"));
    m_taken->setProperty("card", true);
    auto* line = new QHBoxLayout(m_taken);
    line->setContentsMargins(2 * grid, grid, grid, grid);
    line->setSpacing(2 * grid);
    line->addWidget(m_words, 1);
    line->addWidget(refuse);
    m_short->setProperty("card", QStringLiteral("warn"));
    m_short->setAccessibleName(tr("Rows are missing"));
    auto* shortLine = new QHBoxLayout(m_short);
    shortLine->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    shortLine->setSpacing(grid);
    shortLine->addWidget(new ToneIcon(QStringLiteral("warn"), theme::Tone::Warn));
    shortLine->addWidget(m_shortWords, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_taken);
    layout->addWidget(m_drift);
    layout->addWidget(m_short);
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
    m_rows = 0;
    drop();
    m_drift->hide();
}

void FeedOffer::drop()
{
    m_feed.reset();
    m_taken->hide();
    showShort();
}

void FeedOffer::setRows(std::uint64_t rows)
{
    m_rows = rows;
    showShort();
}

void FeedOffer::setPlace(bool isReading, bool isPreviewing)
{
    m_isReading = isReading;
    m_isPreviewing = isPreviewing;
    m_taken->setVisible(m_isReading && m_feed);
    m_short->setVisible(isShort());
    setVisible(isReading || (isPreviewing && isShort()));
}

void FeedOffer::showShort()
{
    m_shortText.clear();
    const auto usual = m_feed && m_rows > 0 ? usualRows(m_workplace.directories.state, m_feed->name)
                                            : Result<std::optional<UsualRows>>(std::nullopt);
    if (usual && *usual && (*usual)->isShort(m_rows)) {
        const QLocale locale;
        const QString rows = tr("%Ln rows", nullptr, static_cast<int>(m_rows));
        const QString least = locale.toString(static_cast<qulonglong>((*usual)->least));
        const QString most = locale.toString(static_cast<qulonglong>((*usual)->most));
        m_shortText = least == most ? tr("%1, last time %2.").arg(rows, least)
                                    : tr("%1, usually %2–%3.").arg(rows, least, most);
    }
    m_shortWords->setText(
        m_shortText + QLatin1Char(' ')
        + tr("Was the export cut or filtered? Nothing was sent; export it again, or send it all "
             "the same after a second question."));
    m_short->setVisible(isShort());
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
    m_taken->setVisible(m_isReading);
    showShort();
}

} // namespace muster
