// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/StageList.h"

#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <array>

namespace muster {

using theme::Tone;

/// In the order in which they end. A service without a token has its key tried at that place.
static const std::array<QLatin1String, 6> usualStages{
    QLatin1String("dns"),   QLatin1String("proxy"),      QLatin1String("tls"),
    QLatin1String("token"), QLatin1String("permission"), QLatin1String("clock")};

/// Shown only when they fail, above the others.
static const std::array<QLatin1String, 3> silentStages{
    QLatin1String("settings"), QLatin1String("certificate"), QLatin1String("secret")};
static constexpr int hintLine = 9; // below both

static int lineOf(const QString& stage)
{
    const auto at = [&stage](const auto& stages) {
        return static_cast<int>(std::find(stages.begin(), stages.end(), stage) - stages.begin());
    };
    const int silent = at(silentStages);
    const int size = silentStages.size();
    return silent < size ? silent : size + at(usualStages);
}

static QString placeOf(const QString& stage)
{
    return stage == QLatin1String("key") ? QStringLiteral("token") : stage;
}

static QString nameOf(const QString& stage)
{
    const QMap<QString, QString> names{
        {QStringLiteral("settings"), StageList::tr("Settings")},
        {QStringLiteral("certificate"), StageList::tr("Certificate")},
        {QStringLiteral("secret"), StageList::tr("Secret")},
        {QStringLiteral("dns"), StageList::tr("DNS")},
        {QStringLiteral("proxy"), StageList::tr("Proxy")},
        {QStringLiteral("tls"), StageList::tr("TLS")},
        {QStringLiteral("token"), StageList::tr("Token")},
        {QStringLiteral("key"), StageList::tr("Key")},
        {QStringLiteral("permission"), StageList::tr("Permission")},
        {QStringLiteral("clock"), StageList::tr("Clock")}};
    return names.value(stage, stage);
}

struct StageLook {
    const char* icon;
    Tone tone;
    QString word;
};

static StageLook lookOf(const QString& state)
{
    if (state == QLatin1String("good"))
        return {"good", Tone::Good, StageList::tr("good")};
    if (state == QLatin1String("bad"))
        return {"bad", Tone::Bad, StageList::tr("failed")};
    if (state == QLatin1String("unknown"))
        return {"doubt", Tone::Doubt, StageList::tr("cannot be told")};
    if (state == QLatin1String("skipped"))
        return {"unchanged", Tone::Muted, StageList::tr("left out")};
    if (state == QLatin1String("running"))
        return {"right", Tone::Accent, StageList::tr("looking…")};
    return {"", Tone::Muted, StageList::tr("waiting")};
}

StageList::StageList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_hint(theme::label({}, theme::Type::Body, true))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::grid);
    m_grid->setVerticalSpacing(theme::grid);
    m_grid->setColumnStretch(2, 1);
    m_hint->setAccessibleName(tr("What to do"));
    setAccessibleName(tr("Stages of the connection test"));
    reset(false);
}

void StageList::reset(bool isRunning)
{
    for (const Row& row : std::as_const(m_rows)) {
        delete row.icon;
        delete row.name;
        delete row.detail;
    }
    m_rows.clear();
    m_hint->hide();
    m_grid->removeWidget(m_hint);
    for (const QLatin1String stage : usualStages)
        paint(stage, QStringLiteral("waiting"), {});
    if (isRunning)
        runNext();
}

StageList::Row& StageList::rowOf(const QString& stage)
{
    Row& row = m_rows[placeOf(stage)];
    if (row.icon)
        return row;
    row.icon = new ToneIcon({}, Tone::Muted, ToneIcon::small);
    row.name = theme::label({}, theme::Type::Strong);
    row.name->setWordWrap(false);
    row.detail = theme::label({}, theme::Type::Body, true);
    const int line = lineOf(placeOf(stage));
    m_grid->addWidget(row.icon, line, 0, Qt::AlignTop);
    m_grid->addWidget(row.name, line, 1, Qt::AlignTop);
    m_grid->addWidget(row.detail, line, 2);
    return row;
}

void StageList::paint(const QString& stage, const QString& state, const QString& detail)
{
    Row& row = rowOf(stage);
    row.state = state;
    const StageLook look = lookOf(state);
    row.icon->set(QLatin1String(look.icon), look.tone);
    row.name->setText(nameOf(stage));
    row.detail->setText(detail.isEmpty() ? look.word : detail);
    row.detail->setAccessibleName(
        QStringLiteral("%1: %2. %3").arg(nameOf(stage), look.word, detail));
    theme::setTone(row.detail, state == QLatin1String("bad") ? Tone::Bad : Tone::Muted);
}

void StageList::tell(const StageResult& stage)
{
    const bool isUsual = m_rows.contains(placeOf(stage.stage));
    const bool isBad = stage.state == QLatin1String("bad");
    if (!isUsual && !isBad)
        return; // what stands in the form needs no tick
    paint(stage.stage, stage.state, stage.detail);
    if (isBad && !stage.hint.isEmpty() && m_hint->isHidden()) {
        m_hint->setText(stage.hint.left(1).toUpper() + stage.hint.mid(1));
        m_grid->addWidget(m_hint, hintLine, 0, 1, 3);
        m_hint->show();
    }
    QAccessibleEvent said(m_rows[placeOf(stage.stage)].detail, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
    runNext();
}

void StageList::runNext()
{
    for (const QLatin1String stage : usualStages) {
        const QString state = stateOf(stage);
        if (state == QLatin1String("running"))
            return;
        if (state == QLatin1String("waiting"))
            return paint(stage, QStringLiteral("running"), {});
    }
}

void StageList::finish()
{
    for (const QLatin1String stage : usualStages) {
        const QString state = stateOf(stage);
        if (state == QLatin1String("running") || state == QLatin1String("waiting"))
            paint(stage, QStringLiteral("skipped"), {});
    }
}

QString StageList::stateOf(const QString& stage) const
{
    return m_rows.value(placeOf(stage)).state;
}

} // namespace muster
