// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/ScheduleEditor.h"

#include "core/feed/FeedStore.h"
#include "core/schedule/ScheduleDesk.h"
#include "ui/connections/FormBar.h"
#include "ui/connections/StateLine.h"
#include "ui/feeds/AskBar.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/LimitFields.h"
#include "ui/schedule/MoreFields.h"
#include "ui/schedule/PlaceFields.h"
#include "ui/schedule/QuietWheel.h"
#include "ui/schedule/SpecField.h"
#include "ui/theme/ColumnScroll.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QIcon>
#include <QKeyEvent>
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
    , m_scroll(new ColumnScroll(buildForm()))
    , m_ask(new AskBar)
    , m_why(new StateLine)
    , m_save(new QPushButton(tr("Save")))
{
    m_feed->setAccessibleName(m_feedLabel->text());
    m_feedLabel->setBuddy(m_feed);
    theme::setTone(m_about, Tone::Muted);
    auto* news = new QVBoxLayout;
    news->setContentsMargins(3 * grid, 0, 3 * grid, 0);
    news->addWidget(m_why);
    news->addWidget(m_ask);
    auto* bar = new FormBar(m_save, nullptr);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(news);
    layout->addWidget(bar);
    connect(bar, &FormBar::cancelled, this, &ScheduleEditor::leave);
    connectForm();
    new QuietWheel(this);
}

void ScheduleEditor::connectForm()
{
    connect(m_save, &QPushButton::clicked, this, &ScheduleEditor::save);
    connect(m_feed, &QComboBox::currentIndexChanged, this, [this] {
        showLimits();
        follow();
    });
    connect(m_spec, &SpecField::changed, this, &ScheduleEditor::follow);
    connect(m_place, &PlaceFields::changed, this, &ScheduleEditor::follow);
    connect(m_fields, &MoreFields::changed, this, &ScheduleEditor::follow);
    connect(m_ask, &AskBar::accepted, this, [this] {
        m_ask->hide();
        Q_EMIT cancelled();
    });
    connect(m_ask, &AskBar::dismissed, m_spec, qOverload<>(&QWidget::setFocus));
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

std::vector<std::string> ScheduleEditor::freeFeeds() const
{
    std::vector<std::string> names = FeedStore(m_directories).names();
    const ScheduleStore schedules(m_directories);
    std::erase_if(names, [&schedules](const std::string& name) { return schedules.has(name); });
    return names;
}

bool ScheduleEditor::hasFreeFeeds() const
{
    return !freeFeeds().empty();
}

void ScheduleEditor::create()
{
    fill({}, true);
    m_spec->setFocus();
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
    m_isAsked = false;
    m_before = isNew ? Schedule() : schedule;
    const QString feed = QString::fromStdString(schedule.feed);
    m_title->setText(isNew ? tr("New schedule") : tr("Schedule of %1").arg(feed));
    m_feed->clear();
    for (const std::string& name : freeFeeds())
        m_feed->addItem(QString::fromStdString(name));
    if (!feed.isEmpty() && m_feed->findText(feed) < 0)
        m_feed->addItem(feed);
    m_feed->setCurrentIndex(std::max(0, m_feed->findText(feed)));
    m_feedLabel->setVisible(isNew);
    m_feed->setVisible(isNew);
    if (feed.isEmpty())
        m_spec->setText({});
    else
        m_spec->setSpec(schedule.spec);
    m_place->set(QString::fromStdString(schedule.folder), QString::fromStdString(schedule.pattern),
                 !isNew);
    m_fields->set(schedule);
    showLimits();
    m_more->setChecked(false);
    m_ask->hide();
    m_isFilling = false;
    m_opened = asTyped();
    follow();
}

Result<Schedule> ScheduleEditor::schedule() const
{
    QJsonObject object = m_before.toJson();
    m_fields->write(object);
    object.insert(QStringLiteral("spec"), m_spec->words());
    object.insert(QStringLiteral("folder"), m_place->folder());
    object.insert(QStringLiteral("pattern"), m_place->pattern());
    return Schedule::fromJson(m_feed->currentText().toStdString(), object);
}

/// All that a person can change here, also what cannot be saved.
QJsonObject ScheduleEditor::asTyped() const
{
    QJsonObject object;
    m_fields->write(object);
    object.insert(QStringLiteral("spec"), m_spec->words());
    object.insert(QStringLiteral("folder"), m_place->folder());
    object.insert(QStringLiteral("pattern"), m_place->pattern());
    object.insert(QStringLiteral("feed"), m_feed->currentText());
    object.insert(QStringLiteral("limits"), m_limits->limits().toJson());
    return object;
}

bool ScheduleEditor::isChanged() const
{
    return asTyped() != m_opened;
}

/// The first from the top.
WrongField ScheduleEditor::wrong() const
{
    if (m_feed->currentText().isEmpty())
        return {m_feed, tr("Every feed has a schedule already.")};
    for (const WrongField& wrong : {m_spec->wrong(), m_place->wrong(), m_fields->wrong()}) {
        if (wrong.isThere())
            return wrong;
    }
    const auto made = schedule();
    return made ? WrongField() : WrongField{nullptr, errorText(made.error())};
}

void ScheduleEditor::follow()
{
    if (m_isFilling)
        return;
    QJsonObject around = m_before.toJson();
    m_fields->write(around);
    around.insert(QStringLiteral("spec"), QStringLiteral("weekdays 06:30"));
    around.insert(QStringLiteral("folder"), QStringLiteral("/"));
    m_spec->read(Schedule::fromJson({}, around).value_or(Schedule()), m_isAsked);
    m_place->complain(m_isAsked);
    m_fields->complain();
    m_why->say({}, Tone::Bad, {});
    const int rehearsals = around.value(QStringLiteral("rehearsals")).toInt();
    m_about->setText(
        m_before.feed.empty() && rehearsals > 0
            ? tr("It rehearses first: %n run(s) plan and judge the file and send nothing, and you "
                 "see here what they would have done. After that it sends.",
                 nullptr, rehearsals)
            : QString());
    m_about->setVisible(!m_about->text().isEmpty());
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

void ScheduleEditor::goTo(const WrongField& wrong)
{
    if (wrong.field == nullptr)
        return complain(tr("Not saved: %1").arg(wrong.why));
    if (m_fields->isAncestorOf(wrong.field))
        m_more->setChecked(true);
    wrong.field->setFocus();
    m_scroll->ensureWidgetVisible(wrong.field, 0, 10 * grid); // with its words below
    complain(tr("Not saved. Look at “%1”.").arg(wrong.field->accessibleName()));
}

void ScheduleEditor::save()
{
    m_ask->hide();
    m_isAsked = true;
    follow();
    if (const WrongField wrong = this->wrong(); wrong.isThere())
        return goTo(wrong);
    if (const auto kept = keep(); !kept)
        return complain(tr("Not saved: %1").arg(errorText(kept.error())));
    Q_EMIT saved(m_feed->currentText());
}

void ScheduleEditor::complain(const QString& why)
{
    m_why->say(QStringLiteral("bad"), Tone::Bad, why);
}

void ScheduleEditor::leave()
{
    if (isChanged())
        m_ask->ask(tr("Leave without saving? What you changed here is lost."), tr("Do not save"),
                   tr("Go on editing"));
    else
        Q_EMIT cancelled();
}

void ScheduleEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && button != nullptr)
        button->click();
    else if (isEnter)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace muster
