// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/FieldNote.h"

#include <QVBoxLayout>

namespace muster {

FieldNote::FieldNote(QWidget* field, const QString& help, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_help(help)
    , m_line(new StateLine)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    say({});
}

void FieldNote::say(const QString& problem)
{
    const QString begun = problem.left(1).toUpper() + problem.mid(1);
    m_line->say(QStringLiteral("bad"), theme::Tone::Bad, begun);
    m_field->setAccessibleDescription(problem.isEmpty() ? m_help : begun);
    setVisible(!problem.isEmpty());
}

} // namespace muster
