// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Secret.h"
#include "core/feed/Services.h"
#include "core/secrets/SecretStore.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

class SecretField;
class SettingField;

/// All settings of one service: the few that everybody needs first, then the rest under "Advanced",
/// in groups. GUI thread.
class ConnectionForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionForm(const ServiceFacts& service, QWidget* parent = nullptr);

    /// @p hasSecret: one is stored, so the field may stay empty.
    void read(const Connection& connection, bool hasSecret);
    /// Says at the secret's field what will become of it.
    void tellKeychain(SecretState state);
    /// Name and service are the caller's.
    void write(Connection& connection) const;
    /// Whether everything required is there.
    bool isComplete() const;
    /// Shows the error at the setting it names, if it names one; returns whether it did.
    bool complain(const Error& error);

    SecretField* secret() const { return m_secret; }

Q_SIGNALS:
    void changed();

private:
    void addFront();
    void addAdvanced();
    SettingField* add(const ServiceSetting& setting, QVBoxLayout* to);
    QWidget* makeSecret();

    const ServiceFacts& m_service;
    QVBoxLayout* m_layout;
    SecretField* m_secret = nullptr;
    QPushButton* m_more = nullptr;
    QWidget* m_advanced = nullptr;
    QLabel* m_secretHelp = nullptr;
    std::vector<SettingField*> m_fields;
    bool m_hasSecret = false;
};

} // namespace muster
