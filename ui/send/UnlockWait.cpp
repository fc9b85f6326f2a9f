// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/UnlockWait.h"

#include "ui/models/CoreText.h"

#include <utility>

namespace muster {

static constexpr std::chrono::milliseconds betweenLooks(500);

UnlockWait::UnlockWait(std::unique_ptr<SecretStore> store, QObject* parent,
                       std::chrono::milliseconds patience)
    : QObject(parent)
    , m_store(std::move(store))
    , m_patience(patience)
{
    m_clock.setInterval(betweenLooks);
    connect(&m_clock, &QTimer::timeout, this, &UnlockWait::look);
}

void UnlockWait::start()
{
    if (std::exchange(m_isAsking, true))
        return;
    const auto asked = m_store->requestUnlock();
    m_isAsking = false;
    if (!asked) {
        m_clock.stop();
        Q_EMIT failed(errorText(asked.error()));
        return;
    }
    m_end.setRemainingTime(m_patience);
    m_clock.start();
}

void UnlockWait::look()
{
    if (std::exchange(m_isAsking, true))
        return;
    const bool isOpen = m_store->storeState() == SecretState::Present;
    m_isAsking = false;
    if (!isOpen && !m_end.hasExpired())
        return;
    m_clock.stop();
    if (isOpen)
        Q_EMIT opened();
    else
        Q_EMIT failed(tr("The password store is still locked."));
}

} // namespace muster
