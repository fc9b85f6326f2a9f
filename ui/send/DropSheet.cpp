// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/DropSheet.h"

#include "ui/theme/Theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace muster {

DropSheet::DropSheet(QWidget* window)
    : QWidget(window)
    , m_window(window)
    , m_words(theme::label({}, theme::Type::Title))
    , m_promise(theme::label({}, theme::Type::Body))
{
    setObjectName(QStringLiteral("DropSheet"));
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* picture = new QLabel;
    picture->setPixmap(
        theme::icon(QStringLiteral("drop")).pixmap(6 * theme::grid, 6 * theme::grid));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::grid);
    layout->addStretch(1);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    for (QLabel* label : {m_words, m_promise}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QString DropSheet::fileOf(const QMimeData& dropped)
{
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

bool DropSheet::isTable(const QString& text)
{
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() < 2)
        return false;
    for (const QChar delimiter :
         {QLatin1Char('\t'), QLatin1Char(','), QLatin1Char(';'), QLatin1Char('|')}) {
        const auto first = lines[0].count(delimiter);
        if (first > 0 && lines[1].count(delimiter) == first)
            return true;
    }
    return false;
}

bool DropSheet::offer(const QMimeData& dropped)
{
    const QString file = fileOf(dropped);
    if (!file.isEmpty()) {
        const QFileInfo info(file);
        if (info.isDir())
            return false;
        m_words->setText(tr("Drop to read %1").arg(info.fileName()));
    } else if (dropped.hasText() && isTable(dropped.text())) {
        m_words->setText(tr("Drop to read this table"));
    } else {
        return false;
    }
    m_promise->setText(dropped.urls().size() > 1
                           ? tr("One file at a time: the first is read. Nothing is sent.")
                           : tr("It is only read. Nothing is sent."));
    setGeometry(m_window->rect().adjusted(theme::grid, theme::grid, -theme::grid, -theme::grid));
    raise();
    show();
    return true;
}

bool DropSheet::take(const QMimeData& dropped)
{
    const QString file = fileOf(dropped);
    if (!file.isEmpty())
        Q_EMIT fileDropped(file);
    else if (dropped.hasText() && isTable(dropped.text()))
        Q_EMIT tableDropped(dropped.text());
    else
        return false;
    return true;
}

bool DropSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!offer(*drag->mimeData()))
            return false;
        drag->setDropAction(Qt::CopyAction); // never a move: the file stays where it is
        drag->accept();
        return true;
    }
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        drag->setDropAction(Qt::CopyAction);
        drag->setAccepted(isVisible());
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        hide();
        drop->setDropAction(Qt::CopyAction);
        drop->setAccepted(take(*drop->mimeData()));
        return true;
    }
    default:
        return false;
    }
}

} // namespace muster
