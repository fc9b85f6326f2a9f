// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/SpecField.h"

#include "core/schedule/Due.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/ScheduleWords.h"
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

/// What a button says and the words that it writes.
struct Suggestion {
    const char* text;
    const char* words;
};

constexpr std::array suggestions{
    Suggestion{QT_TRANSLATE_NOOP("muster::SpecField", "weekdays 06:30"), "weekdays 06:30"},
    Suggestion{QT_TRANSLATE_NOOP("muster::SpecField", "1st business day 07:00"),
               "1st business day 07:00"},
    Suggestion{QT_TRANSLATE_NOOP("muster::SpecField", "every 4 hours"), "every 4 hours"},
    Suggestion{QT_TRANSLATE_NOOP("muster::SpecField", "when a new file arrives"),
               "when a new file arrives"},
    Suggestion{
        QT_TRANSLATE_NOOP("muster::SpecField", "weekdays after 06:30 when a new file is there"),
        "weekdays after 06:30 when a new file is there"},
};

} // namespace

SpecField::SpecField(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_reading(theme::label({}))
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
    for (const Suggestion& suggestion : suggestions) {
        auto* button = new QPushButton(tr(suggestion.text));
        const QString words = QLatin1String(suggestion.words);
        button->setFlat(true);
        button->setToolTip(tr("Writes “%1”").arg(words));
        connect(button, &QPushButton::clicked, this, [this, words] {
            setText(words);
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

void SpecField::say(const QString& text, bool isBad)
{
    m_reading->setText(text.left(1).toUpper() + text.mid(1));
    theme::setTone(m_reading, isBad ? Tone::Bad : Tone::Muted);
    m_words->setAccessibleDescription(m_reading->text());
}

void SpecField::read(const Schedule& around)
{
    auto spec = Spec::parse(text().toStdString());
    if (!spec)
        return say(text().isEmpty() ? tr("Say when it runs, or choose one of these:")
                                    : errorText(spec.error()),
                   !text().isEmpty());
    if (spec->kind() == Spec::Kind::Arrival)
        return say(tr("Whenever a new file is complete in the folder."), false);
    Schedule schedule = around;
    schedule.spec = std::move(*spec);
    const auto times = DueTimes::of(schedule);
    if (!times)
        return say(errorText(times.error()), true);
    const auto next = times->list(SystemClock().now(), 5);
    if (next.empty())
        return say(tr("With these days off and black-outs it would never run."), true);
    QString text = momentsText(next, schedule.zone);
    if (schedule.spec.kind() == Spec::Kind::AfterWithFile)
        text = tr("From these times on, once a new file is there: %1").arg(text);
    if (const QString zone = otherZone(schedule.zone); !zone.isEmpty())
        text = tr("%1 (in %2 time)").arg(text, zone);
    say(text, false);
}

} // namespace muster
