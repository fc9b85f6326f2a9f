// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feeds/DriftBanner.h"

#include "ui/models/CatalogueWords.h"
#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using theme::grid;
using Kind = ColumnDrift::Kind;
using Repair = ColumnDrift::Repair;

static QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list.join(QStringLiteral(", "));
}

QString driftSentence(const ColumnDrift& change)
{
    const QString before = QString::fromStdString(change.before);
    const QString now = QString::fromStdString(change.now);
    switch (change.kind) {
    case Kind::Renamed:
        return DriftBanner::tr("“%1” seems to be called “%2” now").arg(before, now);
    case Kind::Moved:
        return DriftBanner::tr("“%1” stands in another place").arg(now);
    case Kind::New:
        return DriftBanner::tr("“%1” is new").arg(now);
    case Kind::Missing:
        return DriftBanner::tr("“%1” is missing").arg(before);
    }
    return {};
}

/// As a person knows them from the mapping; a key that the catalogue has not, as it is.
static QString labels(const std::vector<std::string>& fields, const Catalogue& catalogue)
{
    QStringList list;
    for (const std::string& key : fields) {
        const Field* field = catalogue.find(key);
        list << (field ? fieldLabel(*field) : QString::fromStdString(key));
    }
    return list.join(QStringLiteral(", "));
}

QString repairSentence(const ColumnDrift& change, const Catalogue& catalogue)
{
    const QString fields = labels(change.fields, catalogue);
    switch (change.repair) {
    case Repair::UseColumn:
        return DriftBanner::tr("take %1 from “%2”").arg(fields, QString::fromStdString(change.now));
    case Repair::MapTo:
        return DriftBanner::tr("fill %1 from it").arg(fields);
    case Repair::Drop:
        return DriftBanner::tr("never read it");
    case Repair::Unmap:
        return DriftBanner::tr("go without %1").arg(fields);
    case Repair::Ask:
        return DriftBanner::tr("choose a column for %1 by hand").arg(fields);
    case Repair::Accept:
        return DriftBanner::tr("remember it, nothing else");
    }
    return {};
}

DriftBanner::DriftBanner(QWidget* parent)
    : QFrame(parent)
    , m_heading(theme::label({}, theme::Type::Strong))
    , m_list(new QVBoxLayout)
    , m_repair(new QPushButton(tr("Repair the feed")))
{
    setProperty("card", QStringLiteral("warn"));
    setAccessibleName(tr("The header has changed"));
    m_list->setSpacing(grid / 2);
    auto* later = new QPushButton(tr("Not now"));
    auto* line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_repair);
    line->addWidget(later);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_heading);
    layout->addLayout(m_list);
    layout->addLayout(line);
    connect(m_repair, &QPushButton::clicked, this, &DriftBanner::repair);
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void DriftBanner::compare(const Feed& feed, const Header& header, const Catalogue& catalogue)
{
    m_feed = feed;
    m_header = header;
    m_drift = headerDrift(feed, header, catalogue);
    m_ticks.clear();
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < m_drift.changes.size(); ++i) {
        if (m_drift.changes[i].kind != Kind::Moved)
            addChange(m_drift.changes[i], i, catalogue);
    }
    addMoved();
    m_heading->setText(summary());
    setVisible(!m_drift.isEmpty());
    follow();
}

void DriftBanner::addChange(const ColumnDrift& change, std::size_t place,
                            const Catalogue& catalogue)
{
    const QString text =
        QStringLiteral("%1: %2").arg(driftSentence(change), repairSentence(change, catalogue));
    const QString why = coreText(change.why);
    if (change.repair == Repair::Ask) {
        auto* label = theme::label(text + QStringLiteral(" · ") + why);
        theme::setTone(label, theme::Tone::Bad);
        m_list->addWidget(label);
        return;
    }
    auto* tick = new QCheckBox(text);
    tick->setChecked(change.isSure);
    tick->setToolTip(why);
    tick->setAccessibleDescription(why);
    connect(tick, &QCheckBox::toggled, this, &DriftBanner::follow);
    m_list->addWidget(tick);
    m_ticks.emplace_back(tick, place);
    if (why.isEmpty() || change.isSure)
        return;
    auto* doubt = theme::label(why.left(1).toUpper() + why.mid(1), theme::Type::Caption);
    doubt->setIndent(3 * grid);
    m_list->addWidget(doubt);
}

/// Harmless, so all of them share one line.
void DriftBanner::addMoved()
{
    std::vector<std::string> names;
    for (const ColumnDrift& change : m_drift.changes) {
        if (change.kind == Kind::Moved)
            names.push_back(change.now);
    }
    if (names.empty())
        return;
    auto* label =
        theme::label(tr("In another place, which changes nothing: %1").arg(joined(names)));
    theme::setTone(label, theme::Tone::Muted);
    m_list->addWidget(label);
}

QString DriftBanner::summary() const
{
    const auto count = [this](Kind kind) {
        return static_cast<int>(
            std::count_if(m_drift.changes.begin(), m_drift.changes.end(),
                          [kind](const ColumnDrift& change) { return change.kind == kind; }));
    };
    QStringList parts;
    if (const int n = count(Kind::Renamed))
        parts << tr("%1 renamed").arg(n);
    if (const int n = count(Kind::Missing))
        parts << tr("%1 missing").arg(n);
    if (const int n = count(Kind::New))
        parts << tr("%1 new").arg(n);
    if (const int n = count(Kind::Moved))
        parts << tr("%1 moved").arg(n);
    return tr("This file's columns are not those that %1 knows: %2.")
        .arg(QString::fromStdString(m_feed.name), parts.join(QStringLiteral(", ")));
}

void DriftBanner::follow()
{
    const bool isAny = std::any_of(m_ticks.begin(), m_ticks.end(),
                                   [](const auto& tick) { return tick.first->isChecked(); });
    const bool onlyMoved = m_ticks.empty() && !m_drift.stopsTheFeed();
    m_repair->setEnabled(isAny || onlyMoved);
}

void DriftBanner::repair()
{
    HeaderDrift chosen;
    for (const ColumnDrift& change : m_drift.changes) {
        if (change.kind == Kind::Moved)
            chosen.changes.push_back(change);
    }
    for (const auto& [tick, place] : m_ticks) {
        if (tick->isChecked())
            chosen.changes.push_back(m_drift.changes[place]);
    }
    const Feed feed = muster::repaired(m_feed, m_header, chosen);
    hide();
    Q_EMIT repaired(feed);
}

} // namespace muster
