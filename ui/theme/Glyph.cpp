// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Glyph.h"

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPainter>
#include <QPixmapCache>

namespace muster {

void paintGlyph(QPainter& painter, const QRect& where, const QString& name, const QColor& colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size = where.size() * ratio;
    const QString key = QStringLiteral("muster-glyph-%1-%2-%3")
                            .arg(name)
                            .arg(colour.rgba(), 0, 16)
                            .arg(size.width());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter drawing(&picture);
        theme::icon(name).paint(&drawing, picture.rect());
        drawing.setCompositionMode(QPainter::CompositionMode_SourceIn);
        drawing.fillRect(picture.rect(), colour);
        drawing.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(where, picture);
}

} // namespace muster
