// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/CertificatePicker.h"

#include "ui/models/CoreText.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

CertificatePicker::CertificatePicker(const ServiceSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_path(new QLineEdit)
    , m_facts(theme::label({}, theme::Type::Caption, true))
    , m_warning(theme::label({}, theme::Type::Body, true))
    , m_confirm(new QCheckBox(tr("I compared the new fingerprint with the service")))
{
    auto* pick = new QPushButton(tr("Choose…"));
    pick->setAccessibleName(tr("Choose the file for %1").arg(coreText(setting.label)));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::grid);
    line->addWidget(m_path, 1);
    line->addWidget(pick);
    theme::setTone(m_warning, theme::Tone::Warn);
    m_facts->setAccessibleName(tr("What the file holds"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(m_warning);
    layout->addWidget(m_confirm);
    connect(pick, &QPushButton::clicked, this, &CertificatePicker::choose);
    connect(m_path, &QLineEdit::editingFinished, this, &CertificatePicker::read);
    connect(m_confirm, &QCheckBox::toggled, this, &CertificatePicker::changed);
    setFocusProxy(m_path);
    showFacts();
}

void CertificatePicker::setFile(const QString& path, const QString& confirmed)
{
    m_path->setText(path);
    m_confirmed = confirmed;
    read();
}

QString CertificatePicker::path() const
{
    return m_path->text().trimmed();
}

QString CertificatePicker::fingerprint() const
{
    return m_setting.pin.empty() || !m_read ? QString()
                                            : QString::fromStdString(m_read->fingerprint);
}

bool CertificatePicker::isComplete() const
{
    return m_problem.isEmpty() && (m_confirm->isHidden() || m_confirm->isChecked());
}

void CertificatePicker::choose()
{
    const QString chosen =
        QFileDialog::getOpenFileName(this, coreText(m_setting.label), path(),
                                     tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    if (chosen.isEmpty())
        return;
    m_path->setText(chosen);
    read();
}

void CertificatePicker::read()
{
    m_read.reset();
    m_problem.clear();
    m_confirm->setChecked(false);
    if (!path().isEmpty()) {
        auto facts = readCertificateFor(m_setting.key, path().toStdString());
        if (facts)
            m_read = std::move(*facts);
        else
            m_problem = errorText(facts.error());
    }
    showFacts();
    Q_EMIT changed();
}

void CertificatePicker::showFacts()
{
    const bool isOther = m_read && !m_setting.pin.empty() && !m_confirmed.isEmpty()
        && m_confirmed != QString::fromStdString(m_read->fingerprint);
    m_confirm->setVisible(isOther);
    m_facts->setVisible(m_read.has_value());
    if (m_read) {
        const CertificateFacts& facts = *m_read;
        m_facts->setText(
            tr("%1\nValid %2 to %3 · %4, %5 bits\nSHA-256 %6")
                .arg(QString::fromStdString(facts.subject), QString::fromStdString(facts.validFrom),
                     QString::fromStdString(facts.validTo), QString::fromStdString(facts.keyType))
                .arg(facts.keyBits)
                .arg(QString::fromStdString(facts.fingerprint)));
    }
    QString warning = m_problem.left(1).toUpper() + m_problem.mid(1);
    if (isOther)
        warning = tr("This is not the certificate confirmed so far. Everything sent from now on "
                     "could only be opened with its key.\nConfirmed: %1\nNew: %2")
                      .arg(m_confirmed, QString::fromStdString(m_read->fingerprint));
    else if (m_read && m_read->isOutOfDate)
        warning = tr("This certificate is expired or not valid yet.");
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace muster
