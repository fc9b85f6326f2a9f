// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace muster {

class CertificatePicker;

/// One setting of a connection: its name, its value, what it does, and whether its default is only
/// assumed. GUI thread.
class SettingField final : public QWidget {
    Q_OBJECT

public:
    explicit SettingField(const ServiceSetting& setting, QWidget* parent = nullptr);

    void read(const Connection& connection);
    /// Puts the value into the connection unless it is the default.
    void write(Connection& connection) const;
    /// Whether a required value is there and a file was read and confirmed.
    bool isComplete() const;
    /// Says below the field what is wrong with it; empty = nothing.
    void complain(const QString& problem);

    const std::string& key() const { return m_setting.key; }

Q_SIGNALS:
    void changed();

private:
    QWidget* makeEditor();
    QString text() const;
    void setText(const QString& text);

    ServiceSetting m_setting;
    QLineEdit* m_line = nullptr;
    QComboBox* m_choice = nullptr;
    QPlainTextEdit* m_family = nullptr;
    CertificatePicker* m_file = nullptr;
    QLabel* m_problem;
};

/// A text of the service's facts in the language of the program.
QString serviceText(const std::string& english);

} // namespace muster
