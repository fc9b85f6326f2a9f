// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ColumnPanel.h"

#include "core/table/ColumnType.h"
#include "ui/models/CoreText.h"
#include "ui/send/ColumnWords.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace muster {

using theme::grid;
using theme::Tone;
using theme::Type;

static QLabel* muted(const QString& text, Type type = Type::Body)
{
    QLabel* label = theme::label(text, type);
    theme::setTone(label, Tone::Muted);
    return label;
}

static QPushButton* link()
{
    auto* button = new QPushButton(theme::icon(QStringLiteral("filter")), {});
    button->setProperty("flat", true);
    return button;
}

static void setText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// A small heading with what belongs to it.
static void addPart(QVBoxLayout* to, const QString& heading, const QList<QWidget*>& parts)
{
    to->addSpacing(2 * grid);
    to->addWidget(muted(heading, Type::Caption));
    to->addSpacing(grid / 2);
    for (QWidget* part : parts)
        to->addWidget(part);
}

ColumnPanel::ColumnPanel(QWidget* parent)
    : QFrame(parent)
    , m_name(theme::label({}, Type::Heading, true))
    , m_label(muted({}))
    , m_role(theme::label({}, Type::Strong))
    , m_reason(muted({}))
    , m_dropped(theme::label(tr("Sensitive and not needed: dropped unless you map it.")))
    , m_fill(theme::label({}))
    , m_bar(new QProgressBar)
    , m_distinct(theme::label({}))
    , m_type(theme::label({}))
    , m_date(muted({}))
    , m_samples(theme::label({}))
    , m_blanks(link())
    , m_others(link())
    , m_profile(new QWidget)
    , m_waiting(muted(tr("The profile appears when all rows are read.")))
{
    setProperty("card", true);
    setAccessibleName(tr("About the current column"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Share of rows that are filled"));
    theme::setTone(m_dropped, Tone::Warn);
    auto* profile = new QVBoxLayout(m_profile);
    profile->setContentsMargins(0, 0, 0, 0);
    profile->setSpacing(grid / 2);
    addPart(profile, tr("Seems to be"), {m_role, m_reason, m_dropped});
    addPart(profile, tr("Filled"), {m_fill, m_bar, m_blanks});
    addPart(profile, tr("Different values"), {m_distinct});
    addPart(profile, tr("Looks like"), {m_type, m_date, m_others});
    addPart(profile, tr("Such as (masked)"), {m_samples});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_name);
    layout->addWidget(m_label);
    layout->addWidget(m_waiting);
    layout->addWidget(m_profile);
    layout->addStretch();
    connect(m_blanks, &QPushButton::clicked, this, [this] { Q_EMIT blanksRequested(m_column); });
    connect(m_others, &QPushButton::clicked, this, [this] { Q_EMIT othersRequested(m_column); });
}

void ColumnPanel::show(const Header& header, const Inspection* inspection, int column)
{
    m_column = column;
    const auto at = static_cast<std::size_t>(column);
    const bool isKnown = column >= 0 && at < header.names.size();
    const QString name =
        isKnown ? QString::fromStdString(header.names[at]).simplified() : QString();
    m_name->setText(isKnown && name.isEmpty() ? tr("Column %1, without a name").arg(column + 1)
                                              : name);
    setText(m_label,
            isKnown && at < header.labels.size() ? QString::fromStdString(header.labels[at])
                                                 : QString());
    const bool isComplete = isKnown && inspection && at < inspection->columns.size();
    m_profile->setVisible(isComplete);
    m_waiting->setVisible(isKnown && !inspection);
    if (!isComplete)
        return;
    showProfile(inspection->columns[at], inspection->rows);
    showRole(at < inspection->roles.size() ? inspection->roles[at] : ColumnRole());
}

void ColumnPanel::showProfile(const ColumnSummary& summary, std::uint64_t rows)
{
    const auto blank =
        static_cast<qulonglong>(std::llround((1 - summary.fill) * static_cast<double>(rows)));
    const QString blanks =
        blank == 1 ? tr("1 row is blank") : tr("%1 rows are blank").arg(QLocale().toString(blank));
    m_fill->setText(blank == 0 ? tr("every row") : tr("%1; %2").arg(fillText(summary), blanks));
    m_bar->setValue(static_cast<int>(summary.fill * 1000));
    m_blanks->setVisible(blank > 0 && summary.fill > 0);
    m_blanks->setText(tr("Show them"));
    m_blanks->setAccessibleName(tr("Show the rows where %1 is blank").arg(m_name->text()));
    m_others->setVisible(summary.typeShare < 1 && isStrictType(summary.type));
    m_others->setText(tr("Show the others"));
    m_others->setAccessibleName(
        tr("Show the rows where %1 holds something else").arg(m_name->text()));
    m_distinct->setText(distinctText(summary));
    if (summary.type == "blank")
        m_type->setText(tr("nothing: every row is blank"));
    else
        m_type->setText(
            summary.typeShare >= 1
                ? tr("%1, all of them").arg(typeText(summary))
                : tr("%1, %2 % of the filled rows")
                      .arg(typeText(summary),
                           QLocale().toString(std::floor(summary.typeShare * 1000) / 10)));
    setText(m_date,
            summary.dateAmbiguous ? tr("Day and month cannot be told apart; you will be asked.")
                                  : QString::fromStdString(summary.dateFormat));
    QStringList samples;
    for (const std::string& sample : summary.samples)
        samples << QString::fromStdString(sample);
    m_samples->setText(samples.isEmpty() ? tr("no value at all") : samples.join(QLatin1Char('\n')));
}

void ColumnPanel::showRole(const ColumnRole& role)
{
    const QString text = roleText(role);
    m_role->setText(text.isEmpty() ? tr("Not recognised") : text);
    QString reason = coreText(role.reason);
    if (!reason.isEmpty())
        reason.front() = reason.front().toUpper();
    setText(m_reason, text.isEmpty() && reason.isEmpty() ? tr("You can still map it.") : reason);
    m_dropped->setVisible(role.sensitive);
}

} // namespace muster
