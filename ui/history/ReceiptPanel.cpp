// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/ReceiptPanel.h"

#include "core/base/Json.h"
#include "core/feed/TextStore.h"
#include "ui/history/Receipt.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

namespace muster {

using theme::grid;

ReceiptPanel::ReceiptPanel(QWidget* parent)
    : QWidget(parent)
    , m_page(new QTextBrowser)
    , m_copy(new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy receipt")))
    , m_told(theme::label({}, theme::Type::Body, true))
{
    auto* file = new QPushButton(theme::icon(QStringLiteral("export")), tr("Save receipt\u2026"));
    auto* paper = new QPushButton(theme::icon(QStringLiteral("print")), tr("Print\u2026"));
    m_page->setAccessibleName(tr("Receipt"));
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_page->document()->setDocumentMargin(2 * grid);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (auto* button : {file, paper, m_copy})
        buttons->addWidget(button);
    buttons->addWidget(m_told, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(buttons);
    layout->addWidget(m_page, 1);
    connect(file, &QPushButton::clicked, this, &ReceiptPanel::askForFile);
    connect(paper, &QPushButton::clicked, this, &ReceiptPanel::askForPrinter);
    connect(m_copy, &QPushButton::clicked, this, &ReceiptPanel::copy);
}

void ReceiptPanel::show(const RunDetail& detail)
{
    const QString before = receiptText(m_detail);
    if (detail.run.id != m_detail.run.id)
        m_told->clear();
    m_detail = detail;
    if (receiptText(m_detail) != before)
        m_page->setHtml(receiptHtml(m_detail)); // only then: it would lose its place and selection
}

void ReceiptPanel::copy()
{
    QGuiApplication::clipboard()->setText(receiptText(m_detail));
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(2000, m_copy, [this] { m_copy->setText(tr("Copy receipt")); });
}

void ReceiptPanel::print(QPagedPaintDevice& device) const
{
    QTextDocument document;
    document.setDefaultFont(theme::font(theme::Type::Body));
    document.setHtml(receiptHtml(m_detail));
    document.print(&device);
}

static std::string textOf(const QByteArray& bytes)
{
    return bytes.toStdString();
}

Result<void> ReceiptPanel::save(const QString& path) const
{
    const std::string place = QFile::encodeName(path).toStdString();
    const auto ends = [&path](const char* with) {
        return path.endsWith(QLatin1String(with), Qt::CaseInsensitive);
    };
    if (ends(".json"))
        return TextStore::writeFile(place, json::pretty(receiptJson(m_detail)));
    if (ends(".txt"))
        return TextStore::writeFile(place, textOf(receiptText(m_detail).toUtf8()));
    if (!ends(".pdf"))
        return TextStore::writeFile(place, textOf(receiptHtml(m_detail).toUtf8()));
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pages);
    writer.setTitle(tr("Receipt of run %1").arg(m_detail.run.id));
    writer.setCreator(QStringLiteral("Muster"));
    print(writer);
    return TextStore::writeFile(place, textOf(pages.data()));
}

void ReceiptPanel::askForFile()
{
    const QStringList kinds{tr("Page for an auditor (*.html)"), tr("Document (*.pdf)"),
                            tr("Plain text (*.txt)"), tr("For programs (*.json)")};
    auto* dialog = new QFileDialog(this, tr("Save receipt"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(kinds);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("%1-receipt-%2.html")
                           .arg(QString::fromStdString(m_detail.run.start.feed))
                           .arg(m_detail.run.id));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& kind) {
        const QString suffix = kind.section(QLatin1Char('.'), -1).chopped(1);
        dialog->setDefaultSuffix(suffix);
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        dialog->selectFile(chosen.completeBaseName() + QLatin1Char('.') + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto saved = save(path);
        tell(saved ? tr("Saved to %1.").arg(QDir::toNativeSeparators(path))
                   : QString::fromStdString(saved.error().what + ". " + saved.error().hint),
             !saved);
    });
    dialog->open();
}

void ReceiptPanel::askForPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Receipt of run %1").arg(m_detail.run.id));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // It holds the printer, which must outlive the dialog.
    connect(dialog, &QObject::destroyed, dialog, [printer] {});
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        print(*printer);
        tell(tr("Handed to the printer."), false);
    });
    dialog->open();
}

void ReceiptPanel::tell(const QString& text, bool isBad)
{
    m_told->setText(text);
    theme::setTone(m_told, isBad ? theme::Tone::Bad : theme::Tone::Muted);
}

} // namespace muster
