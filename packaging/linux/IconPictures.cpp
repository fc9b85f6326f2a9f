// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
// The icon as a picture, for desktops that draw no SVG. Used while building.
//   muster-icon-pictures ICON.svg SIZE PICTURE.png
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char** argv)
{
    if (argc != 4)
        return 64;
    const int size = QByteArray(argv[2]).toInt();
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    if (!icon.isValid() || size < 1)
        return 66;
    QImage picture(size, size, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    icon.render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[3])) ? 0 : 73;
}
