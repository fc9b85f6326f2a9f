// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/DestinationBar.h"

#include "core/feed/Services.h"
#include "ui/models/CatalogueWords.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace muster {

// Item data of the two entries that are no connection's name; a name cannot hold a blank.
static const QString practiceEntry = QStringLiteral("practice service");
static const QString newEntry = QStringLiteral("new connection");

DestinationBar::DestinationBar(QWidget* parent)
    : QWidget(parent)
    , m_file(theme::label({}, theme::Type::Heading))
    , m_choice(new QWidget)
    , m_target(new QComboBox)
    , m_connection(new QComboBox)
{
    m_file->setWordWrap(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_file);
    layout->addStretch(1);
    auto* as = new QLabel(tr("&as"));
    as->setBuddy(m_target);
    auto* to = new QLabel(tr("&to"));
    to->setBuddy(m_connection);
    for (QLabel* word : {as, to})
        theme::setTone(word, theme::Tone::Muted);
    auto* choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(theme::grid);
    for (QWidget* part : {static_cast<QWidget*>(as), static_cast<QWidget*>(m_target),
                          static_cast<QWidget*>(to), static_cast<QWidget*>(m_connection)})
        choice->addWidget(part);
    layout->addWidget(m_choice);
    auto place = m_choice->sizePolicy();
    place.setRetainSizeWhenHidden(true); // nothing below moves when it appears
    m_choice->setSizePolicy(place);
    m_choice->hide();
    for (QComboBox* box : {m_target, m_connection})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_target->setAccessibleDescription(tr("What the rows are"));
    m_connection->setAccessibleDescription(tr("Where the rows go"));
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        offerConnections();
        Q_EMIT targetChanged();
    });
    connect(m_connection, &QComboBox::activated, this, &DestinationBar::takeConnection);
}

void DestinationBar::setFile(const QString& name)
{
    m_file->setText(m_file->fontMetrics().elidedText(name, Qt::ElideMiddle, 40 * theme::grid));
    m_file->setToolTip(name);
}

/// "Personnel · ThreatSwitch": what differs first, for a narrow window cuts the end.
static QString targetText(const FeedTarget& target)
{
    const ServiceFacts* service = findServiceFacts(target.service);
    return service == nullptr
        ? QString::fromStdString(target.label)
        : QStringLiteral("%1 \u00b7 %2")
              .arg(objectLabel(target.object), QString::fromStdString(service->label));
}

void DestinationBar::setTargets(std::vector<FeedTarget> targets)
{
    m_targets = std::move(targets);
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    for (const FeedTarget& target : m_targets)
        m_target->addItem(targetText(target));
    m_target->setCurrentIndex(0);
    m_choice->setVisible(!m_targets.empty());
    if (!m_targets.empty()) // else what was chosen last stays chosen for the next file
        offerConnections();
}

void DestinationBar::chooseTarget(const std::string& service, const std::string& object)
{
    const auto found =
        std::find_if(m_targets.begin(), m_targets.end(), [&](const FeedTarget& target) {
            return target.service == service && target.object == object;
        });
    if (found != m_targets.end())
        m_target->setCurrentIndex(static_cast<int>(found - m_targets.begin()));
}

void DestinationBar::setConnections(std::vector<Connection> connections)
{
    m_connections = std::move(connections);
    offerConnections();
}

void DestinationBar::offerConnections()
{
    const QSignalBlocker quiet(m_connection);
    const QString before = m_connection->currentData().toString();
    m_connection->clear();
    const FeedTarget* chosen = target();
    bool hasPractice = false;
    for (const Connection& connection : m_connections) {
        if (chosen == nullptr || connection.service != chosen->service)
            continue;
        const QString name = QString::fromStdString(connection.name);
        hasPractice = hasPractice || connection.isPractice;
        m_connection->addItem(connection.isPractice ? tr("Practice service") : name, name);
    }
    if (!hasPractice)
        m_connection->addItem(tr("Practice service"), practiceEntry);
    m_connection->addItem(tr("New connection…"), newEntry);
    const int same = m_connection->findData(before);
    m_connection->setCurrentIndex(before.isEmpty() || before == newEntry ? 0 : std::max(0, same));
    m_last = m_connection->currentData().toString();
}

void DestinationBar::chooseConnection(const std::string& name)
{
    const int index = m_connection->findData(QString::fromStdString(name));
    if (index < 0)
        return;
    m_connection->setCurrentIndex(index);
    takeConnection(index);
}

void DestinationBar::takeConnection(int index)
{
    const QString entry = m_connection->itemData(index).toString();
    if (entry == newEntry) {
        m_connection->setCurrentIndex(std::max(0, m_connection->findData(m_last)));
        if (const FeedTarget* chosen = target())
            Q_EMIT newConnectionRequested(QString::fromStdString(chosen->service));
        return;
    }
    m_last = entry;
    Q_EMIT connectionChanged();
}

const FeedTarget* DestinationBar::target() const
{
    const int index = m_target->currentIndex();
    return index < 0 || m_targets.empty() ? nullptr : &m_targets[static_cast<std::size_t>(index)];
}

const Connection* DestinationBar::connection() const
{
    const std::string name = m_connection->currentData().toString().toStdString();
    for (const Connection& connection : m_connections)
        if (connection.name == name)
            return &connection;
    return nullptr;
}

bool DestinationBar::isPractice() const
{
    return m_connection->currentData().toString() == practiceEntry;
}

} // namespace muster
