// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PreviewSealing.h"

#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ToneIcon.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace muster {

QString fingerprintText(const std::string& fingerprint)
{
    static constexpr int group = 24; // eight bytes with their colons
    const QString whole = QString::fromStdString(fingerprint);
    QStringList lines;
    for (qsizetype at = 0; at < whole.size(); at += group) {
        QString line = whole.mid(at, group);
        if (line.endsWith(QLatin1Char(':')))
            line.chop(1);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

PreviewSealing::PreviewSealing(QWidget* parent)
    : QWidget(parent)
    , m_card(new QFrame)
    , m_icon(new ToneIcon)
    , m_heading(theme::label({}, theme::Type::Heading))
    , m_meaning(theme::label({}, theme::Type::Body, true))
    , m_facts(new QFormLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * theme::grid, 0, 0);
    layout->setSpacing(2 * theme::grid);
    auto* inside = new QHBoxLayout(m_card);
    inside->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    inside->setSpacing(2 * theme::grid);
    inside->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::grid);
    words->addWidget(m_heading);
    words->addWidget(m_meaning);
    inside->addLayout(words, 1);
    layout->addWidget(m_card);
    m_facts->setContentsMargins(2 * theme::grid, 0, 0, 0);
    m_facts->setHorizontalSpacing(3 * theme::grid);
    m_facts->setVerticalSpacing(theme::grid);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addLayout(m_facts);
    layout->addStretch(1);
}

void PreviewSealing::showState(const QString& card, const QString& heading, const QString& meaning)
{
    const bool good = card == QLatin1String("good");
    m_card->setProperty("card", card);
    m_card->style()->unpolish(m_card);
    m_card->style()->polish(m_card);
    m_icon->set(good ? QStringLiteral("lock") : QStringLiteral("warn"),
                good                               ? theme::Tone::Good
                    : card == QLatin1String("bad") ? theme::Tone::Bad
                                                   : theme::Tone::Warn);
    m_heading->setText(heading);
    m_meaning->setText(meaning);
}

void PreviewSealing::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* label = theme::label(name);
    theme::setTone(label, theme::Tone::Muted);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* text = theme::label(value, theme::Type::Body, true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme::font(theme::Type::Body).pointSizeF());
    text->setFont(font);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setAccessibleName(name);
    m_facts->addRow(label, text);
}

void PreviewSealing::setPreview(const Preview& preview)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    if (const auto& error = preview.sealingError()) {
        showState(QStringLiteral("bad"), tr("The payload cannot be sealed"),
                  tr("%1. %2 Nothing is sent until this is right.")
                      .arg(coreText(error->what), coreText(error->hint)));
        return;
    }
    if (preview.units().empty()) {
        showState(QStringLiteral("true"), tr("Nothing to seal"), tr("Nothing would be sent."));
        return;
    }
    const PreviewUnit& unit = preview.units().front();
    if (unit.scheme == "none") {
        showState(QStringLiteral("warn"), tr("Not sealed"),
                  tr("The payload travels inside TLS, which protects it on its way to the service. "
                     "The service, and whoever ends its TLS, can read it there. Where the service "
                     "offers a certificate, sealing is switched on in the connection."));
        return;
    }
    showState(QStringLiteral("good"), tr("Sealed before it leaves this computer"),
              tr("Only the holder of the private key that belongs to this certificate can open it. "
                 "Compare the fingerprint with the one that the service told you on another way. "
                 "Sealing draws a fresh key each time, so the sealed bytes differ from run to run; "
                 "the payload inside does not."));
    addFact(tr("Scheme"),
            unit.scheme == "cms" ? tr("CMS AuthEnvelopedData, AES-256-GCM, RSA-OAEP with SHA-256")
                                 : QString::fromStdString(unit.scheme));
    addFact(tr("Key"), QString::fromStdString(unit.keyId));
    addFact(tr("Certificate SHA-256"), fingerprintText(unit.fingerprint));
    addFact(tr("Payload SHA-256"), QString::fromStdString(unit.payloadSha256));
}

} // namespace muster
