// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/PastOccasions.h"

#include "ui/connections/StateLine.h"
#include "ui/schedule/ScheduleWords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace muster {

PastOccasions::PastOccasions(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::grid, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(theme::label(tr("Before that"), theme::Type::Strong));
    for (Entry& entry : m_entries) {
        entry = {new StateLine, theme::label({}, theme::Type::Body, true)};
        layout->addWidget(entry.state);
        layout->addWidget(entry.sentence);
    }
    tell({});
}

void PastOccasions::tell(const std::vector<Occasion>& occasions)
{
    setVisible(!occasions.empty());
    for (std::size_t i = 0; i < most; ++i) {
        const bool isUsed = i < occasions.size();
        m_entries.at(i).sentence->setVisible(isUsed);
        if (!isUsed) {
            m_entries.at(i).state->say({}, theme::Tone::Muted, {});
            continue;
        }
        const Occasion& occasion = occasions[i];
        m_entries.at(i).state->say(
            occasionIcon(occasion.state), occasionTone(occasion.state),
            tr("%1, %2", "state, moment")
                .arg(occasionStateText(occasion.state), momentText(occasion.changed)));
        m_entries.at(i).sentence->setText(occasionSentence(occasion));
    }
}

} // namespace muster
