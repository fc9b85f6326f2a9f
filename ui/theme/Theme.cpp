// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>

namespace muster::theme {

namespace {

constexpr std::size_t toneCount = 8;

/// One scheme's colours.
struct Colours {
    QRgb window, base, alternate, text, placeholder, disabled, button, tip, selection, selectedText;
    std::array<QRgb, toneCount> tones; ///< in the order of Tone
    std::array<QRgb, toneCount> soft;
};

constexpr Colours light{0xfff5f6f8,
                        0xffffffff,
                        0xfff8f9fb,
                        0xff1b2027,
                        0xff667080,
                        0xff8b94a1,
                        0xffffffff,
                        0xff262b33,
                        0xff1f5fbf,
                        0xffffffff,
                        {0xff566070, 0xffdde1e7, 0xff838d9c, 0xff1f5fbf, 0xff1b7443, 0xff8a5a00,
                         0xffb3261e, 0xff6a45a8},
                        {0xffeceff3, 0xffeceff3, 0xffe3e7ec, 0xffe4edfb, 0xffe1f3e8, 0xfffbf0d9,
                         0xfffbe6e4, 0xffeee7f8}};

constexpr Colours dark{0xff1d2025,
                       0xff25292f,
                       0xff292d34,
                       0xffe7e9ec,
                       0xff98a1ad,
                       0xff767f8b,
                       0xff2e333b,
                       0xff3a404a,
                       0xff2b66c4,
                       0xffffffff,
                       {0xffa7b0bc, 0xff363c45, 0xff707a88, 0xff7fb0ff, 0xff6cc995, 0xffe5b566,
                        0xffff8f85, 0xffc2a5f5},
                       {0xff2f343c, 0xff2f343c, 0xff3a404a, 0xff233a5e, 0xff20402f, 0xff443718,
                        0xff4b2725, 0xff382d50}};

Scheme current = Scheme::Light;
Family currentFamily = Family::Own;

/// As it was before the first apply.
QString desktopFamily()
{
    static const QString family = QApplication::font().family();
    return family;
}

const Colours& colours()
{
    return current == Scheme::Light ? light : dark;
}

QPalette palette()
{
    const Colours& c = colours();
    QPalette p(QColor(c.button), QColor(c.window));
    const std::array<std::pair<QPalette::ColorRole, QRgb>, 16> roles{{
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.base},
        {QPalette::AlternateBase, c.alternate},
        {QPalette::Text, c.text},
        {QPalette::PlaceholderText, c.placeholder},
        {QPalette::Button, c.button},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.tones[static_cast<std::size_t>(Tone::Bad)]},
        {QPalette::Highlight, c.selection},
        {QPalette::HighlightedText, c.selectedText},
        {QPalette::Link, c.tones[static_cast<std::size_t>(Tone::Accent)]},
        {QPalette::LinkVisited, c.tones[static_cast<std::size_t>(Tone::Doubt)]},
        {QPalette::ToolTipBase, c.tip},
        {QPalette::ToolTipText, 0xffffffff},
        {QPalette::Mid, c.tones[static_cast<std::size_t>(Tone::Line)]},
    }};
    for (const auto& [role, colour] : roles)
        p.setColor(role, QColor(colour));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(c.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.alternate));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.disabled));
    return p;
}

void loadFonts()
{
    static const bool once = [] {
        for (const char* weight : {"Regular", "Medium", "SemiBold"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/muster/fonts/Inter-%1.otf").arg(QLatin1String(weight)));
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

void apply(QApplication& application, Scheme scheme, Family family)
{
    desktopFamily();
    current = scheme;
    currentFamily = family;
    loadFonts();
    if (application.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(palette());
}

/// resources/theme/muster.qss with its @names replaced by colours of the scheme.
QString styleSheet()
{
    QFile file(QStringLiteral(":/muster/theme/muster.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    static constexpr std::array<const char*, toneCount> names{"muted", "line", "edge", "accent",
                                                              "good",  "warn", "bad",  "doubt"};
    const Colours& c = colours();
    for (std::size_t i = 0; i < toneCount; ++i) {
        const QString name = QLatin1String(names[i]);
        sheet.replace(QLatin1String("@soft-") + name, QColor(c.soft[i]).name());
        sheet.replace(QLatin1Char('@') + name, QColor(c.tones[i]).name());
    }
    sheet.replace(QStringLiteral("@selected-text"), QColor(c.selectedText).name());
    sheet.replace(QStringLiteral("@selection"), QColor(c.selection).name());
    sheet.replace(QStringLiteral("@scheme"),
                  current == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark"));
    return sheet;
}

Scheme scheme()
{
    return current;
}

QColor tone(Tone tone)
{
    return QColor(colours().tones[static_cast<std::size_t>(tone)]);
}

QColor softTone(Tone tone)
{
    return QColor(colours().soft[static_cast<std::size_t>(tone)]);
}

QFont font(Type type)
{
    static constexpr std::array<double, 5> sizes{9, 10, 10, 12, 17};
    QFont font(currentFamily == Family::Own ? QStringLiteral("Inter") : desktopFamily());
    font.setPointSizeF(sizes[static_cast<std::size_t>(type)]);
    if (type >= Type::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QLabel* label(const QString& text, Type type, bool selectable)
{
    auto* made = new QLabel(text);
    made->setFont(font(type));
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    if (selectable)
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

static void restyle(QWidget* widget)
{
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it will be styled when it is needed, once
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setTone(QWidget* widget, Tone tone)
{
    static constexpr std::array<const char*, toneCount> names{"muted", "line", "edge", "accent",
                                                              "good",  "warn", "bad",  "doubt"};
    widget->setProperty("tone", QLatin1String(names[static_cast<std::size_t>(tone)]));
    restyle(widget);
}

void makePrimary(QWidget* button)
{
    button->setProperty("primary", true);
    restyle(button);
}

} // namespace muster::theme
