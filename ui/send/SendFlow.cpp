// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/SendFlow.h"

#include "core/catalogue/Catalogue.h"
#include "core/feed/FeedDraft.h"
#include "core/feed/FeedStore.h"
#include "core/feed/Practice.h"
#include "core/push/Preview.h"
#include "core/push/RecordStream.h"
#include "core/secrets/HistoryKey.h"
#include "core/secrets/KeychainStore.h"
#include "ui/connections/PracticeService.h"
#include "ui/models/CoreText.h"
#include "ui/schedule/ScheduleOffer.h"
#include "ui/send/ActionBar.h"
#include "ui/send/CheckGrid.h"
#include "ui/send/CheckStep.h"
#include "ui/send/DestinationBar.h"
#include "ui/send/FeedOffer.h"
#include "ui/send/MapStep.h"
#include "ui/send/PreviewStep.h"
#include "ui/send/ReadStep.h"
#include "ui/send/ResultStep.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace muster {

/// The name a new feed gets from its file: letters, digits, '.', '_' and '-'.
static std::string feedName(const QString& file)
{
    QString name = QFileInfo(file).completeBaseName().toLower();
    name.replace(QRegularExpression(QStringLiteral("[^a-z0-9._-]+")), QStringLiteral("-"));
    name.replace(QRegularExpression(QStringLiteral("^[.-]+|-+$")), QString());
    return name.isEmpty() ? std::string("feed") : name.left(64).toStdString();
}

void SendFlow::chooseFile(const QString& feed)
{
    m_offer->want(feed);
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open an export"), {}, tr("Exports (*.csv *.txt *.tsv *.dat);;All files (*)"));
    if (path.isEmpty())
        m_offer->want({});
    else
        open(path);
}

void SendFlow::open(const QString& path)
{
    if (m_result->isRunning())
        return;
    m_file.take(path);
    begin();
}

void SendFlow::review(const QString& path, const QString& feed)
{
    if (m_result->isRunning())
        return;
    m_offer->want(feed);
    open(path);
    m_isReviewing = true;
    m_isHeld = true;
}

bool SendFlow::isSending() const
{
    return m_result->isRunning();
}

void SendFlow::openTable(const QString& text)
{
    if (m_result->isRunning())
        return;
    if (auto taken = m_file.takeTable(text, tr("Pasted table")); !taken)
        m_bar->say(coreText(taken.error().what));
    else
        begin();
}

void SendFlow::begin()
{
    m_offer->clear();
    m_resendOf = 0;
    m_isReviewing = false;
    m_isHeld = false;
    m_reached = Read;
    m_destination->setFile(m_file.name());
    m_destination->setTargets({});
    m_read->open(m_file.path());
    show(Read);
    Q_EMIT opened();
}

void SendFlow::inspected()
{
    const Inspection* seen = m_read->inspection();
    if (seen == nullptr)
        return;
    reloadConnections();
    m_grid->show(m_read->rows(), *seen, m_file.path());
    m_destination->setTargets(m_read->targets());
    m_offer->look(seen->header);
    takeFeed();
    if (seen->isComplete)
        m_offer->setRows(seen->rows);
    showState();
    if (m_isReviewing && m_offer->feed())
        stepDone();
    m_isReviewing = false;
}

/// All rows may tell more of a column than the first did, such as which of two numbers is the
/// month. What a person has begun to work on stays as it is; the check says what does not fit.
void SendFlow::refined()
{
    const Inspection& seen = *m_read->inspection();
    m_grid->refine(seen);
    m_offer->setRows(seen.rows);
    const FeedTarget* target = m_destination->target();
    if (m_offer->feed() || target == nullptr || m_reached > Map || m_map->undoStack()->count() > 0)
        return;
    const auto draft = draftFeed({}, connection(), target->object,
                                 {seen.dialect, seen.header, seen.profiler.get()});
    if (m_place != Map || (draft && draft->feed.mapping != m_map->mapping()))
        remap();
}

void SendFlow::readAgain()
{
    if (m_place != Nowhere && !m_result->isRunning())
        begin();
}

/// Maps by the feed that was recognised, or anew.
void SendFlow::takeFeed()
{
    if (const auto& feed = m_offer->feed()) {
        const auto connection = ConnectionStore(m_workplace.directories).load(feed->connection);
        if (connection) {
            m_destination->chooseTarget(connection->service, feed->object);
            m_destination->chooseConnection(feed->connection);
        }
        m_check->setPolicy(feed->badRows);
    }
    remap();
}

/// Cells of the first rows, for the samples beside the mapping.
std::vector<std::vector<std::string>> SendFlow::sampleRows() const
{
    static constexpr std::uint64_t most = 50;
    std::vector<std::vector<std::string>> rows;
    RowBlock block;
    const auto index = m_read->rows();
    if (!index || !index->read(1, most, block))
        return rows;
    for (std::size_t row = 0; row < block.rows(); ++row) {
        auto& cells = rows.emplace_back();
        for (std::size_t column = 0; column < index->header().names.size(); ++column)
            cells.emplace_back(block.cell(row, column));
    }
    return rows;
}

void SendFlow::remap()
{
    const Inspection* seen = m_read->inspection();
    const FeedTarget* target = m_destination->target();
    if (seen == nullptr || target == nullptr)
        return;
    if (m_offer->feed() && m_offer->feed()->object != target->object)
        m_offer->drop(); // another kind of object needs another mapping
    const auto draft = draftFeed({}, connection(), target->object,
                                 {seen->dialect, seen->header, seen->profiler.get()});
    if (!draft)
        return;
    const Feed base = m_offer->feed().value_or(draft->feed);
    const auto catalogue = catalogueFor(base, connection());
    if (!catalogue)
        return;
    m_map->setInput(*seen, sampleRows(), *catalogue, base.mapping, base.customFields);
    m_reached = std::min(m_reached, Map);
    showState();
}

Feed SendFlow::feed() const
{
    const Inspection* seen = m_read->inspection();
    Feed feed;
    if (m_offer->feed())
        feed = *m_offer->feed();
    else if (const FeedTarget* target = m_destination->target();
             target != nullptr && seen != nullptr)
        feed = draftFeed(feedName(m_file.name()), connection(), target->object,
                         {seen->dialect, seen->header, seen->profiler.get()})
                   .value_or(FeedDraft())
                   .feed;
    feed.mapping = m_map->mapping();
    feed.customFields = m_map->customFields();
    feed.badRows = m_check->policy();
    feed.connection = connection().name;
    if (seen != nullptr) {
        feed.dialect = seen->dialect;
        feed.headerFingerprint = seen->header.fingerprint();
    }
    return feed;
}

Connection SendFlow::connection() const
{
    if (const Connection* chosen = m_destination->connection())
        return *chosen;
    Connection none;
    if (const FeedTarget* target = m_destination->target())
        none.service = target->service;
    return none;
}

void SendFlow::reloadConnections()
{
    const ConnectionStore store(m_workplace.directories);
    std::vector<Connection> connections;
    for (const std::string& name : store.names())
        if (auto connection = store.load(name))
            connections.push_back(std::move(*connection));
    m_destination->setConnections(std::move(connections));
}

bool SendFlow::takeConnection(const QString& name)
{
    reloadConnections();
    if (m_place == Nowhere)
        return false;
    m_destination->chooseConnection(name.toStdString());
    return true;
}

void SendFlow::startCheck()
{
    m_check->start(feed(), connection(), m_file.path(), m_grid->edits());
}

PushJob SendFlow::job() const
{
    PushJob job;
    job.feed = feed();
    job.connection = connection();
    job.file = m_file.path().toStdString();
    job.directories = m_workplace.directories;
    job.badRows = m_check->policy();
    job.edits = m_grid->edits();
    job.onlyFailed = m_resendOf;
    return job;
}

/// The key that earlier pushes were recorded under, as far as it is within reach.
static PreviewStep::Key keyOfHistory(const Directories& directories)
{
    PreviewStep::Key key;
    if (!Preview::hasHistory(directories))
        return key;
    KeychainStore keychain;
    auto found = knownHistoryKey(keychain, directories.state);
    if (!found || found->inFile)
        key.isLocked = keychain.storeState() == SecretState::Locked;
    if (found)
        key.found = std::move(*found);
    else
        key.whyNot = QString::fromStdString(found.error().what);
    return key;
}

void SendFlow::startPreview()
{
    const Connection* chosen = m_destination->connection();
    const bool isPractice = chosen == nullptr ? m_destination->isPractice() : chosen->isPractice;
    if (chosen == nullptr && !isPractice) {
        m_preview->showNoConnection();
        return;
    }
    if (isPractice && (chosen == nullptr || !m_practice.isRunning())) {
        startPractice();
        return;
    }
    m_preview->start(job(), keyOfHistory(m_workplace.directories));
}

void SendFlow::startPractice()
{
    m_bar->say({});
    m_preview->showStarting();
    m_practice.start(QString::fromStdString(m_destination->target()->service));
}

void SendFlow::practiceReady()
{
    m_bar->say({});
    reloadConnections();
    if (m_place != Preview)
        return;
    m_destination->chooseConnection(practiceConnectionName(m_destination->target()->service));
    startPreview();
}

/// A file that lost rows may make people leave who did not.
bool SendFlow::isMeant()
{
    if (!m_offer->isShort())
        return true;
    QMessageBox question(QMessageBox::Warning, tr("Send a short file"), m_offer->shortText(),
                         QMessageBox::Cancel, this);
    question.setInformativeText(tr("People who are missing from the file may count as having left. "
                                   "Nothing was sent yet."));
    const QAbstractButton* send =
        question.addButton(tr("Send anyway"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == send;
}

void SendFlow::send(const RowSelection& rows)
{
    if (!isMeant())
        return;
    const PushJob sent = job();
    if (auto saved = FeedStore(m_workplace.directories).save(sent.feed); !saved) {
        m_bar->say(coreText(saved.error().what));
        return;
    }
    m_offer->setFeed(sent.feed);
    const auto file = m_file.pushWords(sent.edits);
    if (!file) {
        m_bar->say(coreText(file.error().what));
        return;
    }
    QStringList words{QString::fromStdString(sent.feed.name)};
    words << *file << QStringLiteral("--on-bad-rows")
          << QString::fromStdString(std::string(badRowsName(sent.badRows)))
          << QStringLiteral("--expect-sha256")
          << QString::fromStdString(m_preview->preview()->sourceDigest());
    if (const std::string key = m_preview->preview()->keyId(); !key.empty())
        words << QStringLiteral("--expect-key") << QString::fromStdString(key);
    words += PreviewStep::words(rows);
    if (m_isHeld) // its way past a limit is the Schedule page, with the numbers and a reason
        words << QStringLiteral("--unattended");
    if (m_resendOf > 0)
        words << QStringLiteral("--only-failed") << QString::number(m_resendOf);
    if (const auto secret = secretFileOf(sent.connection, m_workplace.directories))
        words << QStringLiteral("--secret-file") << QString::fromStdString(*secret);
    // What is sent in parts, or by hand, is nothing to repeat.
    const bool isWhole = rows.isWholeFile() && m_resendOf == 0 && !m_file.isTable();
    if (isWhole)
        m_schedule->prepare(sent.feed.name, m_file.path().toStdString());
    else
        m_schedule->forget();
    m_result->start(words, QString::fromStdString(sent.connection.name), m_file.pushInput());
    m_reached = Result;
    show(Result);
}

void SendFlow::resend(qint64 run)
{
    if (m_result->isRunning())
        return;
    if (m_place == Nowhere)
        chooseFile(); // the record keeps no copy of a file, so it is asked for again
    if (m_place == Nowhere)
        return;
    m_resendOf = run;
    m_bar->say(tr("Only the rows that were held, rejected or not sent in run %1 go out. Correct "
                  "them here or in the HR system.")
                   .arg(run));
    if (m_read->inspection() != nullptr && m_place != Read) {
        m_reached = Check;
        show(Check);
        startCheck();
    }
}

} // namespace muster
