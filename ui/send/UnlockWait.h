// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/SecretStore.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace muster {

/// Has the desktop ask the person to unlock the password store, and tells when it is open, or that
/// it is not after a while: nothing tells of a question that was sent away. GUI thread.
class UnlockWait final : public QObject {
    Q_OBJECT

public:
    /// Waits @p patience at most.
    explicit UnlockWait(std::unique_ptr<SecretStore> store, QObject* parent = nullptr,
                        std::chrono::milliseconds patience = std::chrono::minutes(2));

    /// Asks, also once more while it waits, and waits from then on.
    void start();

Q_SIGNALS:
    void opened();
    void failed(const QString& why); ///< nothing there that could ask, or still locked

private:
    void look();

    std::unique_ptr<SecretStore> m_store;
    std::chrono::milliseconds m_patience;
    QTimer m_clock;
    QDeadlineTimer m_end;
    bool m_isAsking = false; ///< the store runs an event loop of its own meanwhile
};

} // namespace muster
