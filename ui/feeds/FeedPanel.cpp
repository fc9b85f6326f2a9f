// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feeds/FeedPanel.h"

#include "core/feed/FeedDifference.h"
#include "ui/connections/StateLine.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

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
    m_other->setAccessibleName(tr("Compare with"));
    connect(m_other, &QComboBox::currentIndexChanged, this, &FeedPanel::showDifference);
    auto* block = new QWidget;
    auto* layout = new QGridLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(theme::label(tr("Compare with"), theme::Type::Strong), 0, 0, 1, 2);
    layout->addWidget(m_other, 1, 0, 1, 2);
    layout->addWidget(m_difference, 2, 0, 1, 2);
    layout->addWidget(copy, 3, 0);
    layout->addWidget(rename, 3, 1);
    layout->addWidget(out, 4, 0);
    layout->addWidget(remove, 4, 1);
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
    m_way->setText(QStringLiteral("%1 → %2").arg(QString::fromStdString(m_feed->object),
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

void FeedPanel::fillOthers()
{
    m_other->clear();
    m_other->addItem(tr("Choose a feed"));
    for (const std::string& name : m_feeds.names()) {
        if (name != m_feed->name)
            m_other->addItem(QString::fromStdString(name), QString::fromStdString(name));
    }
    m_other->setEnabled(m_other->count() > 1);
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
    m_way->setText(QStringLiteral("%1 → %2").arg(QString::fromStdString(m_feed->object),
                                                 QString::fromStdString(m_feed->connection)));
    m_saved->say(QStringLiteral("good"), Tone::Good, tr("Saved"));
    Q_EMIT changed();
}

void FeedPanel::showDifference()
{
    if (m_isFilling)
        return;
    const auto other = m_feeds.load(m_other->currentData().toString().toStdString());
    m_difference->setVisible(other.has_value() && m_feed.has_value());
    if (!other || !m_feed)
        return;
    QStringList lines;
    for (const FeedChange& change : feedDifference(*m_feed, *other))
        lines << QStringLiteral("• ") + coreText(change.sentence);
    if (!lines.isEmpty())
        lines.prepend(
            tr("With %1 in place of %2:")
                .arg(QString::fromStdString(other->name), QString::fromStdString(m_feed->name)));
    m_difference->setText(lines.isEmpty() ? tr("Both do the same.")
                                          : lines.join(QLatin1Char('\n')));
}

} // namespace muster
