// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/QuitQuestion.h"

#include "ui/theme/Theme.h"
#include "ui/tray/GlanceWords.h"

#include <QCheckBox>
#include <QIcon>
#include <QPushButton>

#include <algorithm>

namespace muster {

/// Empty when nothing has a time.
static QString nextText(const Glance& glance)
{
    const auto next =
        std::find_if(glance.feeds.begin(), glance.feeds.end(), [&glance](const auto& feed) {
            return feed.next.isValid() && feed.next == glance.next;
        });
    return next == glance.feeds.end()
        ? QString()
        : QuitQuestion::tr("Next due: %1, %2.", "feed, time")
              .arg(next->name, soonText(next->next, QDateTime::currentDateTime()));
}

QuitQuestion::QuitQuestion(const Glance& glance, bool startsAtLogIn, QWidget* parent)
    : QMessageBox(QMessageBox::NoIcon, tr("Quit Muster"), tr("Schedules stop when Muster quits."),
                  QMessageBox::NoButton, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    // It may have no window to take these from.
    setStyleSheet(theme::styleSheet());
    setWindowIcon(QIcon(QStringLiteral(":/muster/icons/muster.svg")));
    const QString until = startsAtLogIn
        ? tr("They go on when Muster is started again, at the latest when you log in again.")
        : tr("They go on when you start Muster again.");
    const QString next = nextText(glance);
    setInformativeText(next.isEmpty() ? until : until + QLatin1Char('\n') + next);
    auto* again = new QCheckBox(tr("Do not ask again"));
    setCheckBox(again);
    auto* yes = addButton(tr("Quit"), QMessageBox::AcceptRole);
    auto* no = addButton(tr("Cancel"), QMessageBox::RejectRole);
    setDefaultButton(no);
    setEscapeButton(no);
    connect(this, &QMessageBox::buttonClicked, this, [this, yes, again](QAbstractButton* chosen) {
        if (chosen == yes)
            Q_EMIT agreed(again->isChecked());
    });
}

} // namespace muster
