// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Services.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace muster {

/// Picks a certificate file and reads back what is in it. Where the setting is pinned, another
/// certificate than the confirmed one needs a second confirmation beside both fingerprints. GUI
/// thread.
class CertificatePicker final : public QWidget {
    Q_OBJECT

public:
    explicit CertificatePicker(const ServiceSetting& setting, QWidget* parent = nullptr);

    /// @p confirmed is the fingerprint pinned so far, empty = none.
    void setFile(const QString& path, const QString& confirmed);
    QString path() const;
    /// The fingerprint to pin; empty without a file or a pin.
    QString fingerprint() const;
    /// False while a change waits for its confirmation or the file cannot be read.
    bool isComplete() const;

    QLineEdit* edit() const { return m_path; }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void read();
    void showFacts();

    ServiceSetting m_setting;
    QLineEdit* m_path;
    QLabel* m_facts;
    QLabel* m_warning;
    QCheckBox* m_confirm;
    QString m_confirmed;
    std::optional<CertificateFacts> m_read;
    QString m_problem;
};

} // namespace muster
