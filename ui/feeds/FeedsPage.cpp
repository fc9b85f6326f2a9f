// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feeds/FeedsPage.h"

#include "core/feed/FeedDifference.h"
#include "core/feed/FeedFile.h"
#include "core/schedule/ScheduleDesk.h"
#include "ui/feeds/AskBar.h"
#include "ui/feeds/FeedModel.h"
#include "ui/feeds/FeedPanel.h"
#include "ui/models/CoreText.h"
#include "ui/theme/ColumnScroll.h"
#include "ui/theme/PageStack.h"
#include "ui/theme/Theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace muster {

using theme::grid;

static constexpr int narrowPage = 110 * grid;

FeedsPage::FeedsPage(const Workplace& workplace, QWidget* parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_feeds(workplace.directories)
    , m_model(new FeedModel(this))
    , m_stack(new PageStack)
    , m_table(new QTableView)
    , m_panel(new FeedPanel(workplace.directories))
    , m_ask(new AskBar)
    , m_message(theme::label({}))
{
    auto* import = new QPushButton(theme::icon(QStringLiteral("open")), tr("Import…"));
    connect(import, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import a feed"), {},
                                                          tr("Feeds (*.json);;All files (*)"));
        if (!path.isEmpty())
            importFile(path);
    });
    auto* head = new QHBoxLayout;
    head->addWidget(theme::label(tr("Feeds"), theme::Type::Title), 1);
    head->addWidget(import);
    m_message->hide();
    auto* empty = theme::label(tr("A feed remembers how to read one export. It is created the "
                                  "first time you send a file."));
    empty->setAlignment(Qt::AlignCenter);
    theme::setTone(empty, theme::Tone::Muted);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildMain());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(m_ask);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(m_ask, &AskBar::accepted, this, &FeedsPage::answer);
    connect(m_panel, &FeedPanel::openWanted, this, [this] { Q_EMIT openFeed(chosen()); });
    connect(m_panel, &FeedPanel::duplicateWanted, this, [this] { askForName(Asking::Duplicate); });
    connect(m_panel, &FeedPanel::renameWanted, this, [this] { askForName(Asking::Rename); });
    connect(m_panel, &FeedPanel::removeWanted, this, &FeedsPage::askToRemove);
    connect(m_panel, &FeedPanel::changed, this, [this] { fill(chosen()); });
    connect(m_panel, &FeedPanel::exportWanted, this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Export the feed"), chosen() + QStringLiteral(".json"), tr("Feeds (*.json)"));
        if (!path.isEmpty())
            exportFile(path);
    });
}

QWidget* FeedsPage::buildList()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Feeds"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setIconSize(QSize(2 * grid, 2 * grid));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(5 * grid);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(FeedModel::Way, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_isFilling)
            return;
        m_ask->hide();
        m_panel->open(chosen());
    });
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT openFeed(chosen()); });
    return m_table;
}

QWidget* FeedsPage::buildMain()
{
    auto* main = new QWidget;
    auto* layout = new QHBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(buildList(), 2);
    layout->addWidget(new ColumnScroll(m_panel), 1);
    return main;
}

void FeedsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // Where the rows go and how it went matter more.
    const bool isNarrow = width() < narrowPage;
    for (const int column : {FeedModel::LastTime, FeedModel::Fields})
        m_table->setColumnHidden(column, isNarrow);
}

void FeedsPage::enter()
{
    m_message->hide();
    refresh(chosen());
}

void FeedsPage::choose(const QString& name)
{
    refresh(name);
}

void FeedsPage::refresh(const QString& name)
{
    fill(name);
    m_panel->open(chosen());
}

void FeedsPage::fill(const QString& name)
{
    auto reader = LedgerReader::open(m_workplace.directories.state);
    std::vector<FeedEntry> entries;
    for (const std::string& feedName : m_feeds.names()) {
        FeedEntry entry{feedName, std::nullopt, std::nullopt};
        if (auto feed = m_feeds.load(feedName))
            entry.feed = std::move(*feed);
        RunFilter newest;
        newest.feed = feedName;
        newest.limit = 1;
        auto runs = reader ? (*reader)->runs(newest) : fail(reader.error());
        if (runs && !runs->empty())
            entry.lastRun = runs->front();
        entries.push_back(std::move(entry));
    }
    m_stack->setCurrentIndex(entries.empty() ? 0 : 1);
    m_isFilling = true;
    m_model->setEntries(std::move(entries));
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_model->rowOf(name)));
    m_isFilling = false;
}

QString FeedsPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? QString::fromStdString(m_model->entry(current.row()).name)
                             : QString();
}

void FeedsPage::askForName(Asking what)
{
    m_asking = what;
    m_message->hide();
    const QString name = chosen();
    if (what == Asking::Rename)
        return m_ask->askName(
            tr("Another name for %1. Runs already recorded keep the old one.").arg(name),
            tr("Rename"), name);
    m_ask->askName(tr("A copy of %1 under the name").arg(name), tr("Duplicate"),
                   QString::fromStdString(freeName(name.toStdString(), m_feeds.names())));
}

void FeedsPage::askToRemove()
{
    m_asking = Asking::Remove;
    m_message->hide();
    m_ask->ask(tr("Remove the feed %1? Its history stays.").arg(chosen()), tr("Remove"));
}

void FeedsPage::importFile(const QString& path)
{
    m_ask->hide();
    auto feed = importFeed(path.toStdString());
    if (!feed)
        return tell(errorText(feed.error()), true);
    m_imported = std::move(*feed);
    m_asking = Asking::Import;
    const auto own = m_feeds.load(m_imported->name);
    if (!own)
        return answer();
    const auto changes = feedDifference(*own, *m_imported);
    QString question =
        tr("There is a feed %1 already. ").arg(QString::fromStdString(m_imported->name));
    question += changes.empty() ? tr("Both do the same.")
        : changes.size() == 1   ? tr("In the file: %1.").arg(coreText(changes.front().sentence))
                                : tr("In the file: %1, and %2 more.")
                                    .arg(coreText(changes.front().sentence))
                                    .arg(changes.size() - 1);
    m_ask->askName(question + QLatin1Char(' ') + tr("Import it as"), tr("Import"),
                   QString::fromStdString(freeName(m_imported->name, m_feeds.names())));
}

void FeedsPage::exportFile(const QString& path)
{
    const auto feed = m_feeds.load(chosen().toStdString());
    const auto written = feed ? exportFeed(*feed, path.toStdString()) : fail(feed.error());
    if (written)
        tell(tr("Exported to %1. The file holds no secrets and no people.").arg(path), false);
    else
        tell(coreText(written.error().what), true);
}

void FeedsPage::answer()
{
    const bool hasOwnName = m_asking == Asking::Import && m_ask->isHidden();
    const QString name = m_asking == Asking::Remove ? chosen()
        : hasOwnName                                ? QString::fromStdString(m_imported->name)
                                                    : m_ask->name();
    const auto done = carryOut(name.toStdString());
    if (!done) {
        const QString why = errorText(done.error());
        return m_ask->isHidden() ? tell(why, true) : m_ask->complain(why);
    }
    const bool isImport = m_asking == Asking::Import;
    m_asking = Asking::Nothing;
    m_ask->hide();
    refresh(name);
    if (isImport && !ConnectionStore(m_workplace.directories).has(m_imported->connection))
        tell(tr("Imported. Its connection %1 is not on this computer: choose another.")
                 .arg(QString::fromStdString(m_imported->connection)),
             false);
    Q_EMIT feedsChanged();
}

Result<void> FeedsPage::carryOut(const std::string& name)
{
    const std::string current = chosen().toStdString();
    switch (m_asking) {
    case Asking::Duplicate:
        return duplicateFeed(m_feeds, current, name);
    case Asking::Rename:
        return renameFeed(m_workplace.directories, current, name);
    case Asking::Remove:
        return removeFeed(m_workplace.directories, current);
    case Asking::Import:
        if (m_feeds.has(name))
            return fail(ErrorKind::Config, "there is a feed '" + name + "' already",
                        "Choose another name.");
        m_imported->name = name;
        return m_feeds.save(*m_imported);
    case Asking::Nothing:
        break;
    }
    return {};
}

void FeedsPage::tell(const QString& text, bool isBad)
{
    m_message->setText(text.left(1).toUpper() + text.mid(1));
    theme::setTone(m_message, isBad ? theme::Tone::Bad : theme::Tone::Good);
    m_message->show();
}

} // namespace muster
