// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace muster {

/// Has the desktop ask the person to unlock the password store, and tells when it is open. GUI
/// thread.
class UnlockWait final : public QObject {
    Q_OBJECT

public:
    explicit UnlockWait(std::unique_ptr<SecretStore> store, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void opened();
    void failed(const QString& why); ///< nothing there that could ask

private:
    void look();

    std::unique_ptr<SecretStore> m_store;
    QTimer m_clock;
};

} // namespace muster
