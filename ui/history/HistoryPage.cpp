// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/HistoryPage.h"

#include "core/history/PersonKey.h"
#include "core/secrets/HistoryKey.h"
#include "core/secrets/KeychainStore.h"
#include "ui/history/CompareView.h"
#include "ui/history/LedgerDesk.h"
#include "ui/history/LedgerWatch.h"
#include "ui/history/RunList.h"
#include "ui/history/RunView.h"
#include "ui/theme/PageStack.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace muster {

using theme::grid;

/// Asks the keychain (or the key file of this history) at each look-up, so that the key is not
/// kept in the window's memory.
static PersonView::Hasher usualHasher(std::string stateDirectory)
{
    return [stateDirectory = std::move(stateDirectory)](
               const std::string& identifier) -> Result<std::vector<Digest128>> {
        KeychainStore keychain;
        auto known = knownHistoryKey(keychain, stateDirectory);
        if (!known)
            return fail(known.error());
        return std::vector<Digest128>{personKey(known->key, identifier)};
    };
}

HistoryPage::HistoryPage(const Workplace& workplace, QWidget* parent)
    : Page(parent)
    , m_desk(new LedgerDesk(workplace.directories.state, this))
    , m_watch(new LedgerWatch(workplace.directories.state, this))
    , m_stack(new PageStack)
    , m_list(new RunList(m_desk, workplace.directories))
    , m_run(new RunView(m_desk, workplace))
    , m_person(new PersonView(m_desk, usualHasher(workplace.directories.state)))
    , m_compare(new CompareView(workplace.directories.state))
{
    for (QWidget* view : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_run),
                          static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_compare)})
        m_stack->addWidget(view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->addWidget(m_stack);
    wire();
}

HistoryPage::~HistoryPage()
{
    delete m_stack; // the views ask the desk as long as they live
}

void HistoryPage::wire()
{
    connect(m_list, &RunList::opened, this, qOverload<RunId>(&HistoryPage::show));
    connect(m_list, &RunList::personWanted, this, [this] {
        goTo(m_person);
        m_person->start();
    });
    const auto compare = [this](RunId run) {
        goTo(m_compare);
        m_compare->start(run);
    };
    connect(m_list, &RunList::compareWanted, this, compare);
    connect(m_run, &RunView::compareWanted, this, compare);
    connect(m_person, &PersonView::opened, this, qOverload<RunId>(&HistoryPage::show));
    connect(m_run, &RunView::left, this, &HistoryPage::goBack);
    connect(m_person, &PersonView::left, this, &HistoryPage::goBack);
    connect(m_compare, &CompareView::left, this, &HistoryPage::goBack);
    connect(m_run, &RunView::settled, this, &HistoryPage::refresh);
    connect(m_run, &RunView::resendRequested, this, &HistoryPage::resendRequested);
    connect(m_run, &RunView::feedWanted, this, &HistoryPage::openFeed);
    connect(m_run, &RunView::refreshed, this, &HistoryPage::follow);
    connect(m_list, &RunList::refreshed, this, &HistoryPage::follow);
    connect(m_watch, &LedgerWatch::changed, this, &HistoryPage::lookForNews);
}

void HistoryPage::setHasher(PersonView::Hasher hasher)
{
    m_person->setHasher(std::move(hasher));
}

void HistoryPage::enter()
{
    refresh();
}

void HistoryPage::refresh()
{
    m_list->refresh();
    if (m_stack->currentWidget() == m_run)
        m_run->refresh();
}

void HistoryPage::show(RunId run)
{
    goTo(m_run);
    m_run->show(run);
}

void HistoryPage::goTo(QWidget* view)
{
    const bool isFromPerson = view == m_run && m_stack->currentWidget() == m_person;
    m_before = isFromPerson ? static_cast<QWidget*>(m_person) : m_list;
    m_stack->setCurrentWidget(view);
    follow();
}

void HistoryPage::goBack()
{
    QWidget* to = m_stack->currentWidget() == m_run && m_before ? m_before : m_list;
    m_stack->setCurrentWidget(to);
    if (to == m_list)
        m_list->focusTable();
    follow();
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() != m_list)
        return goBack();
    Page::keyPressEvent(event);
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    follow();
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_watch->setPolling(false);
}

void HistoryPage::follow()
{
    const bool isRunning =
        m_stack->currentWidget() == m_run ? m_run->isRunning() : m_list->hasRunning();
    m_watch->setPolling(isVisible() && isRunning);
}

void HistoryPage::lookForNews()
{
    if (!isVisible())
        return;
    // Also a run that has died without a last word is news, so a poll always reads.
    if (m_watch->isPolling())
        return refresh();
    m_desk->ask(
        this, [](LedgerReader& reader, const auto&) { return reader.version(); },
        [this](const Result<std::int64_t>& version) {
            if (!version || *version == m_version)
                return;
            m_version = *version;
            refresh();
        });
}

} // namespace muster
