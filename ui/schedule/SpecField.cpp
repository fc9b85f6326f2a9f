// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SpecField.h"

#include "core/schedule/Due.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/ScheduleWords.h"
#include "ui/schedule/SpecText.h"
#include "ui/send/FlowLayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace muster {

using theme::grid;
using theme::Tone;

namespace {

constexpr std::array suggestions{"weekdays 06:30", "1st business day 07:00", "every 4 hours",
                                 "when a new file arrives",
                                 "weekdays after 06:30 when a new file is there"};

} // namespace

SpecField::SpecField(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_reading(new StateLine)
{
    auto* label = theme::label(tr("When"), theme::Type::Strong);
    m_words->setAccessibleName(label->text());
    label->setBuddy(m_words);
    setFocusProxy(m_words);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(label);
    layout->addWidget(m_words);
    layout->addWidget(m_reading);
    layout->addWidget(buildSuggestions());
    connect(m_words, &QLineEdit::textChanged, this, &SpecField::changed);
}

QWidget* SpecField::buildSuggestions()
{
    auto* block = new QWidget;
    auto* flow = new FlowLayout(grid / 2);
    for (const char* const suggestion : suggestions) {
        const Spec spec = Spec::parse(suggestion).value_or(Spec());
        auto* button = new QPushButton(specText(spec));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, spec] {
            setSpec(spec);
            m_words->setFocus();
        });
        flow->addWidget(button);
    }
    block->setLayout(flow);
    return block;
}

QString SpecField::text() const
{
    return m_words->text().trimmed();
}

void SpecField::setText(const QString& text)
{
    m_words->setText(text);
}

QString SpecField::reading() const
{
    return m_reading->text();
}

void SpecField::setSpec(const Spec& spec)
{
    m_given = spec;
    setText(specText(spec));
}

Result<Spec> SpecField::spec() const
{
    return m_given && text() == specText(*m_given) ? *m_given : specOf(text());
}

QString SpecField::words() const
{
    const auto spec = this->spec();
    return spec ? QString::fromStdString(spec->words()) : text();
}

void SpecField::say(const QString& text)
{
    m_why.clear();
    m_reading->say(QStringLiteral("calendar"), Tone::Muted, text);
    m_words->setAccessibleDescription(text);
}

void SpecField::complain(const QString& why)
{
    m_why = why.left(1).toUpper() + why.mid(1);
    m_reading->say(QStringLiteral("bad"), Tone::Bad, m_why);
    m_words->setAccessibleDescription(m_why);
}

WrongField SpecField::wrong() const
{
    return {m_words, m_why};
}

void SpecField::read(const Schedule& around, bool isAsked)
{
    if (text().isEmpty()) {
        if (isAsked)
            return complain(tr("Say when it runs."));
        say(tr("Say when it runs, or choose one of these:"));
        m_why = tr("Say when it runs.");
        return;
    }
    auto spec = this->spec();
    if (!spec)
        return complain(errorText(spec.error()));
    if (spec->kind() == Spec::Kind::Arrival)
        return say(tr("Whenever a new file is complete in the folder."));
    Schedule schedule = around;
    schedule.spec = std::move(*spec);
    const auto times = DueTimes::of(schedule);
    if (!times)
        return complain(errorText(times.error()));
    const auto next = times->list(SystemClock().now(), 5);
    if (next.empty())
        return complain(tr("With these days off and black-outs it would never run."));
    QStringList texts;
    for (const Clock::Wall time : next)
        texts << momentText(time);
    QString text = texts.join(QStringLiteral(" · "));
    if (schedule.spec.kind() == Spec::Kind::AfterWithFile)
        text = tr("From these times on, once a new file is there: %1").arg(text);
    if (!otherZone(schedule.zone).isEmpty())
        text = tr("%1 (by the clock of this computer)").arg(text);
    say(text);
}

} // namespace muster
