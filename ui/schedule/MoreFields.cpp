// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/MoreFields.h"

#include "ui/models/CoreText.h"
#include "ui/schedule/FieldNote.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

static const QString holidays = QStringLiteral("us-federal");

MoreFields::MoreFields(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(2 * grid, 0, 0, 0);
    m_layout->setSpacing(grid / 2);
    addTimes();
    addRuns();
    addFiles();
}

FieldNote* MoreFields::add(const QString& name, QWidget* editor, const QString& help)
{
    auto* label = theme::label(name, theme::Type::Strong);
    label->setBuddy(editor);
    editor->setAccessibleName(name);
    m_layout->addWidget(label);
    m_layout->addWidget(editor);
    auto* note = new FieldNote(editor, help);
    m_layout->addWidget(note);
    if (!help.isEmpty()) {
        auto* about = theme::label(help, theme::Type::Caption);
        theme::setTone(about, Tone::Muted);
        m_layout->addWidget(about);
    }
    m_layout->addSpacing(grid);
    return note;
}

QLineEdit* MoreFields::addLine(const QString& name, const QString& example, const QString& help)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(example);
    connect(line, &QLineEdit::textChanged, this, &MoreFields::changed);
    m_notes.push_back(add(name, line, help));
    return line;
}

/// @p words stand in the file, in the order of @p texts.
QComboBox* MoreFields::addChoice(const QString& name, const QStringList& texts,
                                 const QStringList& words)
{
    auto* choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(20);
    for (qsizetype i = 0; i < texts.size(); ++i)
        choice->addItem(texts.at(i), words.at(i));
    connect(choice, &QComboBox::currentIndexChanged, this, &MoreFields::changed);
    add(name, choice);
    return choice;
}

QSpinBox* MoreFields::addNumber(const QString& name, int least, int most, const QString& help)
{
    auto* number = new QSpinBox;
    number->setRange(least, most);
    number->setMaximumWidth(24 * grid);
    number->setFocusPolicy(Qt::StrongFocus);
    connect(number, &QSpinBox::valueChanged, this, &MoreFields::changed);
    add(name, number, help);
    return number;
}

void MoreFields::addTimes()
{
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone = addLine(tr("Time zone"), own, tr("Empty: this computer's, %1.").arg(own));
    QStringList zones;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(zone);
    auto* known = new QCompleter(zones, m_zone);
    known->setFilterMode(Qt::MatchContains);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->setCompleter(known);
    m_holidays = new QCheckBox(tr("US federal holidays"));
    connect(m_holidays, &QCheckBox::toggled, this, &MoreFields::changed);
    m_daysOff = addLine(tr("Days off"), QStringLiteral("2026-12-24, 2026-12-28..2027-01-01"),
                        tr("Nothing runs by itself on them."));
    m_layout->insertWidget(m_layout->indexOf(m_daysOff) + 2, m_holidays);
    m_blackOut = addLine(tr("Black-outs"), QStringLiteral("22:00..04:00"),
                         tr("Between these times, days or moments nothing begins, such as during "
                            "the service's maintenance."));
}

void MoreFields::addRuns()
{
    m_missed = addChoice(
        tr("A run that was missed, because the computer slept"),
        {tr("runs once, as soon as it is noticed"), tr("asks me"), tr("is noted, nothing runs")},
        {QStringLiteral("once"), QStringLiteral("ask"), QStringLiteral("skip")});
    m_window = addNumber(tr("Minutes after its time in which a run may begin"), 1, 31 * 24 * 60);
    m_window->setSingleStep(60);
    m_rehearsals = addNumber(tr("Clean rehearsals before it sends"), 0, 100,
                             tr("A rehearsal plans and judges the file and sends nothing."));
    m_rehearsals->setSpecialValueText(tr("none, it sends at once"));
    m_silence = addNumber(tr("Tell me after this many days without a run"), 0, 366);
    m_silence->setSpecialValueText(tr("never"));
}

void MoreFields::addFiles()
{
    m_complete = addChoice(
        tr("A file is complete"),
        {tr("when it no longer changes, or was renamed"), tr("only when NAME.done is beside it")},
        {QStringLiteral("stable"), QStringLiteral("done")});
    m_settle = addNumber(tr("Seconds without a change"), 1, 3600);
    m_afterwards = addChoice(tr("Afterwards the file"),
                             {tr("stays where it is"), tr("is moved into sent or held, beside it")},
                             {QStringLiteral("leave"), QStringLiteral("move")});
}

static QStringList wordsOf(const QJsonObject& object, const char* member)
{
    QStringList words;
    for (const auto& word : object.value(QLatin1String(member)).toArray())
        words << word.toString();
    return words;
}

void MoreFields::set(const Schedule& schedule)
{
    const QJsonObject object = schedule.toJson();
    const auto number = [&object](const char* member) {
        return object.value(QLatin1String(member)).toInt();
    };
    QStringList daysOff = wordsOf(object, "days_off");
    m_holidays->setChecked(daysOff.removeAll(holidays) > 0);
    m_daysOff->setText(daysOff.join(QStringLiteral(", ")));
    m_blackOut->setText(wordsOf(object, "black_out").join(QStringLiteral(", ")));
    m_zone->setText(QString::fromStdString(schedule.zone));
    m_missed->setCurrentIndex(static_cast<int>(schedule.missed));
    m_complete->setCurrentIndex(static_cast<int>(schedule.complete));
    m_afterwards->setCurrentIndex(static_cast<int>(schedule.afterwards));
    m_window->setValue(number("window_minutes"));
    m_settle->setValue(number("settle_seconds"));
    m_silence->setValue(number("silence_days"));
    m_rehearsals->setValue(number("rehearsals"));
}

static QJsonArray listOf(const QLineEdit* line, const QString& first = {})
{
    QJsonArray list;
    if (!first.isEmpty())
        list.append(first);
    for (const QString& word : line->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            list.append(word.trimmed());
    }
    return list;
}

/// The first of the words that @p Value does not know; empty when it knows them all.
template <typename Value>
static QString strange(const QLineEdit* line)
{
    for (const auto& word : listOf(line)) {
        if (!Value::parse({word.toString().toStdString()}))
            return word.toString();
    }
    return {};
}

QString MoreFields::problemOf(const QWidget* field) const
{
    if (field == m_zone) {
        const auto zone = Zone::named(m_zone->text().trimmed().toStdString());
        return zone ? QString() : errorText(zone.error());
    }
    const bool isDays = field == m_daysOff;
    const QString word = isDays ? strange<DaysOff>(m_daysOff) : strange<BlackOut>(m_blackOut);
    if (word.isEmpty())
        return {};
    return isDays ? tr("“%1” is no day. Write a day as 2026-12-24, or first and last day as "
                       "2026-12-28..2027-01-01, with a comma between two of them.")
                        .arg(word)
                  : tr("“%1” is no time to wait. Write two times of every day as 22:00..04:00, or "
                       "two days as 2026-12-24..2027-01-02.")
                        .arg(word);
}

WrongField MoreFields::wrong() const
{
    for (const FieldNote* const note : m_notes) {
        if (const QString why = problemOf(note->field()); !why.isEmpty())
            return {note->field(), why};
    }
    return {};
}

void MoreFields::complain()
{
    for (FieldNote* const note : m_notes)
        note->say(problemOf(note->field()));
}

void MoreFields::write(QJsonObject& object) const
{
    object.insert(QStringLiteral("zone"), m_zone->text().trimmed());
    object.insert(QStringLiteral("days_off"),
                  listOf(m_daysOff, m_holidays->isChecked() ? holidays : QString()));
    object.insert(QStringLiteral("black_out"), listOf(m_blackOut));
    object.insert(QStringLiteral("missed"), m_missed->currentData().toString());
    object.insert(QStringLiteral("complete"), m_complete->currentData().toString());
    object.insert(QStringLiteral("afterwards"), m_afterwards->currentData().toString());
    object.insert(QStringLiteral("window_minutes"), m_window->value());
    object.insert(QStringLiteral("settle_seconds"), m_settle->value());
    object.insert(QStringLiteral("silence_days"), m_silence->value());
    object.insert(QStringLiteral("rehearsals"), m_rehearsals->value());
}

} // namespace muster
