// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewStep.h"

#include "ui/models/CoreText.h"
#include "ui/send/PreviewCard.h"
#include "ui/send/PreviewPeople.h"
#include "ui/send/PreviewRequest.h"
#include "ui/send/PreviewSealing.h"
#include "ui/send/PreviewText.h"
#include "ui/send/ProgressNews.h"
#include "ui/theme/PageStack.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace muster {

static constexpr int whole = 1000;
static constexpr int msAfterUntick = 600;

/// One preparation: what it needs, and what came of it.
struct PreviewStep::Work {
    PushJob job;
    std::shared_ptr<const HistoryKey> key;
    std::string whyNoKey;
    int generation = 0;
    std::optional<Result<Preview>> result;
};

PreviewStep::PreviewStep(QWidget* parent)
    : SendStep(parent)
    , m_stack(new PageStack)
    , m_bar(new QProgressBar)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme::grid);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Preparing the preview"));
    auto keep = m_bar->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keep);
    layout->addWidget(m_bar);
    m_stack->addWidget(buildNotice());
    m_stack->addWidget(buildContent());
    layout->addWidget(m_stack, 1);
    m_again.setSingleShot(true);
    m_again.setInterval(msAfterUntick);
    connect(&m_again, &QTimer::timeout, this, &PreviewStep::prepare);
    showNotice(tr("Nothing to preview yet"), tr("Map and check a file first."));
    refresh();
}

PreviewStep::~PreviewStep() = default;

void PreviewStep::start(PushJob job, Key key)
{
    m_key = key.found ? std::make_shared<const HistoryKey>(std::move(*key.found)) : nullptr;
    m_whyNoKey = key.whyNot;
    m_isLocked = key.isLocked;
    m_job = std::move(job);
    m_hasConnection = true;
    m_offersConnection = false;
    m_preview.reset();
    m_people->takeAll();
    prepare();
}

void PreviewStep::prepare()
{
    m_thread = {};
    auto work = std::make_shared<Work>();
    work->job = m_job;
    for (const auto row : m_people->excludedRows())
        work->job.selection.excludedRows.push_back(row);
    auto& excluded = work->job.selection.excludedRows;
    std::sort(excluded.begin(), excluded.end());
    work->key = m_key;
    work->whyNoKey = m_whyNoKey.toStdString();
    work->generation = ++m_generation;
    m_running = true;
    m_error.reset();
    m_bar->setRange(0, 0);
    if (!m_preview)
        showNotice(tr("Preparing the preview…"),
                   tr("The file is read, mapped, checked, compared and encoded. Nothing is sent."));
    m_thread = std::jthread([this, work](const std::stop_token& stop) { run(work, stop); });
    refresh();
}

void PreviewStep::run(const std::shared_ptr<Work>& work, const std::stop_token& stop)
{
    const ProgressNews told(this, stop, [this, generation = work->generation](double share) {
        progress(generation, share);
    });
    work->result = Preview::prepare(work->job, work->key.get(), work->whyNoKey, told);
    QMetaObject::invokeMethod(
        this, [this, work] { finish(work); }, Qt::QueuedConnection);
}

void PreviewStep::progress(int generation, double share)
{
    if (generation != m_generation || !m_running)
        return;
    m_bar->setRange(0, share > 0 ? whole : 0);
    m_bar->setValue(static_cast<int>(share * whole));
}

void PreviewStep::finish(const std::shared_ptr<Work>& work)
{
    if (work->generation != m_generation)
        return;
    m_running = false;
    if (!*work->result) {
        m_error = work->result->error();
        const bool stopped = m_error->kind == ErrorKind::Cancelled;
        showNotice(stopped ? tr("Stopped before the end") : tr("The preview could not be made"),
                   stopped ? tr("Nothing was sent.")
                           : tr("Nothing was sent: %1. %2")
                                 .arg(coreText(m_error->what), coreText(m_error->hint)));
        m_preview.reset();
    } else {
        m_preview = std::make_shared<const Preview>(std::move(**work->result));
        showPreview();
    }
    refresh();
}

void PreviewStep::showPreview()
{
    m_card->setPreview(*m_preview);
    m_card->offerUnlock(m_isLocked && !m_preview->counts().isCompared);
    m_people->setPreview(m_preview);
    m_request->setPreview(m_preview);
    m_sealing->setPreview(*m_preview);
    m_stack->setCurrentIndex(1);
    QAccessibleEvent told(m_card, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void PreviewStep::stop()
{
    m_again.stop();
    m_thread.request_stop();
}

void PreviewStep::showNoConnection()
{
    m_offersConnection = true;
    withoutConnection(
        tr("No connection yet"),
        tr("You can read, map and check without one. Connect when you are ready to send, or "
           "use the practice service."));
}

void PreviewStep::showStarting()
{
    m_offersConnection = false;
    withoutConnection(tr("Starting the practice service…"),
                      tr("The preview follows by itself. Nothing is sent."));
}

/// What an earlier connection would have got is not shown any more.
void PreviewStep::withoutConnection(const QString& heading, const QString& text)
{
    m_again.stop();
    m_thread = {};
    ++m_generation;
    m_running = false;
    m_hasConnection = false;
    m_preview.reset();
    m_error.reset();
    showNotice(heading, text);
    refresh();
}

QString PreviewStep::title() const
{
    return tr("Preview");
}

QString PreviewStep::primaryText() const
{
    const QString name = QString::fromStdString(m_job.connection.name);
    if (!m_preview || m_preview->counts().toSend == 0)
        return tr("Send");
    const auto rows = m_preview->counts().toSend;
    return rows == 1 ? tr("Send 1 row to %1").arg(name)
                     : tr("Send %L1 rows to %2").arg(rows).arg(name);
}

bool PreviewStep::isReady() const
{
    return whyNotReady().isEmpty();
}

QString PreviewStep::whyNotReady() const
{
    if (!m_hasConnection)
        return tr("There is no connection yet.");
    if (m_running || m_again.isActive())
        return tr("The preview is still being prepared.");
    if (m_error)
        return coreText(m_error->what);
    if (!m_preview)
        return tr("There is nothing to preview yet.");
    if (const auto obstacle = m_preview->obstacle())
        return coreText(obstacle->what);
    if (m_preview->counts().toSend == 0)
        return tr("There is nothing to send.");
    return {};
}

void PreviewStep::primary()
{
    if (!isReady())
        return;
    RowSelection selection = m_job.selection;
    for (const auto row : m_people->excludedRows())
        selection.excludedRows.push_back(row);
    std::sort(selection.excludedRows.begin(), selection.excludedRows.end());
    Q_EMIT sendRequested(selection);
}

QStringList PreviewStep::words(const RowSelection& selection)
{
    QStringList words;
    if (selection.first > 0 || selection.last > 0)
        words << QStringLiteral("--rows")
              << QStringLiteral("%1-%2")
                     .arg(std::max<std::uint64_t>(1, selection.first))
                     .arg(selection.last == 0 ? UINT64_MAX : selection.last);
    if (!selection.excludedRows.empty())
        words << QStringLiteral("--except-rows")
              << QString::fromStdString(rowsText(selection.excludedRows));
    return words;
}

} // namespace muster
