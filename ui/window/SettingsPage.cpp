// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/SettingsPage.h"

#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"
#include "ui/window/Language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

QFrame* card(const QString& heading, QLayout* content)
{
    auto* frame = new QFrame;
    frame->setProperty("card", QStringLiteral("true"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(3 * theme::grid, 2 * theme::grid, 3 * theme::grid, 2 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(theme::label(heading, theme::Type::Heading));
    layout->addLayout(content);
    return frame;
}

} // namespace

SettingsPage::SettingsPage(const Workplace& workplace, const Preferences& preferences,
                           QWidget* parent)
    : Page(parent)
    , m_autostart(workplace.autostart())
    , m_preferences(preferences)
    , m_startsItself(new QCheckBox(tr("Start Muster in the &background when I log in")))
    , m_autostartTrouble(theme::label({}, theme::Type::Caption))
{
    auto* inside = new QWidget;
    auto* scroll = new QScrollArea; // for a window too low for all of it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(4 * theme::grid, 4 * theme::grid, 4 * theme::grid, 4 * theme::grid);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(theme::label(tr("Settings"), theme::Type::Title));
    layout->addWidget(buildLook());
    layout->addWidget(buildPrivacy());
    layout->addWidget(buildBackground());
    layout->addWidget(buildPlaces(workplace));
    layout->addStretch(1);
}

QWidget* SettingsPage::buildLook()
{
    auto* look = new QComboBox;
    look->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    look->setCurrentIndex(static_cast<int>(m_preferences.look));
    connect(look, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_preferences.look = static_cast<Preferences::Look>(index);
        Q_EMIT preferencesChanged(m_preferences);
    });
    auto* font = new QComboBox;
    font->addItems({tr("Inter"), tr("The desktop's font")});
    font->setCurrentIndex(m_preferences.ownFont ? 0 : 1);
    connect(font, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_preferences.ownFont = index == 0;
        Q_EMIT preferencesChanged(m_preferences);
    });
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(3 * theme::grid);
    form->setVerticalSpacing(theme::grid);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Language"), buildLanguage());
    form->addRow(tr("&Colours"), look);
    form->addRow(tr("&Font"), font);
    return card(tr("Look"), form);
}

QWidget* SettingsPage::buildLanguage()
{
    auto* language = new QComboBox;
    language->addItem(tr("As the desktop"), QString());
    for (const auto& offer : Language::offered())
        language->addItem(offer.name, offer.code);
    language->setCurrentIndex(std::max(0, language->findData(m_preferences.language)));
    auto* note = theme::label(tr("Muster speaks it from its next start on."), theme::Type::Caption);
    note->hide();
    connect(language, &QComboBox::currentIndexChanged, this, [this, language, note] {
        m_preferences.language = language->currentData().toString();
        note->show();
        Q_EMIT preferencesChanged(m_preferences);
    });
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(language, 0, Qt::AlignLeft);
    layout->addWidget(note);
    both->setFocusProxy(language);
    return both;
}

QWidget* SettingsPage::buildPrivacy()
{
    auto* masked = new QCheckBox(tr("Show cell values &masked until a button is held"));
    masked->setChecked(m_preferences.isMasked);
    connect(masked, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.isMasked = on;
        Q_EMIT preferencesChanged(m_preferences);
    });
    auto* note = theme::label(tr("Muster keeps no cell values in clear, sends nothing but what you "
                                 "push, and has no telemetry."));
    theme::setTone(note, theme::Tone::Muted);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(theme::grid);
    layout->addWidget(masked);
    layout->addWidget(note);
    return card(tr("Privacy"), layout);
}

QWidget* SettingsPage::buildBackground()
{
    m_startsItself->setChecked(m_autostart.isOn());
    connect(m_startsItself, &QCheckBox::toggled, this, &SettingsPage::setAutostart);
    theme::setTone(m_autostartTrouble, theme::Tone::Bad);
    m_autostartTrouble->hide();
    auto* stays = new QCheckBox(tr("&Keep running when the window is closed"));
    stays->setChecked(m_preferences.staysOpen);
    connect(stays, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.staysOpen = on;
        Q_EMIT preferencesChanged(m_preferences);
    });
    auto* note = theme::label(tr("Muster always keeps running while a schedule waits. Its place is "
                                 "the tray of the desktop; where there is none, start it again to "
                                 "open the window."));
    theme::setTone(note, theme::Tone::Muted);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(theme::grid);
    layout->addWidget(m_startsItself);
    layout->addWidget(m_autostartTrouble);
    layout->addWidget(stays);
    layout->addWidget(note);
    return card(tr("Background"), layout);
}

void SettingsPage::setAutostart(bool on)
{
    const auto done = on ? m_autostart.turnOn() : m_autostart.turnOff();
    m_autostartTrouble->setVisible(!done);
    if (done)
        return;
    m_autostartTrouble->setText(errorText(done.error()));
    enter();
}

void SettingsPage::enter()
{
    const QSignalBlocker silent(m_startsItself);
    m_startsItself->setChecked(m_autostart.isOn());
}

QWidget* SettingsPage::buildPlaces(const Workplace& workplace)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(3 * theme::grid);
    form->setVerticalSpacing(theme::grid);
    const auto path = [](const std::string& text) {
        return theme::label(QString::fromStdString(text), theme::Type::Body, true);
    };
    form->addRow(tr("Feeds and connections"), path(workplace.directories.config));
    form->addRow(tr("Record and locks"), path(workplace.directories.state));
    form->addRow(tr("Version"),
                 theme::label(QStringLiteral(MUSTER_VERSION), theme::Type::Body, true));
    return card(tr("Files"), form);
}

} // namespace muster
