// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QFontInfo>
#include <QIcon>
#include <QPalette>

#include <cmath>

using namespace muster;

namespace {

/// WCAG 2.2, relative luminance.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textContrast_data();
    void textContrast();
    void iconsHaveTheTextColour();
    void fontIsOurs();
};

void ThemeTest::textContrast_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::textContrast()
{
    QFETCH(bool, isDark);
    theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
    const QPalette palette = QApplication::palette();
    using theme::Tone;
    for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        const QColor behind = palette.color(ground);
        QVERIFY(contrast(palette.color(QPalette::Text), behind) >= 7);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), behind) >= 4.5);
        for (const Tone tone :
             {Tone::Muted, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad, Tone::Doubt})
            QVERIFY2(contrast(theme::tone(tone), behind) >= 4.5,
                     qPrintable(QStringLiteral("tone %1: %2")
                                    .arg(static_cast<int>(tone))
                                    .arg(contrast(theme::tone(tone), behind))));
        QVERIFY(contrast(theme::tone(Tone::Edge), behind) >= 3);
    }
    for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad, Tone::Doubt}) {
        QVERIFY(contrast(palette.color(QPalette::Text), theme::softTone(tone)) >= 7);
        QVERIFY2(contrast(theme::tone(tone), theme::softTone(tone)) >= 4.5,
                 qPrintable(QStringLiteral("tone %1 on its soft one: %2")
                                .arg(static_cast<int>(tone))
                                .arg(contrast(theme::tone(tone), theme::softTone(tone)))));
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= 4.5);
}

void ThemeTest::iconsHaveTheTextColour()
{
    theme::apply(*qApp, theme::Scheme::Dark);
    const QImage picture = theme::icon(QStringLiteral("close")).pixmap(64, 64).toImage();
    QColor brightest = Qt::transparent;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y).alpha() > brightest.alpha())
                brightest = picture.pixelColor(x, y);
    QCOMPARE(brightest.alpha(), 255);
    QCOMPARE(brightest, QApplication::palette().color(QPalette::ButtonText));
    theme::apply(*qApp, theme::Scheme::Light);
}

void ThemeTest::fontIsOurs()
{
    QCOMPARE(QFontInfo(theme::font(theme::Type::Title)).family(), QStringLiteral("Inter"));
}

MUSTER_TEST(ThemeTest)

#include "ThemeTest.moc"
