// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/HomeView.h"

#include "core/feed/FeedStore.h"
#include "core/history/LedgerReader.h"
#include "ui/models/OutcomeWords.h"
#include "ui/theme/Theme.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace muster {

namespace {

struct Sample {
    const char* file;
    const char* name;
};

constexpr std::array samples{
    Sample{"workday_people.csv", QT_TRANSLATE_NOOP("muster::HomeView", "Workday: people")},
    Sample{"adp_people.csv", QT_TRANSLATE_NOOP("muster::HomeView", "ADP Workforce Now: people")},
    Sample{"successfactors_people.csv",
           QT_TRANSLATE_NOOP("muster::HomeView", "SuccessFactors: people")},
    Sample{"peoplesoft_people.csv", QT_TRANSLATE_NOOP("muster::HomeView", "PeopleSoft: people")},
    Sample{"accounts.csv", QT_TRANSLATE_NOOP("muster::HomeView", "Accounts for Secureframe")},
    Sample{"training.csv",
           QT_TRANSLATE_NOOP("muster::HomeView", "Training records for Secureframe")},
    Sample{"cloud_resources.csv",
           QT_TRANSLATE_NOOP("muster::HomeView", "Cloud resources for Secureframe")},
    Sample{"devices.csv", QT_TRANSLATE_NOOP("muster::HomeView", "Devices for Secureframe")},
};

QLabel* iconLabel(const QString& name, int size)
{
    auto* label = new QLabel;
    label->setPixmap(theme::icon(name).pixmap(size, size));
    return label;
}

/// The runs of one feed, newest first; none when there is no record yet.
std::vector<RunSummary> lastRun(LedgerReader* reader, const std::string& feed)
{
    if (reader == nullptr)
        return {};
    RunFilter filter;
    filter.feed = feed;
    filter.limit = 1;
    auto runs = reader->runs(filter);
    return runs ? std::move(*runs) : std::vector<RunSummary>();
}

QString lastResult(const RunSummary& run)
{
    const auto when = QDateTime::fromString(QString::fromStdString(run.startedAt), Qt::ISODate);
    return HomeView::tr("%1: %2").arg(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat),
                                      outcomeText(run.counts));
}

} // namespace

HomeView::HomeView(const Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_feeds(new QVBoxLayout)
    , m_zone(buildDropZone())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * theme::grid, 4 * theme::grid, 4 * theme::grid, 2 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(theme::label(tr("Send an export"), theme::Type::Title));
    layout->addWidget(m_zone, 3);
    layout->addWidget(buildFeeds(), 2);
}

QWidget* HomeView::buildDropZone()
{
    auto* zone = new QFrame;
    zone->setObjectName(QStringLiteral("DropZone"));
    zone->setProperty("drop", QStringLiteral("waiting"));
    zone->setMinimumHeight(26 * theme::grid);
    auto* open = new QPushButton(tr("Open a file…"));
    open->setIcon(theme::icon(QStringLiteral("open")));
    connect(open, &QPushButton::clicked, this, &HomeView::openRequested);
    auto* menu = new QMenu(this);
    for (const Sample& sample : samples) {
        const QString file = QStringLiteral(":/muster/samples/") + QLatin1String(sample.file);
        connect(menu->addAction(tr(sample.name)), &QAction::triggered, this,
                [this, file] { Q_EMIT sampleRequested(file); });
    }
    auto* sample = new QPushButton(tr("Try with a sample file"));
    sample->setIcon(theme::icon(QStringLiteral("practice")));
    sample->setToolTip(tr("Made-up people, as Workday exports them"));
    connect(sample, &QPushButton::clicked, menu->actions().front(), &QAction::trigger);
    auto* others = new QPushButton(tr("Other samples"));
    others->setProperty("flat", true);
    connect(others, &QPushButton::clicked, this, [others, menu] {
        menu->popup(others->mapToGlobal(QPoint(0, others->height() + theme::grid / 2)));
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addStretch(1);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addWidget(others);
    buttons->addStretch(1);
    auto* words = theme::label(tr("Drop an HR export."), theme::Type::Heading);
    auto* promise = theme::label(tr("Nothing leaves this computer until you press Send."));
    theme::setTone(promise, theme::Tone::Muted);
    auto* layout = new QVBoxLayout(zone);
    layout->setSpacing(theme::grid);
    layout->addStretch(1);
    layout->addWidget(iconLabel(QStringLiteral("drop"), 5 * theme::grid), 0, Qt::AlignHCenter);
    for (QLabel* label : {words, promise}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(theme::grid);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return zone;
}

QWidget* HomeView::buildFeeds()
{
    auto* inside = new QWidget;
    inside->setLayout(m_feeds);
    m_feeds->setContentsMargins(0, 0, 0, 0);
    m_feeds->setSpacing(theme::grid);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    return scroll;
}

void HomeView::refresh()
{
    while (QLayoutItem* item = m_feeds->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    m_feeds->addWidget(theme::label(tr("Feeds"), theme::Type::Heading));
    const FeedStore store(m_workplace.directories);
    const auto names = store.names();
    if (names.empty()) {
        auto* none = theme::label(tr("A feed remembers how to read one export. It is created the "
                                     "first time you send a file."));
        theme::setTone(none, theme::Tone::Muted);
        m_feeds->addWidget(none);
    }
    auto reader = LedgerReader::open(m_workplace.directories.state);
    for (const std::string& name : names) {
        const QString feed = QString::fromStdString(name);
        const auto runs = lastRun(reader ? reader->get() : nullptr, name);
        auto* row =
            new QPushButton(feed + QLatin1String("\n")
                            + (runs.empty() ? tr("not sent yet") : lastResult(runs.front())));
        row->setObjectName(QStringLiteral("FeedRow"));
        row->setAccessibleName(tr("Feed %1").arg(feed));
        connect(row, &QPushButton::clicked, this, [this, feed] { Q_EMIT feedRequested(feed); });
        m_feeds->addWidget(row);
    }
    m_feeds->addStretch(1);
}

void HomeView::setDropping(bool dropping)
{
    m_zone->setProperty("drop", dropping ? QStringLiteral("over") : QStringLiteral("waiting"));
    m_zone->style()->unpolish(m_zone);
    m_zone->style()->polish(m_zone);
}

} // namespace muster
