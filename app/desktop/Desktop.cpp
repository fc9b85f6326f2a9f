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
    // The style sheet follows in open(): with one, every widget that is put into another is looked
    // up in it again together with all that it holds, which was most of the time to the first
    // window.
    applyLook(theme::applyBase);
    connect(&m_scheme, &DesktopScheme::changed, this, [this] { applyLook(theme::apply); });
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
                m_preferences = preferences;
                m_preferences.save(m_workplace.command().configDirectory);
                applyLook(theme::apply);
            });
    applyLook(theme::apply);
    m_window->show();
    if (!file.isEmpty())
        m_window->openFile(file);
}

void Desktop::applyLook(Applier apply)
{
    using Look = Preferences::Look;
    const theme::Scheme wanted = m_preferences.look == Look::Desktop ? m_scheme.scheme()
        : m_preferences.look == Look::Dark                           ? theme::Scheme::Dark
                                                                     : theme::Scheme::Light;
    apply(m_application, wanted,
          m_preferences.ownFont ? theme::Family::Own : theme::Family::Desktop);
}

void Desktop::keep()
{
    m_preferences.geometry = m_window->saveGeometry();
    m_preferences.place = m_window->place();
    m_preferences.save(m_workplace.command().configDirectory);
}

} // namespace muster
