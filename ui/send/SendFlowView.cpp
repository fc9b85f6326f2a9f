// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/PracticeService.h"
#include "ui/schedule/ScheduleOffer.h"
#include "ui/send/ActionBar.h"
#include "ui/send/CheckGrid.h"
#include "ui/send/CheckStep.h"
#include "ui/send/DestinationBar.h"
#include "ui/send/FeedOffer.h"
#include "ui/send/MapStep.h"
#include "ui/send/PreviewStep.h"
#include "ui/send/ReadStep.h"
#include "ui/send/ResultStep.h"
#include "ui/send/SendFlow.h"
#include "ui/send/Stepper.h"
#include "ui/theme/Theme.h"
#include "ui/window/LateStack.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace muster {

SendFlow::SendFlow(const Workplace& workplace, PracticeService& practice, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_practice(practice)
    , m_head(new QWidget)
    , m_destination(new DestinationBar)
    , m_offer(new FeedOffer(workplace))
    , m_stack(new LateStack)
    , m_bar(new ActionBar)
    , m_read(new ReadStep(workplace))
    , m_map(new MapStep)
    , m_check(new CheckStep)
    , m_grid(new CheckGrid)
    , m_preview(new PreviewStep)
    , m_result(new ResultStep(workplace))
    , m_schedule(new ScheduleOffer(workplace.directories))
{
    layOut();
    m_check->setGrid(m_grid);
    m_check->setPolicy(BadRows::Hold);
    connectParts();
    connectSteps();
}

void SendFlow::layOut()
{
    QStringList titles;
    for (SendStep* step : steps())
        titles << step->title();
    m_stepper = new Stepper(titles);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, theme::grid);
    head->setSpacing(theme::grid);
    head->addWidget(m_destination);
    head->addWidget(m_stepper);
    head->addWidget(m_offer);
    for (SendStep* step : steps()) {
        step->layout()->setContentsMargins(3 * theme::grid, theme::grid, 3 * theme::grid,
                                           2 * theme::grid);
        m_stack->addLate(step);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar);
}

std::array<SendStep*, 5> SendFlow::steps() const
{
    return {m_read, m_map, m_check, m_preview, m_result};
}

SendFlow::~SendFlow() = default;

void SendFlow::connectParts()
{
    connect(m_stepper, &Stepper::chosen, this, &SendFlow::goTo);
    connect(m_bar, &ActionBar::primary, this, &SendFlow::go);
    connect(m_bar, &ActionBar::back, this, &SendFlow::back);
    for (SendStep* step : steps()) {
        connect(step, &SendStep::changed, this, &SendFlow::showState);
        connect(step, &SendStep::done, this, &SendFlow::stepDone);
    }
    connect(m_destination, &DestinationBar::targetChanged, this, &SendFlow::remap);
    connect(m_destination, &DestinationBar::connectionChanged, this, [this] {
        if (m_place == Preview)
            startPreview();
    });
    connect(m_offer, &FeedOffer::changed, this, [this] {
        takeFeed();
        showState();
    });
    connect(m_destination, &DestinationBar::newConnectionRequested, this,
            &SendFlow::connectRequested);
    connect(&m_practice, &PracticeService::ready, this, &SendFlow::practiceReady);
    connect(&m_practice, &PracticeService::failed, this, [this](const QString& why) {
        m_bar->say(why);
        if (m_destination->isPractice() || connection().isPractice)
            m_preview->showNoConnection();
    });
}

void SendFlow::show(Place place)
{
    m_place = place;
    m_reached = std::max(m_reached, place);
    m_offer->setPlace(place == Read || place == Map, place == Preview);
    m_stack->bring(place - 1);
    steps()[static_cast<std::size_t>(place - 1)]->enter();
    showState();
}

void SendFlow::leave()
{
    m_place = m_reached = Nowhere;
    Q_EMIT left();
}

void SendFlow::showState()
{
    if (m_place == Nowhere)
        return;
    const SendStep* step = steps()[static_cast<std::size_t>(m_place - 1)];
    m_stepper->setCurrent(m_place - 1, m_result->isRunning() ? -1 : m_reached - 1);
    const bool straight = m_place == Read && m_offer->feed();
    const bool isAsking = m_place == Preview && m_offer->isShort() && step->isReady();
    m_bar->setPrimary(
        straight ? tr("Preview with “%1”").arg(QString::fromStdString(m_offer->feed()->name))
            : isAsking ? tr("%1 anyway…").arg(step->primaryText())
                       : step->primaryText(),
        step->isReady());
    m_bar->setBack(m_result->isRunning() ? QString()
                       : m_place == Read ? tr("Another file")
                                         : tr("Back"));
}

void SendFlow::go()
{
    steps()[static_cast<std::size_t>(m_place - 1)]->primary();
}

void SendFlow::back()
{
    if (m_place == Read || m_place == Result)
        leave();
    else
        show(static_cast<Place>(m_place - 1));
}

void SendFlow::goTo(int step)
{
    if (step + 1 <= m_reached && !m_result->isRunning())
        show(static_cast<Place>(step + 1));
}

} // namespace muster
