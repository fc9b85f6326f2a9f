// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ReadStep.h"

#include "core/mapping/Blank.h"
#include "core/table/ColumnType.h"
#include "ui/grid/RowGrid.h"
#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/send/ColumnPanel.h"
#include "ui/send/ColumnWords.h"
#include "ui/send/DialectChips.h"
#include "ui/send/RevealButton.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace muster {

static QString counted(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

void ReadStep::open(const QString& path)
{
    m_path = path;
    m_chips->forget();
    begin();
}

void ReadStep::readAgain()
{
    begin();
}

void ReadStep::begin()
{
    m_isStopped = false;
    m_search.stop();
    m_filter->hide();
    m_reading.start(m_path, m_chips->overrides());
    m_about->setText(tr("Opening…"));
    m_card->hide();
    m_progress->show();
    m_stop->setText(tr("Stop"));
    showProgress();
    Q_EMIT changed();
}

/// The button that stops the reading takes it up again afterwards.
void ReadStep::stopReading()
{
    if (m_isStopped) {
        begin();
        return;
    }
    m_isStopped = true;
    m_reading.stop();
    m_stop->setText(tr("Read on"));
    showProgress();
}

std::shared_ptr<RowIndex> ReadStep::rows() const
{
    return m_reading.opened() ? m_reading.opened()->rows : nullptr;
}

SniffOverrides ReadStep::overrides() const
{
    return m_chips->overrides();
}

void ReadStep::showValues(bool isShown)
{
    m_grid->setMasked(!isShown);
    showOtherLines();
}

void ReadStep::showBlanks(int column)
{
    m_searched = tr("“%1” is blank").arg(m_grid->content().columns.at(column).name);
    m_search.start(m_path, inspection()->dialect, static_cast<std::size_t>(column), isBlank);
}

void ReadStep::showOthers(int column)
{
    const ColumnSummary& summary = inspection()->columns[static_cast<std::size_t>(column)];
    m_searched = tr("“%1” is something else than %2")
                     .arg(m_grid->content().columns.at(column).name, typeText(summary));
    m_search.start(m_path, inspection()->dialect, static_cast<std::size_t>(column),
                   [type = summary.type](std::string_view cell) { return !isOfType(cell, type); });
}

void ReadStep::showFound(const FoundRows& found)
{
    const QString some = tr("The first %L1 of %L2 rows where %3.")
                             .arg(found.numbers.size())
                             .arg(found.total)
                             .arg(m_searched);
    m_filterText->setText(
        found.total > found.numbers.size()
            ? some
            : tr("%Ln rows where %1.", nullptr, static_cast<int>(found.total)).arg(m_searched));
    m_filter->show();
    m_grid->setRows(found.numbers);
}

/// Above the data an unticked line becomes the header; below it, the lines up to it become data.
void ReadStep::takeAsData(bool isAbove, int index)
{
    if (isAbove)
        m_chips->setHeaderRow(index + 1);
    else
        m_chips->setTrailerLines(static_cast<int>(m_grid->content().linesBelow.size()) - index - 1);
}

void ReadStep::showAll()
{
    m_search.stop();
    m_filter->hide();
    m_grid->setRows(std::nullopt);
}

void ReadStep::showOpened()
{
    const FileReading::Opened& file = *m_reading.opened();
    m_chips->setDialect(file.sniffed.dialect);
    m_grid->setSource(std::make_shared<IndexedRows>(file.rows));
    showOtherLines();
    showColumns();
    m_stack->setCurrentIndex(0);
    m_jump->setEnabled(true);
    m_reveal->setHasValues(true);
    showProgress();
    showCard();
    Q_EMIT opened();
}

/// Heads of the columns; with the profile once there is one.
void ReadStep::showColumns()
{
    const Header& header = m_reading.opened()->rows->header();
    const Inspection* seen = inspection();
    std::vector<GridColumn> columns;
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        GridColumn& column = columns.emplace_back();
        column.name = QString::fromStdString(header.names[i]);
        if (i < header.labels.size())
            column.label = QString::fromStdString(header.labels[i]);
        if (!seen || i >= seen->columns.size())
            continue;
        column.type = typeText(seen->columns[i]);
        column.distinct = distinctText(seen->columns[i]);
        column.fill = seen->columns[i].fill;
        column.isSensitive = i < seen->roles.size() && seen->roles[i].sensitive;
    }
    m_grid->setColumns(std::move(columns));
    showColumn();
}

void ReadStep::showColumn()
{
    if (m_reading.opened())
        m_panel->show(m_reading.opened()->rows->header(), inspection(), m_grid->currentColumn());
}

void ReadStep::showProgress()
{
    const FileReading::Opened* file = m_reading.opened();
    if (!file) {
        m_bar->setRange(0, 0);
        m_progressText->setText(tr("Opening the file…"));
        return;
    }
    const auto status = file->rows->status();
    m_grid->rowsGrew();
    const std::uint64_t seen = m_reading.rowsInspected();
    const QString size =
        QLocale().formattedDataSize(static_cast<qint64>(file->size), 1, QLocale::DataSizeSIFormat);
    const QString rows = status.isComplete ? tr("%1 rows", nullptr, pluralOf(status.rows))
                                           : tr("%1 rows so far", nullptr, pluralOf(status.rows));
    m_about->setText(tr("%1 · %2").arg(size, rows.arg(counted(status.rows))));
    const double share = status.isComplete && status.rows > 0
        ? static_cast<double>(seen) / static_cast<double>(status.rows)
        : 0;
    m_bar->setRange(0, status.isComplete ? 1000 : 0);
    m_bar->setValue(static_cast<int>(share * 1000));
    m_progressText->setText(
        m_isStopped ? tr("Stopped after %1 rows.", nullptr, pluralOf(seen)).arg(counted(seen))
            : status.isComplete
            ? tr("Reading the values: %1 of %2 rows", nullptr, pluralOf(status.rows))
                  .arg(counted(seen), counted(status.rows))
            : tr("Reading the values: %1 rows", nullptr, pluralOf(seen)).arg(counted(seen)));
    m_bar->setVisible(!m_isStopped);
}

void ReadStep::showIndexed()
{
    m_grid->rowsGrew();
    showOtherLines();
    showProgress();
}

/// One line per record; masked where a person said that it is not data, for it may be.
static QStringList asLines(const FileReading::Lines& records, bool isMasked)
{
    QStringList lines;
    for (const auto& record : records) {
        QStringList cells;
        for (const std::string& cell : record)
            if (!cell.empty())
                cells << QString::fromStdString(isMasked ? masked(cell) : cell);
        lines << cells.join(QStringLiteral(" · "));
    }
    return lines;
}

void ReadStep::showOtherLines()
{
    const FileReading::Opened* file = m_reading.opened();
    if (!file)
        return;
    const bool isMasked = m_grid->content().isMasked;
    m_grid->setOtherLines(
        asLines(file->titleLines, isMasked && overrides().headerRow >= 0),
        asLines(file->rows->trailers(), isMasked && overrides().trailerLines >= 0));
}

void ReadStep::showInspected()
{
    showProfile();
    Q_EMIT inspected();
    Q_EMIT changed();
}

void ReadStep::showRefined()
{
    showProfile();
    Q_EMIT refined();
}

void ReadStep::showProfile()
{
    m_progress->setVisible(!inspection()->isComplete);
    showColumns();
    showCard();
}

void ReadStep::showCard()
{
    const Inspection* seen = inspection();
    const auto& findings = seen ? seen->findings : m_reading.opened()->sniffed.findings;
    const bool isGuessed = seen && !seen->system.name.empty();
    m_system->setVisible(isGuessed);
    m_evidence->setVisible(isGuessed);
    if (isGuessed) {
        m_system->setText(
            tr("Looks like an export from %1").arg(QString::fromStdString(seen->system.name)));
        QStringList evidence;
        for (const std::string& one : seen->system.evidence)
            evidence << coreText(one);
        m_evidence->setText(evidence.join(QStringLiteral(" · ")));
    }
    QStringList told;
    for (const FileFinding& finding : findings)
        told << coreText(finding.message);
    m_findings->setVisible(!told.isEmpty());
    m_findings->setText(
        told.isEmpty() ? QString() : tr("In this file: %1.").arg(told.join(QStringLiteral("; "))));
    m_card->setVisible(isGuessed || !told.isEmpty());
}

void ReadStep::showFailure(const QString& what, const QString& hint)
{
    QString sentence = what;
    if (!sentence.isEmpty())
        sentence.front() = sentence.front().toUpper();
    m_failure->setText(sentence + QLatin1Char('.'));
    m_hint->setText(hint);
    m_about->setText(tr("Not read"));
    m_stack->setCurrentIndex(1);
    m_jump->setEnabled(false);
    m_reveal->setHasValues(false);
    m_progress->hide();
    m_card->hide();
    m_reading.stop();
    Q_EMIT failed(sentence);
    Q_EMIT changed();
}

void ReadStep::goToTypedRow()
{
    bool isNumber = false;
    const qulonglong row = QLocale().toULongLong(m_jump->text().trimmed(), &isNumber);
    if (isNumber && row > 0)
        m_grid->goToRow(row);
    m_grid->setFocus();
}

} // namespace muster
