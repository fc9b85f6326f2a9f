// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/QuietWheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace muster {

QuietWheel::QuietWheel(QWidget* form) : QObject(form)
{
    const auto watch = [this](QWidget* field) {
        field->setFocusPolicy(Qt::StrongFocus); // the wheel gives no focus either
        field->installEventFilter(this);
    };
    for (QAbstractSpinBox* const field : form->findChildren<QAbstractSpinBox*>())
        watch(field);
    for (QComboBox* const field : form->findChildren<QComboBox*>())
        watch(field);
}

bool QuietWheel::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const field = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || field == nullptr || field->hasFocus())
        return false;
    event->ignore(); // the form scrolls
    return true;
}

} // namespace muster
