// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/RunFilters.h"

#include "ui/history/DayField.h"
#include "ui/models/OutcomeWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QIcon>
#include <QLineEdit>
#include <QTimer>

namespace muster {

using theme::grid;

RunFilters::RunFilters(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_feed(new QComboBox)
    , m_outcome(new QComboBox)
    , m_since(new DayField(tr("From")))
    , m_until(new DayField(tr("To")))
    , m_typing(new QTimer(this))
{
    m_search->setPlaceholderText(tr("Search file, connection, note"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_feed->setAccessibleName(tr("Feed"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_feed->addItem(tr("All feeds"));
    m_outcome->addItem(tr("Any outcome"), -1);
    for (const auto state : shownStates)
        m_outcome->addItem(theme::icon(outcomeIcon(state)), tr("With %1").arg(outcomeLabel(state)),
                           static_cast<int>(state));
    m_typing->setSingleShot(true);
    m_typing->setInterval(200);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_search, 2);
    for (auto* box : {m_feed, m_outcome}) {
        box->setMinimumWidth(18 * grid);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &RunFilters::changed);
    }
    for (auto* field : {m_since, m_until}) {
        field->setMinimumWidth(12 * grid);
        field->setMaximumWidth(15 * grid);
        layout->addWidget(field, 1);
        connect(field, &DayField::dayChanged, this, &RunFilters::daysTyped);
        connect(field, &DayField::dayChanged, this, &RunFilters::changed);
    }
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &RunFilters::changed);
}

std::string RunFilters::startOf(QDate day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs).toStdString();
}

void RunFilters::apply(RunFilter& filter) const
{
    if (m_feed->currentIndex() > 0)
        filter.feed = m_feed->currentText().toStdString();
    if (const int state = m_outcome->currentData().toInt(); state >= 0)
        filter.state = static_cast<OutcomeState>(state);
    if (m_since->day().isValid())
        filter.since = startOf(m_since->day());
    if (m_until->day().isValid())
        filter.until = startOf(m_until->day().addDays(1));
    filter.search = m_search->text().trimmed().toStdString();
}

bool RunFilters::isActive() const
{
    return m_feed->currentIndex() > 0 || m_outcome->currentIndex() > 0 || m_since->day().isValid()
        || m_until->day().isValid() || !m_search->text().trimmed().isEmpty();
}

void RunFilters::setFeeds(const std::vector<std::string>& feeds)
{
    const QString chosen = m_feed->currentIndex() > 0 ? m_feed->currentText() : QString();
    m_feed->clear();
    m_feed->addItem(tr("All feeds"));
    for (const auto& name : feeds)
        m_feed->addItem(QString::fromStdString(name));
    m_feed->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_feed->findText(chosen)));
}

void RunFilters::setDay(QDate day)
{
    m_since->setDay(day);
    m_until->setDay(day);
}

void RunFilters::clear()
{
    m_feed->setCurrentIndex(0);
    m_outcome->setCurrentIndex(0);
    setDay({});
    m_search->clear();
    m_typing->stop();
    Q_EMIT changed();
}

} // namespace muster
