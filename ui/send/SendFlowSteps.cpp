// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/KeychainStore.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/ScheduleOffer.h"
#include "ui/send/ActionBar.h"
#include "ui/send/CheckGrid.h"
#include "ui/send/CheckStep.h"
#include "ui/send/DestinationBar.h"
#include "ui/send/FeedOffer.h"
#include "ui/send/MapStep.h"
#include "ui/send/PreviewStep.h"
#include "ui/send/ReadStep.h"
#include "ui/send/ResultRows.h"
#include "ui/send/ResultStep.h"
#include "ui/send/RevealButton.h"
#include "ui/send/SendFlow.h"
#include "ui/send/UnlockWait.h"
#include "ui/theme/Theme.h"

#include <QFileDialog>

namespace muster {

void SendFlow::connectSteps()
{
    connect(m_read, &ReadStep::inspected, this, &SendFlow::inspected);
    connect(m_read, &ReadStep::refined, this, &SendFlow::refined);
    connect(m_map, &MapStep::viewChanged, this,
            [this](MapStep::View view) { Q_EMIT mapAsTableChanged(view == MapStep::View::Table); });
    connect(m_map, &MapStep::mappingChanged, this, [this] {
        m_reached = std::min(m_reached, Map); // what was checked and previewed is no longer true
        showState();
    });
    connect(m_check, &CheckStep::fixRequested, this, [this] { show(Map); });
    connect(m_check, &CheckStep::rowsChosen, m_grid, &CheckGrid::setRows);
    connect(m_check, &CheckStep::goTo, m_grid, &CheckGrid::goTo);
    connect(m_check, &CheckStep::changed, this, [this] {
        if (!m_check->isRunning())
            m_grid->mark(m_check->report());
    });
    connect(m_grid, &CheckGrid::editsChanged, this, [this] {
        m_reached = Check;
        startCheck();
    });
    auto* rows = new ResultRows(m_workplace);
    rows->setMinimumHeight(30 * theme::grid);
    m_result->setRows(rows);
    connect(m_result, &ResultStep::recorded, rows, qOverload<RunId>(&ResultRows::show));
    connect(m_result, &ResultStep::ended, rows, &ResultRows::refresh);
    m_result->setOffer(m_schedule);
    connect(m_result, &ResultStep::ended, m_schedule,
            [this](qint64 /*run*/, int exitCode) { m_schedule->end(exitCode); });
    connect(m_schedule, &ScheduleOffer::scheduleRequested, this, &SendFlow::scheduleRequested);
    connect(rows, &ResultRows::resendRequested, this, &SendFlow::resend);
    connect(m_preview, &PreviewStep::sendRequested, this, &SendFlow::send);
    connect(m_preview, &PreviewStep::sendOneRequested, this, [this](quint64 row) {
        RowSelection one;
        one.first = one.last = row;
        send(one);
    });
    connect(m_preview, &PreviewStep::saveRequested, this, &SendFlow::saveBody);
    connect(m_preview, &PreviewStep::connectRequested, this,
            [this] { Q_EMIT connectRequested(QString::fromStdString(connection().service)); });
    connect(m_preview, &PreviewStep::practiceRequested, this, &SendFlow::startPractice);
    auto* unlock = new UnlockWait(std::make_unique<KeychainStore>(std::chrono::seconds(5)), this);
    connect(m_preview, &PreviewStep::unlockRequested, unlock, &UnlockWait::start);
    connect(unlock, &UnlockWait::failed, m_bar, &ActionBar::say);
    connect(unlock, &UnlockWait::opened, this, [this] {
        if (m_place == Preview)
            startPreview();
    });
}

void SendFlow::stepDone()
{
    switch (m_place) {
    case Read:
        if (m_offer->feed()) {
            startCheck();
            show(Preview);
            startPreview();
        } else {
            show(Map);
        }
        break;
    case Map:
        show(Check);
        startCheck();
        break;
    case Check:
        show(Preview);
        startPreview();
        break;
    case Result:
        leave();
        break;
    case Nowhere:
    case Preview:
        break;
    }
}

void SendFlow::saveBody(int unit, muster::Preview::Bytes bytes)
{
    const auto preview = m_preview->preview();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the body"));
    if (path.isEmpty() || !preview)
        return;
    if (auto saved = preview->save(unit, bytes, path.toStdString()); !saved)
        m_bar->say(coreText(saved.error().what));
    else
        m_bar->say(
            tr("Saved. The file holds personal data in clear: delete it when you are done."));
}

std::array<RevealButton*, 4> SendFlow::revealButtons() const
{
    return {m_read->revealButton(), m_map->revealButton(), m_grid->revealButton(),
            m_preview->revealButton()};
}

void SendFlow::setMasked(bool masked)
{
    for (RevealButton* button : revealButtons())
        button->setMasked(masked);
}

void SendFlow::setMapAsTable(bool asTable)
{
    m_map->setView(asTable ? MapStep::View::Table : MapStep::View::Canvas);
}

void SendFlow::setSharing(bool sharing)
{
    for (RevealButton* button : revealButtons())
        button->setSharing(sharing);
}

} // namespace muster
