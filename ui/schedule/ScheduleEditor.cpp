// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleEditor.h"

#include "core/feed/FeedStore.h"
#include "core/schedule/ScheduleDesk.h"
#include "ui/connections/FormBar.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/LimitFields.h"
#include "ui/schedule/MoreFields.h"
#include "ui/schedule/PlaceFields.h"
#include "ui/schedule/QuietWheel.h"
#include "ui/schedule/SpecField.h"
#include "ui/theme/ColumnScroll.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using theme::grid;
using theme::Tone;

static constexpr int widestForm = 90 * grid;

ScheduleEditor::ScheduleEditor(const Directories& directories, QWidget* parent)
    : QWidget(parent)
    , m_directories(directories)
    , m_title(theme::label({}, theme::Type::Title))
    , m_feedLabel(theme::label(tr("Feed"), theme::Type::Strong))
    , m_feed(new QComboBox)
    , m_spec(new SpecField)
    , m_place(new PlaceFields)
    , m_more(new QPushButton(theme::icon(QStringLiteral("right")), tr("More")))
    , m_fields(new MoreFields)
    , m_limits(new LimitFields)
    , m_about(theme::label({}, theme::Type::Caption))
    , m_why(theme::label({}))
    , m_save(new QPushButton(tr("Save")))
{
    m_feed->setAccessibleName(m_feedLabel->text());
    m_feedLabel->setBuddy(m_feed);
    theme::setTone(m_about, Tone::Muted);
    theme::setTone(m_why, Tone::Bad);
    m_why->setContentsMargins(3 * grid, 0, 3 * grid, 0);
    auto* bar = new FormBar(m_save, nullptr);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(new ColumnScroll(buildForm()), 1);
    layout->addWidget(m_why);
    layout->addWidget(bar);
    connect(bar, &FormBar::cancelled, this, &ScheduleEditor::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ScheduleEditor::save);
    connect(m_feed, &QComboBox::currentIndexChanged, this, [this] {
        showLimits();
        follow();
    });
    connect(m_spec, &SpecField::changed, this, &ScheduleEditor::follow);
    connect(m_place, &PlaceFields::changed, this, &ScheduleEditor::follow);
    connect(m_fields, &MoreFields::changed, this, &ScheduleEditor::follow);
    new QuietWheel(this);
}

QWidget* ScheduleEditor::buildForm()
{
    auto* form = new QWidget;
    form->setMaximumWidth(widestForm);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_title);
    auto* feed = new QVBoxLayout;
    feed->setSpacing(grid / 2);
    feed->addWidget(m_feedLabel);
    feed->addWidget(m_feed, 0, Qt::AlignLeft);
    layout->addLayout(feed);
    layout->addWidget(m_spec);
    layout->addWidget(m_place);
    layout->addWidget(m_about);
    layout->addWidget(buildMore());
    layout->addStretch(1);
    return form;
}

QWidget* ScheduleEditor::buildMore()
{
    m_more->setFlat(true);
    m_more->setCheckable(true);
    m_fields->hide();
    m_limits->hide();
    connect(m_more, &QPushButton::toggled, this, [this](bool isOpen) {
        m_fields->setVisible(isOpen);
        m_limits->setVisible(isOpen);
        m_more->setIcon(theme::icon(isOpen ? QStringLiteral("down") : QStringLiteral("right")));
    });
    auto* block = new QWidget;
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_fields);
    layout->addWidget(m_limits);
    return block;
}

bool ScheduleEditor::hasFeeds() const
{
    return !FeedStore(m_directories).names().empty();
}

void ScheduleEditor::create()
{
    fill({}, true);
    m_spec->setText({});
    m_spec->setFocus();
    follow();
}

void ScheduleEditor::create(const Schedule& proposed)
{
    fill(proposed, true);
    m_save->setFocus();
}

void ScheduleEditor::edit(const Schedule& schedule)
{
    fill(schedule, false);
    m_spec->setFocus();
}

void ScheduleEditor::fill(const Schedule& schedule, bool isNew)
{
    m_isFilling = true;
    m_before = isNew ? Schedule() : schedule;
    const QString feed = QString::fromStdString(schedule.feed);
    m_title->setText(isNew ? tr("New schedule") : tr("Schedule of %1").arg(feed));
    m_feed->clear();
    for (const std::string& name : FeedStore(m_directories).names()) {
        if (!ScheduleStore(m_directories).has(name))
            m_feed->addItem(QString::fromStdString(name));
    }
    if (!feed.isEmpty() && m_feed->findText(feed) < 0)
        m_feed->addItem(feed);
    m_feed->setCurrentIndex(std::max(0, m_feed->findText(feed)));
    m_feedLabel->setVisible(isNew);
    m_feed->setVisible(isNew);
    m_spec->setText(QString::fromStdString(schedule.spec.words()));
    m_place->set(QString::fromStdString(schedule.folder), QString::fromStdString(schedule.pattern));
    m_fields->set(schedule);
    showLimits();
    m_more->setChecked(false);
    m_isFilling = false;
    follow();
}

Result<Schedule> ScheduleEditor::schedule() const
{
    QJsonObject object = m_before.toJson();
    m_fields->write(object);
    object.insert(QStringLiteral("spec"), m_spec->text());
    object.insert(QStringLiteral("folder"), m_place->folder());
    object.insert(QStringLiteral("pattern"), m_place->pattern());
    return Schedule::fromJson(m_feed->currentText().toStdString(), object);
}

QString ScheduleEditor::problem() const
{
    if (m_feed->currentText().isEmpty())
        return tr("Every feed has a schedule already. A feed is created the first time you send a "
                  "file.");
    if (m_spec->text().isEmpty())
        return tr("Say when it runs.");
    if (m_place->folder().isEmpty())
        return tr("Choose the folder that the exports are put into.");
    const auto made = schedule();
    if (!made)
        return errorText(made.error());
    // A share may be away at times; a folder that never was there is a slip.
    return made->folder == m_before.folder ? QString() : m_place->problem();
}

void ScheduleEditor::follow()
{
    if (m_isFilling)
        return;
    QJsonObject around = m_before.toJson();
    m_fields->write(around);
    around.insert(QStringLiteral("spec"), QStringLiteral("weekdays 06:30"));
    around.insert(QStringLiteral("folder"), QStringLiteral("/"));
    m_spec->read(Schedule::fromJson({}, around).value_or(Schedule()));
    const int rehearsals = around.value(QStringLiteral("rehearsals")).toInt();
    m_about->setText(
        m_before.feed.empty() && rehearsals > 0
            ? tr("It rehearses first: %n run(s) plan and judge the file and send nothing, and you "
                 "see here what they would have done. After that it sends.",
                 nullptr, rehearsals)
            : QString());
    m_about->setVisible(!m_about->text().isEmpty());
    const QString why = problem();
    m_why->setText(why.left(1).toUpper() + why.mid(1));
    m_why->setVisible(!why.isEmpty());
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
}

void ScheduleEditor::showLimits()
{
    const auto feed = FeedStore(m_directories).load(m_feed->currentText().toStdString());
    m_limits->set(feed ? feed->limits : Limits());
    m_limits->setEnabled(feed.has_value());
}

/// The limits belong to the feed, which goes first: a schedule must not run without them.
Result<void> ScheduleEditor::keep() const
{
    const auto made = schedule();
    if (!made)
        return fail(made.error());
    const FeedStore feeds(m_directories);
    auto feed = feeds.load(made->feed);
    if (!feed)
        return fail(std::move(feed.error()));
    if (feed->limits != m_limits->limits()) {
        feed->limits = m_limits->limits();
        if (auto saved = feeds.save(*feed); !saved)
            return saved;
    }
    return keepSchedule(m_directories, *made, SystemClock().now());
}

void ScheduleEditor::save()
{
    const auto kept = keep();
    if (kept) {
        Q_EMIT saved(m_feed->currentText());
        return;
    }
    const QString why = errorText(kept.error());
    m_why->setText(why.left(1).toUpper() + why.mid(1));
    m_why->show();
}

} // namespace muster
