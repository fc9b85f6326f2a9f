// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/LateStack.h"

#include <QElapsedTimer>

#include <algorithm>

namespace muster {

static constexpr int msFirst = 100; ///< the first paint goes before
static constexpr int msBetween = 15;
static constexpr int msAtOnce = 5;

LateStack::LateStack(QWidget* parent) : PageStack(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LateStack::prepare);
}

void LateStack::addLate(Maker make)
{
    auto* placeholder = new QWidget;
    addWidget(placeholder);
    m_pages.push_back({std::move(make), nullptr, placeholder});
    m_preparing = nullptr; // the list may have moved
    m_timer.start(msFirst);
}

void LateStack::addLate(QWidget* page)
{
    addLate([page] { return page; });
    makePage(m_pages.back());
}

LateStack::~LateStack()
{
    for (const Place& place : m_pages) {
        if (place.page != nullptr && place.page->parent() == nullptr)
            delete place.page;
    }
}

QWidget* LateStack::page(int index)
{
    Place& place = m_pages[static_cast<std::size_t>(index)];
    makePage(place);
    return place.page;
}

void LateStack::bring(int index)
{
    adopt(m_pages[static_cast<std::size_t>(index)]);
    put(m_pages[static_cast<std::size_t>(index)]);
    setCurrentIndex(index);
}

void LateStack::makePage(Place& place)
{
    if (place.page != nullptr)
        return;
    place.page = place.make();
    place.make = nullptr;
}

/// Looks it up in the style sheet together with all that it holds.
void LateStack::adopt(Place& place)
{
    makePage(place);
    if (place.page->parentWidget() != nullptr)
        return;
    place.page->setParent(this);
    place.page->hide();
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

LateStack::Place* LateStack::nextToPrepare()
{
    const auto next = std::find_if(m_pages.begin(), m_pages.end(),
                                   [](const Place& place) { return place.placeholder != nullptr; });
    return next == m_pages.end() ? nullptr : &*next;
}

/// One page made, or put in, or some milliseconds' worth of styling, at a time: nobody notices.
void LateStack::prepare()
{
    if (m_preparing != nullptr && m_preparing->placeholder == nullptr)
        m_preparing = nullptr; // it was brought meanwhile
    if (m_preparing != nullptr)
        style();
    else if (Place* next = nextToPrepare(); next == nullptr)
        return;
    else if (next->page == nullptr)
        makePage(*next);
    else
        begin(*next);
    m_timer.start(msBetween);
}

void LateStack::begin(Place& place)
{
    adopt(place);
    const auto children = place.page->findChildren<QWidget*>();
    m_toStyle.assign(children.begin(), children.end());
    m_preparing = &place;
}

void LateStack::style()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_toStyle.empty() && clock.elapsed() < msAtOnce) {
        if (QWidget* widget = m_toStyle.back())
            widget->ensurePolished();
        m_toStyle.pop_back();
    }
    if (!m_toStyle.empty())
        return;
    put(*m_preparing);
    m_preparing = nullptr;
}

} // namespace muster
