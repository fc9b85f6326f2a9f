// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleOffer.h"

#include "core/schedule/Schedule.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

ScheduleOffer::ScheduleOffer(const Directories& directories, QWidget* parent)
    : QFrame(parent)
    , m_directories(directories)
{
    setProperty("card", true);
    auto* about = theme::label(tr("Muster takes the next file of this kind from its folder by "
                                  "itself, and rehearses first."));
    theme::setTone(about, Tone::Muted);
    auto* schedule = new QPushButton(tr("Make a schedule…"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(theme::label(tr("Do this every weekday?"), theme::Type::Strong));
    words->addWidget(about);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(new ToneIcon(QStringLiteral("schedule"), Tone::Accent));
    layout->addLayout(words, 1);
    layout->addWidget(schedule);
    connect(schedule, &QPushButton::clicked, this, [this] {
        Q_EMIT scheduleRequested(QString::fromStdString(m_feed), QString::fromStdString(m_file));
    });
    hide();
}

void ScheduleOffer::prepare(const std::string& feed, const std::string& file)
{
    const bool isSample = file.starts_with(m_directories.state + "/samples/");
    m_feed = isSample ? std::string() : feed;
    m_file = file;
    hide();
}

void ScheduleOffer::forget()
{
    m_feed.clear();
    hide();
}

void ScheduleOffer::end(int exitCode)
{
    constexpr int someHeldOrRejected = 10;
    const bool went = exitCode == 0 || exitCode == someHeldOrRejected;
    setVisible(went && !m_feed.empty() && !ScheduleStore(m_directories).has(m_feed));
}

} // namespace muster
