// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/LateStack.h"

#include <QElapsedTimer>

namespace muster {

static constexpr int msFirst = 100; ///< the first paint goes before
static constexpr int msBetween = 15;
static constexpr int msAtOnce = 5;

LateStack::LateStack(QWidget* parent) : PageStack(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LateStack::prepare);
}

void LateStack::addLate(QWidget* page)
{
    page->setParent(this);
    page->hide();
    auto* placeholder = new QWidget;
    addWidget(placeholder);
    m_pages.push_back({page, placeholder});
    m_preparing = nullptr; // the list may have moved
}

void LateStack::bring(int index)
{
    put(m_pages[static_cast<std::size_t>(index)]);
    setCurrentIndex(index);
}

void LateStack::put(Place& place)
{
    if (place.placeholder == nullptr)
        return;
    const int index = indexOf(place.placeholder);
    const bool wasCurrent = currentIndex() == index;
    insertWidget(index, place.page);
    if (wasCurrent)
        setCurrentIndex(index);
    removeWidget(place.placeholder);
    delete place.placeholder;
    place.placeholder = nullptr;
}

void LateStack::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    m_timer.start(msFirst);
}

/// Some milliseconds' worth of styling at a time: nobody notices.
void LateStack::prepare()
{
    if (m_preparing != nullptr && m_preparing->placeholder == nullptr)
        m_preparing = nullptr; // it was brought meanwhile
    if (m_preparing == nullptr) {
        for (Place& place : m_pages) {
            if (place.placeholder != nullptr && m_preparing == nullptr)
                m_preparing = &place;
        }
        if (m_preparing == nullptr)
            return;
        const auto children = m_preparing->page->findChildren<QWidget*>();
        m_toStyle.assign(children.begin(), children.end());
    }
    QElapsedTimer clock;
    clock.start();
    while (!m_toStyle.empty() && clock.elapsed() < msAtOnce) {
        if (QWidget* widget = m_toStyle.back())
            widget->ensurePolished();
        m_toStyle.pop_back();
    }
    if (m_toStyle.empty()) {
        put(*m_preparing);
        m_preparing = nullptr;
    }
    m_timer.start(msBetween);
}

} // namespace muster
