// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/Desktop.h"

#include "ui/window/MainWindow.h"

#include <QApplication>

namespace muster {

Desktop::Desktop(QApplication& application, const Workplace& workplace)
    : m_application(application)
    , m_workplace(workplace)
    , m_preferences(Preferences::load(workplace.command().configDirectory))
    , m_language(m_preferences.language)
{
    applyLook();
    connect(&m_scheme, &DesktopScheme::changed, this, &Desktop::applyLook);
}

Desktop::~Desktop()
{
    if (m_window)
        keep();
}

void Desktop::open(const QString& file)
{
    m_window = std::make_unique<MainWindow>(m_workplace, m_preferences);
    connect(m_window.get(), &MainWindow::preferencesChanged, this,
            [this](const Preferences& preferences) {
                const bool isNewLook = preferences.look != m_preferences.look
                    || preferences.ownFont != m_preferences.ownFont;
                m_preferences = preferences;
                m_preferences.save(m_workplace.command().configDirectory);
                if (isNewLook)
                    applyLook();
            });
    m_window->setStyleSheet(theme::styleSheet());
    m_window->show();
    if (!file.isEmpty())
        m_window->openFile(file);
}

void Desktop::applyLook()
{
    using Look = Preferences::Look;
    const theme::Scheme wanted = m_preferences.look == Look::Desktop ? m_scheme.scheme()
        : m_preferences.look == Look::Dark                           ? theme::Scheme::Dark
                                                                     : theme::Scheme::Light;
    theme::apply(m_application, wanted,
                 m_preferences.ownFont ? theme::Family::Own : theme::Family::Desktop);
    if (m_window)
        m_window->setStyleSheet(theme::styleSheet());
}

void Desktop::keep()
{
    m_preferences.geometry = m_window->saveGeometry();
    m_preferences.place = m_window->place();
    m_preferences.save(m_workplace.command().configDirectory);
}

} // namespace muster
