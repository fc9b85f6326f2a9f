// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/TrayIcon.h"

#include "tests/support/TestMain.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace muster;

/// The icon as a person sees it on a panel: of what state, in which size, on which ground.
class TrayIconTest final : public QObject {
    Q_OBJECT

private:
    using State = Glance::State;
    static constexpr std::array states{State::Idle,   State::Running, State::Held,
                                       State::Failed, State::Paused,  State::Retrying};

    static QImage onPanel(State state, int side, const QColor& panel)
    {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(panel);
        QPainter painter(&image);
        painter.drawPixmap(0, 0, trayIcon(state).pixmap(side, side));
        return image;
    }

    static QImage shape(const QImage& image)
    {
        return image.convertToFormat(QImage::Format_Grayscale8);
    }

    /// The part of the pixels whose lightness differs clearly.
    static double difference(const QImage& one, const QImage& other)
    {
        int differing = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                differing += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60 ? 1 : 0;
        }
        return static_cast<double>(differing) / (one.width() * one.height());
    }

    static double lightness(QRgb colour)
    {
        const auto part = [](int value) {
            const double c = value / 255.0;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour))
            + 0.0722 * part(qBlue(colour));
    }

private Q_SLOTS:

    void cleanup() { theme::apply(*qApp, theme::Scheme::Light); }

    void differInGrey_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QColor>("panel");
        QTest::addColumn<bool>("isDark");
        for (const int side : {16, 22, 24, 32}) {
            for (const bool isDark : {false, true}) {
                const QByteArray name = QByteArray::number(side) + (isDark ? " dark" : " light");
                QTest::newRow(name + " on light") << side << QColor(0xf5, 0xf6, 0xf8) << isDark;
                QTest::newRow(name + " on dark") << side << QColor(0x1d, 0x20, 0x25) << isDark;
            }
        }
    }

    void differInGrey()
    {
        QFETCH(int, side);
        QFETCH(QColor, panel);
        QFETCH(bool, isDark);
        theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        for (std::size_t i = 0; i < states.size(); ++i) {
            const QImage one = onPanel(states.at(i), side, panel);
            QVERIFY(one.size() == QSize(side, side));
            for (std::size_t j = i + 1; j < states.size(); ++j) {
                const double found =
                    difference(shape(one), shape(onPanel(states.at(j), side, panel)));
                QVERIFY2(found > 0.06,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(j).arg(found)));
            }
        }
    }

    /// Some of it contrasts with the panel at least 3:1, at every side of the picture.
    void standsOut_data() { differInGrey_data(); }

    void standsOut()
    {
        QFETCH(int, side);
        QFETCH(QColor, panel);
        QFETCH(bool, isDark);
        theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        const double ground = lightness(panel.rgb());
        for (const State state : states) {
            const QImage image = onPanel(state, side, panel);
            int clear = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const double here = lightness(image.pixel(x, y));
                    const double ratio =
                        (std::max(here, ground) + 0.05) / (std::min(here, ground) + 0.05);
                    clear += ratio >= 3 ? 1 : 0;
                }
            }
            QVERIFY2(clear > side * side / 6, qPrintable(QString::number(clear)));
        }
    }

    void sizesForEveryPanel()
    {
        const auto sizes = trayIcon(State::Idle).availableSizes();
        for (const int side : {16, 22, 24, 32, 48, 64})
            QVERIFY(sizes.contains(QSize(side, side)));
    }
};

MUSTER_TEST(TrayIconTest)
#include "TrayIconTest.moc"
