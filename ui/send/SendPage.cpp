// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/SendPage.h"

#include "core/feed/Directories.h"
#include "ui/models/CoreText.h"
#include "ui/send/HomeView.h"
#include "ui/send/SendFlow.h"
#include "ui/window/LateStack.h"

#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QVBoxLayout>

namespace muster {

/// In the order of the stack.
enum Room { Home, Flow };

SendPage::SendPage(const Workplace& workplace, PracticeService& practice, QWidget* parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_home(new HomeView(workplace))
    , m_stack(new LateStack)
{
    m_stack->addLate(m_home);
    m_stack->addLate([this, &practice] { return makeFlow(practice); });
    m_stack->bring(Home);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_home, &HomeView::openRequested, this, &SendPage::chooseFile);
    connect(m_home, &HomeView::sampleRequested, this, &SendPage::openSample);
    connect(m_home, &HomeView::feedRequested, this, &SendPage::openForFeed);
}

QWidget* SendPage::makeFlow(PracticeService& practice)
{
    m_flow = new SendFlow(m_workplace, practice);
    m_flow->setMasked(m_isMasked);
    m_flow->setSharing(m_isSharing);
    m_flow->setMapAsTable(m_mapAsTable);
    m_flow->reloadConnections();
    connect(m_flow, &SendFlow::opened, this, [this] { m_stack->bring(Flow); });
    connect(m_flow, &SendFlow::left, this, [this] {
        m_stack->bring(Home);
        m_home->refresh();
    });
    connect(m_flow, &SendFlow::connectRequested, this, &SendPage::connectRequested);
    connect(m_flow, &SendFlow::scheduleRequested, this, &SendPage::scheduleRequested);
    connect(m_flow, &SendFlow::mapAsTableChanged, this, &SendPage::mapAsTableChanged);
    return m_flow;
}

SendFlow& SendPage::flow()
{
    m_stack->page(Flow);
    return *m_flow;
}

void SendPage::enter()
{
    if (m_flow != nullptr)
        m_flow->reloadConnections();
    if (m_stack->currentIndex() == Home)
        m_home->refresh();
}

void SendPage::open(const QString& path)
{
    flow().open(path);
}

bool SendPage::isSending() const
{
    return m_flow != nullptr && m_flow->isSending();
}

void SendPage::openTable(const QString& text)
{
    flow().openTable(text);
}

void SendPage::chooseFile()
{
    flow().chooseFile();
}

void SendPage::openForFeed(const QString& feed)
{
    flow().chooseFile(feed);
}

void SendPage::openSample(const QString& resource)
{
    const QString sample =
        resource.isEmpty() ? QStringLiteral(":/muster/samples/workday_people.csv") : resource;
    const QString folder =
        QString::fromStdString(m_workplace.directories.state) + QStringLiteral("/samples");
    if (auto made = makePrivateDirectory(folder.toStdString()); !made) {
        QMessageBox::warning(this, tr("Try with a sample file"), coreText(made.error().what));
        return;
    }
    const QString path = folder + QLatin1Char('/') + QFileInfo(sample).fileName();
    QFile::remove(path);
    QFile::copy(sample, path);
    open(path);
}

void SendPage::review(const QString& path, const QString& feed)
{
    flow().review(path, feed);
}

void SendPage::resend(qint64 run)
{
    flow().resend(run);
}

void SendPage::setMasked(bool masked)
{
    m_isMasked = masked;
    if (m_flow != nullptr)
        m_flow->setMasked(masked);
}

void SendPage::setSharing(bool sharing)
{
    m_isSharing = sharing;
    if (m_flow != nullptr)
        m_flow->setSharing(sharing);
}

void SendPage::setMapAsTable(bool asTable)
{
    m_mapAsTable = asTable;
    if (m_flow != nullptr)
        m_flow->setMapAsTable(asTable);
}

void SendPage::readAgain()
{
    if (m_flow != nullptr)
        m_flow->readAgain();
}

void SendPage::goTo(int step)
{
    if (m_flow != nullptr)
        m_flow->goTo(step);
}

bool SendPage::takeConnection(const QString& name)
{
    return m_flow != nullptr && m_flow->takeConnection(name);
}

} // namespace muster
