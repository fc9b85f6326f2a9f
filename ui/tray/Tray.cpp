// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/Tray.h"

#include "ui/tray/GlanceWords.h"
#include "ui/tray/TrayHosts.h"
#include "ui/tray/TrayIcon.h"
#include "ui/tray/TrayMenu.h"

#include <QSystemTrayIcon>

namespace muster {

Tray::Tray(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<TrayMenu>())
    , m_hosts(new TrayHosts(this))
{
    connect(m_menu.get(), &TrayMenu::openRequested, this, &Tray::openRequested);
    connect(m_menu.get(), &TrayMenu::runRequested, this, &Tray::runRequested);
    connect(m_menu.get(), &TrayMenu::pauseRequested, this, &Tray::pauseRequested);
    connect(m_menu.get(), &TrayMenu::resumeRequested, this, &Tray::resumeRequested);
    connect(m_menu.get(), &TrayMenu::runOpened, this, &Tray::runOpened);
    connect(m_menu.get(), &TrayMenu::reviewRequested, this, &Tray::reviewRequested);
    connect(m_menu.get(), &TrayMenu::unlockRequested, this, &Tray::unlockRequested);
    connect(m_menu.get(), &TrayMenu::quitRequested, this, &Tray::quitRequested);
    connect(m_hosts, &TrayHosts::appeared, this, &Tray::appear);
    if (m_hosts->isPresent())
        appear();
}

Tray::~Tray()
{
    delete m_icon; // before the menu it shows
}

void Tray::appear()
{
    if (m_icon != nullptr)
        return; // Qt takes it to a tray that comes again by itself
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(m_menu->widget());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
    repaint();
    m_icon->setToolTip(tooltipText(m_glance));
    m_icon->show();
}

void Tray::show(const Glance& glance)
{
    const bool isOtherState = glance.state != m_glance.state;
    m_glance = glance;
    m_menu->show(glance);
    if (m_icon == nullptr)
        return;
    if (isOtherState)
        repaint();
    m_icon->setToolTip(tooltipText(m_glance));
}

void Tray::repaint()
{
    if (m_icon != nullptr)
        m_icon->setIcon(trayIcon(m_glance.state));
}

bool Tray::isShown() const
{
    return m_icon != nullptr && m_hosts->isPresent();
}

void Tray::say(const QString& title, const QString& text)
{
    if (isShown())
        m_icon->showMessage(title, text, trayIcon(m_glance.state));
}

} // namespace muster
