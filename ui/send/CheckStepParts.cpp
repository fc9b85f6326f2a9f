// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CoreText.h"
#include "ui/send/CheckCauses.h"
#include "ui/send/CheckPolicy.h"
#include "ui/send/CheckStep.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

// What the check step is made of, and what it says.

namespace muster {

QWidget* CheckStep::buildHead()
{
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::grid);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    m_icon = new ToneIcon;
    m_summary = theme::label({}, theme::Type::Heading, true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_stop = new QPushButton(tr("Stop"));
    line->addWidget(m_icon);
    line->addWidget(m_summary, 1);
    line->addWidget(m_stop);
    rows->addLayout(line);
    m_detail = theme::label({}, theme::Type::Body, true);
    m_detail->setObjectName(QStringLiteral("detail"));
    rows->addWidget(m_detail);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Checking"));
    rows->addWidget(m_bar);
    connect(m_stop, &QPushButton::clicked, this, &CheckStep::stopOrRetry);
    return head;
}

QWidget* CheckStep::buildSide()
{
    auto* side = new QWidget;
    side->setMinimumWidth(47 * theme::grid);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, theme::grid, 0);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(m_causes, 1);
    layout->addWidget(m_policy);
    layout->addStretch(0);
    return side;
}

void CheckStep::setGrid(QWidget* grid)
{
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(theme::grid, 0, 0, 0);
    layout->addWidget(grid);
    m_splitter->addWidget(place);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
}

void CheckStep::showError(const Error& error)
{
    const bool stopped = error.kind == ErrorKind::Cancelled;
    m_summary->setText(stopped ? tr("Stopped before the end.")
                               : tr("The file could not be checked."));
    m_detail->setText(
        stopped ? tr("Nothing was sent. Start again when you like.")
                : tr("Nothing was sent: %1. %2").arg(coreText(error.what), coreText(error.hint)));
    m_detail->show();
    m_icon->set(stopped ? QStringLiteral("pause") : QStringLiteral("bad"),
                stopped ? theme::Tone::Muted : theme::Tone::Bad);
    m_icon->show();
}

void CheckStep::showSummary()
{
    const bool none = m_report.causes().empty();
    QStringList parts{m_report.ready() == 1 ? tr("1 row ready")
                                            : tr("%L1 rows ready").arg(m_report.ready())};
    if (m_report.held() > 0)
        parts << tr("%L1 held").arg(m_report.held());
    if (m_report.warned() > 0)
        parts << tr("%L1 with a warning").arg(m_report.warned());
    m_summary->setText(none ? parts.front() + tr(". 0 problems.")
                            : parts.join(QStringLiteral(" · ")));
    m_icon->set(none                      ? QStringLiteral("good")
                    : m_report.held() > 0 ? QStringLiteral("held")
                                          : QStringLiteral("warn"),
                none                      ? theme::Tone::Good
                    : m_report.held() > 0 ? theme::Tone::Bad
                                          : theme::Tone::Warn);
    QString detail = whyNotReady();
    if (!m_report.isComplete())
        detail += (detail.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("There are too many problems to list every row; the numbers count all of them.");
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void CheckStep::refresh()
{
    m_bar->setVisible(m_running);
    m_stop->setVisible(m_running || (!m_hasReport && m_walk));
    m_stop->setText(m_running ? tr("Stop") : tr("Start again"));
    m_icon->setVisible(!m_running);
    m_causes->setVisible(m_hasReport && !m_report.causes().empty());
    m_policy->setVisible(m_hasReport && m_report.held() > 0);
    if (m_hasReport && !m_running) {
        showSummary();
    } else {
        m_summary->setText(m_running ? tr("Checking the rows…")
                                     : tr("The rows were not checked yet."));
        m_detail->hide();
    }
    Q_EMIT changed();
}

} // namespace muster
