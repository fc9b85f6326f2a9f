// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewCard.h"

#include "ui/models/CoreText.h"
#include "ui/send/PreviewText.h"
#include "ui/theme/ToneIcon.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace muster {

PreviewCard::PreviewCard(QWidget* parent)
    : QFrame(parent)
    , m_lines(new QVBoxLayout)
    , m_sentence(theme::label({}, theme::Type::Title, true))
    , m_unlock(new QPushButton(theme::icon(QStringLiteral("lock")), tr("Unlock and compare")))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::grid);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    layout->addWidget(m_sentence);
    m_lines->setSpacing(theme::grid / 2);
    layout->addLayout(m_lines);
    layout->addWidget(m_unlock, 0, Qt::AlignLeft);
    m_unlock->hide();
    connect(m_unlock, &QPushButton::clicked, this, &PreviewCard::unlockRequested);
}

void PreviewCard::addLine(const char* icon, theme::Tone tone, const QString& text)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    auto* words = theme::label(text, theme::Type::Body, true);
    theme::setTone(words, tone);
    layout->addWidget(new ToneIcon(QLatin1String(icon), tone), 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_lines->addWidget(line);
}

static QString capital(const std::string& sentence)
{
    QString text = coreText(sentence);
    // The name of a setting stays as it is written.
    const bool isName = text.section(QLatin1Char(' '), 0, 0).contains(QLatin1Char('_'));
    if (!text.isEmpty() && !isName)
        text[0] = text[0].toUpper();
    return text + QLatin1Char('.');
}

/// What there is to know when nothing would go out; empty when something would.
static QString nothingText(const PreviewCounts& counts)
{
    if (counts.toSend > 0)
        return {};
    if (counts.read == 0)
        return PreviewCard::tr("There is nothing to send: the file has a header but no rows.");
    if (counts.unchanged == counts.read)
        return PreviewCard::tr("There is nothing to send: everybody is the same as last accepted.");
    if (counts.held == counts.read)
        return PreviewCard::tr("There is nothing to send: every row failed its checks. Go back to "
                               "Check to see why.");
    return PreviewCard::tr("There is nothing to send: no row is new or changed.");
}

void PreviewCard::setPreview(const Preview& preview)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const PreviewCounts& counts = preview.counts();
    m_sentence->setText(preview::sentence(counts));
    if (const QString nothing = nothingText(counts); !nothing.isEmpty())
        addLine("unchanged", theme::Tone::Warn, nothing);
    if (const auto obstacle = preview.obstacle())
        addLine("bad", theme::Tone::Bad,
                capital(obstacle->what) + QLatin1Char(' ') + coreText(obstacle->hint));
    if (!preview.note().empty())
        addLine("info", theme::Tone::Muted, capital(preview.note()));
    if (counts.leavers.value_or(0) > 0)
        addLine("people", theme::Tone::Muted,
                tr("Those who leave were accepted before and are not in this file. Nothing is sent "
                   "about them: they stay at the service until somebody removes them there."));
    if (counts.clears > 0)
        addLine("warn", theme::Tone::Warn,
                counts.clears == 1
                    ? tr("1 blank cell clears a value at the service.")
                    : tr("%L1 blank cells clear values at the service.").arg(counts.clears));
    else if (counts.toSend > 0)
        addLine("good", theme::Tone::Muted, tr("No blank cell clears anything."));
}

void PreviewCard::offerUnlock(bool offer)
{
    m_unlock->setVisible(offer);
}

QString PreviewCard::sentence() const
{
    return m_sentence->text();
}

} // namespace muster
