// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/LimitFields.h"

#include "ui/theme/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace muster {

using theme::grid;
using theme::Tone;

LimitFields::LimitFields(QWidget* parent) : QWidget(parent)
{
    auto* about = theme::label(tr("A run without a person is held before anything is sent when the "
                                  "file differs from the last accepted one by more than this. For "
                                  "people and values the larger of both numbers counts."),
                               theme::Type::Caption);
    theme::setTone(about, Tone::Muted);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(2 * grid, 0, 0, 0);
    layout->setHorizontalSpacing(2 * grid);
    layout->setVerticalSpacing(grid / 2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(theme::label(tr("Limits"), theme::Type::Strong), 0, 0, 1, 2);
    layout->addWidget(about, 1, 0, 1, 2);
    add(layout, tr("Rows fewer"), &Limits::rowsDropPercent, true);
    add(layout, tr("People missing, of all"), &Limits::leaversPercent, true);
    add(layout, tr("People missing, at least"), &Limits::leaversFloor, false);
    add(layout, tr("People marked as having left, of all"), &Limits::terminationsPercent, true);
    add(layout, tr("People marked as having left, at least"), &Limits::terminationsFloor, false);
    add(layout, tr("Values of a column that became empty, of all rows"), &Limits::columnPercent,
        true);
    add(layout, tr("Values of a column that became empty, at least"), &Limits::columnFloor, false);
}

void LimitFields::add(QGridLayout* table, const QString& name, int Limits::*member, bool isPercent)
{
    constexpr int mostPeople = 1000;
    auto* label = theme::label(name);
    auto* edit = new QSpinBox;
    edit->setAccessibleName(name);
    edit->setRange(0, isPercent ? 100 : mostPeople);
    edit->setSuffix(isPercent ? QStringLiteral(" %") : QString());
    edit->setFocusPolicy(Qt::StrongFocus);
    label->setBuddy(edit);
    const int row = table->rowCount();
    table->addWidget(label, row, 0);
    table->addWidget(edit, row, 1);
    m_numbers.push_back({member, edit});
    connect(edit, &QSpinBox::valueChanged, this, &LimitFields::changed);
}

void LimitFields::set(const Limits& limits)
{
    for (const Number& number : m_numbers)
        number.edit->setValue(limits.*number.member);
}

Limits LimitFields::limits() const
{
    Limits limits;
    for (const Number& number : m_numbers)
        limits.*number.member = number.edit->value();
    return limits;
}

} // namespace muster
