// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mapping/SampleStrip.h"

#include "ui/mapping/MappingWords.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <set>

namespace muster {

using theme::grid;
using theme::Tone;

static bool isHeld(const MappingTrial& trial)
{
    return std::any_of(trial.issues.begin(), trial.issues.end(),
                       [](const Issue& issue) { return issue.severity == Severity::Error; });
}

std::vector<std::size_t> tellingSamples(const FieldState& state, std::size_t most)
{
    std::vector<std::size_t> chosen;
    std::set<std::vector<std::string>> seen;
    const auto take = [&](const auto& fits) {
        for (std::size_t i = 0; i < state.trials.size() && chosen.size() < most; ++i) {
            if (fits(state.trials[i]) && seen.insert(state.trials[i].before).second)
                chosen.push_back(i);
        }
    };
    const auto held = std::find_if(state.trials.begin(), state.trials.end(), isHeld);
    if (held != state.trials.end()) {
        chosen.push_back(static_cast<std::size_t>(held - state.trials.begin()));
        seen.insert(held->before);
    }
    take([](const MappingTrial& trial) { return trial.state == Record::State::Value; });
    take([](const MappingTrial&) { return true; });
    return chosen;
}

SampleStrip::SampleStrip(MappingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_none(theme::label(tr("Map a column to see what becomes of its values.")))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(2, 3);
    theme::setTone(m_none, Tone::Muted);
    layout->addWidget(m_none, 0, 0, 1, 3);
    for (std::size_t i = 0; i < count; ++i) {
        Row& row = m_rows[i];
        row = {theme::label({}), theme::label(QStringLiteral("→")), theme::label({}),
               theme::label({}, theme::Type::Caption)};
        theme::setTone(row.before, Tone::Muted);
        theme::setTone(row.arrow, Tone::Muted);
        row.arrow->setWordWrap(false);
        const int line = 1 + 2 * static_cast<int>(i);
        layout->addWidget(row.before, line, 0);
        layout->addWidget(row.arrow, line, 1);
        layout->addWidget(row.after, line, 2);
        layout->addWidget(row.issue, line + 1, 0, 1, 3);
    }
}

void SampleStrip::clear(Row& row)
{
    for (QLabel* label : {row.before, row.arrow, row.after, row.issue}) {
        label->clear();
        label->hide();
    }
}

void SampleStrip::refresh()
{
    const FieldState* state = m_model.field(m_model.selected());
    const bool isMapped = state && state->mapped;
    m_none->setVisible(!isMapped);
    const auto samples = isMapped ? tellingSamples(*state, count) : std::vector<std::size_t>();
    for (std::size_t i = 0; i < count; ++i) {
        if (i < samples.size())
            show(m_rows[i], *state, state->trials[samples[i]]);
        else
            clear(m_rows[i]);
    }
}

void SampleStrip::show(Row& row, const FieldState& state, const MappingTrial& trial)
{
    QStringList cells;
    for (const std::string& cell : trial.before) {
        const QString value = m_model.shown(cell);
        cells << (value.isEmpty() ? tr("blank") : value);
    }
    row.before->setText(cells.isEmpty() ? tr("every row") : cells.join(QStringLiteral(" + ")));
    QString after;
    Tone tone = Tone::Good;
    if (isHeld(trial)) {
        after = tr("row is held");
        tone = Tone::Bad;
    } else if (trial.isOutsideSamples) {
        after = tr("found in the whole file");
        tone = Tone::Muted;
    } else if (trial.state == Record::State::Value) {
        after = m_model.shownAfter(state, trial);
    } else {
        after = trial.state == Record::State::Clear ? tr("cleared at the service")
                                                    : tr("blank, left as it is");
        tone = trial.state == Record::State::Clear ? Tone::Warn : Tone::Muted;
    }
    row.after->setText(after);
    theme::setTone(row.after, tone);
    const bool hasIssue = !trial.issues.empty() && !trial.isOutsideSamples;
    if (hasIssue) {
        const Issue& issue = trial.issues.front();
        row.issue->setText(MappingWords::issue(issue, *state.field));
        theme::setTone(row.issue, issue.severity == Severity::Error ? Tone::Bad : Tone::Warn);
    }
    for (QLabel* label : {row.before, row.arrow, row.after})
        label->show();
    row.arrow->setText(QStringLiteral("→"));
    row.issue->setVisible(hasIssue);
}

QString SampleStrip::afterText(std::size_t sample) const
{
    return m_rows[sample].after->text();
}

} // namespace muster
