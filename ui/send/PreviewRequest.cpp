// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewRequest.h"

#include "ui/models/CoreText.h"
#include "ui/send/FlowLayout.h"
#include "ui/send/PreviewHighlighter.h"
#include "ui/send/PreviewText.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace muster {

/// Read at once, and at most: more of a payload belongs into a file.
static constexpr std::uint64_t pageBytes =
    std::uint64_t{16} * 1024; // more is laid out too slowly for a frame
static constexpr std::uint64_t mostBytes = std::uint64_t{1024} * 1024;

static QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme::font(theme::Type::Body).pointSizeF());
    return font;
}

PreviewRequest::PreviewRequest(QWidget* parent)
    : QWidget(parent)
    , m_body(new QPlainTextEdit)
    , m_highlighter(new PreviewHighlighter(m_body->document()))
{
    auto* inside = new QWidget;
    auto* scroll = new QScrollArea; // for a window too low for head and body
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 2 * theme::grid, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(buildHead());
    m_body->setReadOnly(true);
    m_body->setFont(fixedFont());
    m_body->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_body->setAccessibleName(tr("Payload before sealing"));
    layout->addWidget(m_body, 1);
    layout->addWidget(buildFoot());
}

QWidget* PreviewRequest::buildHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    m_units = new QComboBox;
    m_units->setAccessibleName(tr("Request"));
    m_curl = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy as curl"));
    m_curl->setToolTip(tr("The secret stands as $MUSTER_SECRET; put it there yourself"));
    m_save = new QPushButton(theme::icon(QStringLiteral("export")), tr("Save payload…"));
    m_save->setToolTip(tr("The bytes below, before sealing"));
    m_saveBody = new QPushButton(theme::icon(QStringLiteral("export")), tr("Save body…"));
    m_saveBody->setToolTip(tr("The whole body as it goes out, sealed where the connection seals; "
                              "what the curl command sends"));
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(unit(), Preview::Bytes::Payload); });
    connect(m_saveBody, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(unit(), Preview::Bytes::Request); });
    auto* bar = new FlowLayout(theme::grid);
    bar->addWidget(m_units);
    bar->addWidget(m_curl);
    bar->addWidget(m_save);
    bar->addWidget(m_saveBody);
    layout->addLayout(bar);
    for (QLabel** label : {&m_line, &m_headers, &m_digest}) {
        *label = theme::label({}, theme::Type::Body, true);
        (*label)->setFont(fixedFont());
        layout->addWidget(*label);
    }
    m_line->setObjectName(QStringLiteral("requestLine"));
    theme::setTone(m_headers, theme::Tone::Muted);
    theme::setTone(m_digest, theme::Tone::Muted);
    connect(m_units, &QComboBox::currentIndexChanged, this, &PreviewRequest::showUnit);
    connect(m_curl, &QPushButton::clicked, this, &PreviewRequest::copyCurl);
    return head;
}

QWidget* PreviewRequest::buildFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * theme::grid);
    m_shown = theme::label({}, theme::Type::Caption);
    theme::setTone(m_shown, theme::Tone::Muted);
    m_perRow = new QCheckBox(tr("One row per line"));
    m_perRow->setToolTip(tr("Breaks lines for reading; the bytes have no line breaks there"));
    m_perRow->setChecked(true);
    m_more = new QPushButton(tr("Show more"));
    layout->addWidget(m_shown, 1);
    layout->addWidget(m_perRow);
    layout->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &PreviewRequest::more);
    connect(m_perRow, &QCheckBox::toggled, this, &PreviewRequest::showBody);
    return foot;
}

void PreviewRequest::setPreview(const std::shared_ptr<const Preview>& preview)
{
    m_preview = preview;
    const int before = m_units->currentIndex();
    const QSignalBlocker quiet(m_units);
    m_units->clear();
    for (const PreviewUnit& unit : preview->units())
        m_units->addItem(tr("Request %L1 of %L2 · %3 · %4")
                             .arg(unit.number)
                             .arg(preview->units().size())
                             .arg(preview::rows(unit.rows), preview::size(unit.payloadBytes)));
    m_units->setCurrentIndex(std::min(std::max(before, 0), m_units->count() - 1));
    // The sheet's arrow is not part of the width the box asks for.
    m_units->setMinimumWidth(m_units->fontMetrics().horizontalAdvance(m_units->currentText())
                             + 7 * theme::grid);
    m_perRow->setVisible(preview->isJson());
    showUnit();
}

int PreviewRequest::unit() const
{
    return m_units->currentIndex() + 1;
}

void PreviewRequest::showUnit()
{
    m_bytes.clear();
    const bool any = unit() > 0;
    m_curl->setEnabled(any && !m_preview->sealingError());
    m_save->setEnabled(any);
    m_saveBody->setEnabled(any && !m_preview->sealingError());
    m_units->setVisible(any);
    if (any) {
        showHead(m_preview->units()[static_cast<std::size_t>(unit()) - 1]);
        more();
        return;
    }
    m_line->setText(tr("Nothing would be sent, so there is no request."));
    m_headers->clear();
    m_digest->clear();
    showBody();
}

void PreviewRequest::showHead(const PreviewUnit& unit)
{
    const auto request = m_preview->request(unit.number);
    QStringList headers;
    if (request) {
        m_line->setText(QString::fromStdString(request->method + " " + request->url));
        for (const auto& [name, shown] : request->headers)
            headers << QStringLiteral("%1: %2").arg(QString::fromStdString(name),
                                                    QString::fromStdString(shown));
        headers << QStringLiteral("Content-Length: %1").arg(request->bodyBytes);
    } else {
        m_line->setText(tr("The request cannot be made: %1").arg(coreText(request.error().what)));
    }
    m_headers->setText(headers.join(QLatin1Char('\n')));
    m_digest->setText(
        tr("Payload %1, SHA-256 %2")
            .arg(preview::size(unit.payloadBytes), QString::fromStdString(unit.payloadSha256)));
}

void PreviewRequest::more()
{
    auto next = m_preview->payload(unit(), m_bytes.size(), pageBytes);
    if (next)
        m_bytes += *next;
    showBody();
}

void PreviewRequest::showBody()
{
    m_highlighter->setJson(m_preview && m_preview->isJson());
    preview::Look look;
    look.isJson = m_preview && m_preview->isJson();
    look.masked = !m_revealed;
    look.linePerRow = m_perRow->isChecked();
    const int place = m_body->verticalScrollBar()->value();
    m_body->setPlainText(preview::body(m_bytes, look));
    m_body->verticalScrollBar()->setValue(place);
    const std::uint64_t all =
        unit() > 0 ? m_preview->units()[static_cast<std::size_t>(unit()) - 1].payloadBytes : 0;
    const bool whole = m_bytes.size() >= all;
    m_more->setVisible(!whole && m_bytes.size() < mostBytes);
    m_shown->setText(whole ? tr("All of the payload, %1").arg(preview::size(all))
                           : tr("The first %1 of %2; save the body to see all of it")
                                 .arg(preview::size(m_bytes.size()), preview::size(all)));
    m_shown->setVisible(all > 0);
}

void PreviewRequest::setRevealed(bool revealed)
{
    if (revealed == m_revealed)
        return;
    m_revealed = revealed;
    showBody();
}

void PreviewRequest::copyCurl()
{
    const auto request = m_preview->request(unit());
    if (!request)
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(request->curl));
    m_curl->setText(tr("Copied"));
    QTimer::singleShot(2000, m_curl, [button = m_curl] { button->setText(tr("Copy as curl")); });
}

} // namespace muster
