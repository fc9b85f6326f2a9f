// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feeds/FeedPanel.h"

#include "core/feed/FeedDifference.h"
#include "ui/connections/StateLine.h"
#include "ui/models/CatalogueWords.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

static constexpr int versionRole = Qt::UserRole + 1;

FeedPanel::FeedPanel(const Directories& directories, QWidget* parent)
    : QFrame(parent)
    , m_feeds(directories)
    , m_connections(directories)
    , m_title(theme::label({}, theme::Type::Heading))
    , m_way(theme::label({}))
    , m_mapping(theme::label({}, theme::Type::Body, true))
    , m_connection(new QComboBox)
    , m_badRows(new QComboBox)
    , m_partial(new QCheckBox(tr("Change only the fields given")))
    , m_partialHelp(theme::label(tr("Off: each row replaces everything the service has of it."),
                                 theme::Type::Caption))
    , m_saved(new StateLine)
    , m_other(new QComboBox)
    , m_difference(theme::label({}, theme::Type::Body, true))
    , m_bringBack(
          new QPushButton(theme::icon(QStringLiteral("undo")), tr("Bring this version back")))
{
    setProperty("card", true);
    theme::setTone(m_way, Tone::Muted);
    theme::setTone(m_partialHelp, Tone::Muted);
    auto* open = new QPushButton(tr("Open"));
    theme::makePrimary(open);
    connect(open, &QPushButton::clicked, this, &FeedPanel::openWanted);
    m_mapping->setAccessibleName(tr("Fields and where they come from"));
    m_difference->setAccessibleName(tr("Differences"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_title);
    layout->addWidget(m_way);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addSpacing(grid);
    layout->addWidget(buildSettings());
    layout->addSpacing(grid);
    layout->addWidget(theme::label(tr("Fields"), theme::Type::Strong));
    layout->addWidget(m_mapping);
    layout->addSpacing(grid);
    layout->addWidget(buildActions());
    layout->addStretch(1);
}

QWidget* FeedPanel::buildSettings()
{
    m_connection->setAccessibleName(tr("Connection"));
    m_badRows->setAccessibleName(tr("When rows are bad"));
    m_badRows->addItem(tr("Stop, send nothing"));
    m_badRows->addItem(tr("Hold them, send the rest"));
    auto* block = new QWidget;
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(theme::label(tr("Connection"), theme::Type::Strong));
    layout->addWidget(m_connection);
    layout->addSpacing(grid);
    layout->addWidget(theme::label(tr("When rows are bad"), theme::Type::Strong));
    layout->addWidget(m_badRows);
    layout->addSpacing(grid);
    layout->addWidget(m_partial);
    layout->addWidget(m_partialHelp);
    layout->addWidget(m_saved);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &FeedPanel::save);
    connect(m_badRows, &QComboBox::currentIndexChanged, this, &FeedPanel::save);
    connect(m_partial, &QCheckBox::toggled, this, &FeedPanel::save);
    return block;
}

QWidget* FeedPanel::buildActions()
{
    auto* copy = new QPushButton(tr("Duplicate"));
    auto* rename = new QPushButton(tr("Rename"));
    auto* out = new QPushButton(tr("Export…"));
    auto* remove = new QPushButton(tr("Remove"));
    connect(copy, &QPushButton::clicked, this, &FeedPanel::duplicateWanted);
    connect(rename, &QPushButton::clicked, this, &FeedPanel::renameWanted);
    connect(out, &QPushButton::clicked, this, &FeedPanel::exportWanted);
    connect(remove, &QPushButton::clicked, this, &FeedPanel::removeWanted);
    m_other->setAccessibleName(tr("Compare with an earlier version or another feed"));
    // A long name must not make the panel wider than its place.
    for (QComboBox* box : {m_other, m_connection}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    connect(m_other, &QComboBox::currentIndexChanged, this, &FeedPanel::showDifference);
    connect(m_bringBack, &QPushButton::clicked, this, &FeedPanel::bringBack);
    auto* block = new QWidget;
    auto* layout = new QGridLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(theme::label(tr("Earlier versions and other feeds"), theme::Type::Strong), 0,
                      0, 1, 2);
    layout->addWidget(m_other, 1, 0, 1, 2);
    layout->addWidget(m_difference, 2, 0, 1, 2);
    layout->addWidget(m_bringBack, 3, 0, 1, 2, Qt::AlignLeft);
    layout->addWidget(copy, 4, 0);
    layout->addWidget(rename, 4, 1);
    layout->addWidget(out, 5, 0);
    layout->addWidget(remove, 5, 1);
    return block;
}

void FeedPanel::open(const QString& name)
{
    auto feed = m_feeds.load(name.toStdString());
    m_feed = feed ? std::optional<Feed>(std::move(*feed)) : std::nullopt;
    setVisible(m_feed.has_value());
    if (!m_feed)
        return;
    m_isFilling = true;
    m_title->setText(name);
    m_way->setText(QStringLiteral("%1 → %2").arg(objectLabel(m_feed->object),
                                                 QString::fromStdString(m_feed->connection)));
    fillConnections();
    m_badRows->setCurrentIndex(m_feed->badRows == BadRows::Stop ? 0 : 1);
    const bool canBePartial = !m_feed->schemaSlug.empty();
    m_partial->setVisible(canBePartial);
    m_partialHelp->setVisible(canBePartial);
    m_partial->setChecked(m_feed->partial);
    m_saved->say({}, Tone::Muted, {});
    fillOthers();
    showMapping();
    m_isFilling = false;
    showDifference();
}

/// Only those at the same service: a mapping means nothing to another one.
void FeedPanel::fillConnections()
{
    m_connection->clear();
    const auto own = m_connections.load(m_feed->connection);
    for (const std::string& name : m_connections.names()) {
        const auto other = m_connections.load(name);
        if (other && (!own || other->service == own->service))
            m_connection->addItem(QString::fromStdString(name), QString::fromStdString(name));
    }
    const QString current = QString::fromStdString(m_feed->connection);
    if (m_connection->findData(current) < 0)
        m_connection->insertItem(0, tr("%1 (not there)").arg(current), current);
    m_connection->setCurrentIndex(m_connection->findData(current));
}

/// The moment a version was saved, as people of this locale write it.
static QString versionText(const std::string& version)
{
    const auto moment = QDateTime::fromString(QString::fromStdString(version), Qt::ISODateWithMs);
    return moment.isValid()
        ? QLocale().toString(moment.toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm:ss"))
        : QString::fromStdString(version);
}

/// An item is a name of a feed, or a version of this one, whose user data is then the version.
void FeedPanel::fillOthers()
{
    m_other->clear();
    m_other->addItem(tr("Choose what to compare with"));
    for (const std::string& version : m_feeds.versions().of(m_feed->name)) {
        m_other->addItem(theme::icon(QStringLiteral("history")),
                         tr("Saved %1").arg(versionText(version)));
        m_other->setItemData(m_other->count() - 1, QString::fromStdString(version), versionRole);
    }
    for (const std::string& name : m_feeds.names()) {
        if (name != m_feed->name)
            m_other->addItem(theme::icon(QStringLiteral("feeds")), QString::fromStdString(name),
                             QString::fromStdString(name));
    }
    m_other->setEnabled(m_other->count() > 1);
}

std::optional<Feed> FeedPanel::other() const
{
    const std::string version = m_other->currentData(versionRole).toString().toStdString();
    const auto found = version.empty()
        ? m_feeds.load(m_other->currentData().toString().toStdString())
        : m_feeds.versions().load(m_feed->name, version);
    return found ? std::optional<Feed>(*found) : std::nullopt;
}

void FeedPanel::bringBack()
{
    const std::string version = m_other->currentData(versionRole).toString().toStdString();
    const QString name = QString::fromStdString(m_feed->name);
    const auto brought = m_feeds.bringBack(m_feed->name, version);
    if (brought)
        open(name);
    m_saved->say(brought ? QStringLiteral("good") : QStringLiteral("bad"),
                 brought ? Tone::Good : Tone::Bad,
                 brought ? tr("Brought back. What it was until now is kept as a version.")
                         : QString::fromStdString(brought.error().what));
    if (brought)
        Q_EMIT changed();
}

void FeedPanel::showMapping()
{
    QStringList lines;
    for (const FieldMapping& field : m_feed->mapping.fields) {
        QStringList columns;
        for (const std::string& column : field.columns)
            columns << QString::fromStdString(column);
        lines << QStringLiteral("%1 ← %2").arg(
            QString::fromStdString(field.field),
            columns.isEmpty() ? tr("a fixed value") : columns.join(QStringLiteral(" + ")));
    }
    m_mapping->setText(lines.isEmpty() ? tr("none") : lines.join(QLatin1Char('\n')));
}

void FeedPanel::save()
{
    if (m_isFilling || !m_feed)
        return;
    m_feed->connection = m_connection->currentData().toString().toStdString();
    m_feed->badRows = m_badRows->currentIndex() == 0 ? BadRows::Stop : BadRows::Hold;
    m_feed->partial = m_partial->isChecked();
    if (auto saved = m_feeds.save(*m_feed); !saved) {
        m_saved->say(QStringLiteral("bad"), Tone::Bad, coreText(saved.error().what));
        return;
    }
    m_way->setText(QStringLiteral("%1 → %2").arg(objectLabel(m_feed->object),
                                                 QString::fromStdString(m_feed->connection)));
    m_saved->say(QStringLiteral("good"), Tone::Good, tr("Saved"));
    m_isFilling = true;
    fillOthers();
    m_isFilling = false;
    showDifference();
    Q_EMIT changed();
}

void FeedPanel::showDifference()
{
    if (m_isFilling)
        return;
    const auto with = m_feed ? other() : std::nullopt;
    const bool isVersion = m_other->currentData(versionRole).isValid();
    m_difference->setVisible(with.has_value());
    m_bringBack->setVisible(isVersion && with.has_value());
    if (!with)
        return;
    QStringList lines;
    for (const FeedChange& change : feedDifference(*m_feed, *with))
        lines << QStringLiteral("• ") + coreText(change.sentence);
    if (!lines.isEmpty())
        lines.prepend(isVersion ? tr("With that version:")
                                : tr("With %1 in place of %2:")
                                      .arg(QString::fromStdString(with->name),
                                           QString::fromStdString(m_feed->name)));
    m_difference->setText(lines.isEmpty() ? tr("Both do the same.")
                                          : lines.join(QLatin1Char('\n')));
}

} // namespace muster
