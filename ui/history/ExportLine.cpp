// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/ExportLine.h"

#include "core/history/RowExport.h"
#include "ui/history/LedgerDesk.h"
#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace muster {

using theme::grid;

ExportLine::ExportLine(std::string stateDirectory, QWidget* parent)
    : QWidget(parent)
    , m_stateDirectory(std::move(stateDirectory))
    , m_text(theme::label({}, theme::Type::Body, true))
    , m_stop(new QPushButton(tr("Stop")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stop);
    hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_desk.reset();
        tell(tr("The export was stopped. No file was written."), false);
    });
}

ExportLine::~ExportLine() = default;

void ExportLine::ask(const RunSummary& run, const RowFilter& rows)
{
    const QString table = tr("Table (*.csv)");
    const QString marked = tr("Table with byte order mark, for Excel (*.csv)");
    const QString json = tr("For programs (*.json)");
    auto* dialog = new QFileDialog(this, tr("Export rows"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({table, marked, json});
    dialog->selectFile(
        QStringLiteral("%1-run-%2.csv").arg(QString::fromStdString(run.start.feed)).arg(run.id));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
        const QString suffix = filter == json ? QStringLiteral("json") : QStringLiteral("csv");
        dialog->setDefaultSuffix(suffix);
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        dialog->selectFile(chosen.completeBaseName() + QLatin1Char('.') + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, marked, id = run.id, rows](const QString& path) {
                write(id, rows, path, dialog->selectedNameFilter() == marked);
            });
    dialog->open();
}

void ExportLine::write(RunId run, const RowFilter& rows, const QString& path, bool byteOrderMark)
{
    if (m_desk)
        return;
    m_desk = std::make_unique<LedgerDesk>(m_stateDirectory);
    tell(tr("Writing %1\u2026").arg(QDir::toNativeSeparators(path)), false);
    m_stop->show();
    const RowExport what{run, rows, QFile::encodeName(path).toStdString(), byteOrderMark};
    m_desk->ask(
        this,
        [what](LedgerReader& reader, const std::stop_token& stop) {
            return exportRun(reader, what, stop);
        },
        [this, path](const Result<std::uint64_t>& rowsWritten) {
            m_desk.release()->deleteLater(); // it is delivering this answer
            if (rowsWritten)
                tell(tr("Wrote %1 rows to %2. Keys are masked; cell values are not in it.", nullptr,
                        pluralOf(*rowsWritten))
                         .arg(numberText(*rowsWritten), QDir::toNativeSeparators(path)),
                     false);
            else
                tell(tr("Nothing was written: %1. %2")
                         .arg(coreText(rowsWritten.error().what),
                              coreText(rowsWritten.error().hint)),
                     true);
        });
}

void ExportLine::tell(const QString& text, bool isBad)
{
    m_text->setText(text);
    theme::setTone(m_text, isBad ? theme::Tone::Bad : theme::Tone::Muted);
    m_stop->hide();
    show();
}

void ExportLine::clear()
{
    if (!m_desk)
        hide();
}

} // namespace muster
