// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/CheckPolicy.h"

#include "ui/theme/Theme.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace muster {

/// Where the text of a radio button begins.
static constexpr int indent = 3 * theme::grid;

static QLabel* effectLabel()
{
    auto* label = theme::label({}, theme::Type::Caption);
    theme::setTone(label, theme::Tone::Muted);
    label->setContentsMargins(indent, 0, 0, 0);
    return label;
}

CheckPolicy::CheckPolicy(QWidget* parent)
    : QWidget(parent)
    , m_stop(new QRadioButton(tr("Stop if any row is bad")))
    , m_hold(new QRadioButton(tr("Hold the bad rows, send the rest")))
    , m_stopEffect(effectLabel())
    , m_holdEffect(effectLabel())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(theme::label(tr("When rows are bad"), theme::Type::Strong));
    layout->addWidget(m_stop);
    layout->addWidget(m_stopEffect);
    layout->addWidget(m_hold);
    layout->addWidget(m_holdEffect);
    m_stop->setChecked(true);
    connect(m_stop, &QRadioButton::toggled, this, &CheckPolicy::changed);
}

void CheckPolicy::setNumbers(std::uint64_t ready, std::uint64_t held)
{
    m_stopEffect->setText(held == 0 ? tr("%L1 rows can go on.").arg(ready)
                                    : tr("Nothing is sent until the file is mended."));
    m_holdEffect->setText(
        tr("%L1 rows can go on, %L2 stay here and are recorded as held.").arg(ready).arg(held));
    m_stop->setAccessibleDescription(m_stopEffect->text());
    m_hold->setAccessibleDescription(m_holdEffect->text());
}

BadRows CheckPolicy::policy() const
{
    return m_stop->isChecked() ? BadRows::Stop : BadRows::Hold;
}

void CheckPolicy::setPolicy(BadRows policy)
{
    (policy == BadRows::Stop ? m_stop : m_hold)->setChecked(true);
}

} // namespace muster
