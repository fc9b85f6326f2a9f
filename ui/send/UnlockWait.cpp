// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/UnlockWait.h"

#include "ui/models/CoreText.h"

namespace muster {

static constexpr std::chrono::milliseconds betweenLooks(500);

UnlockWait::UnlockWait(std::unique_ptr<SecretStore> store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_clock.setInterval(betweenLooks);
    connect(&m_clock, &QTimer::timeout, this, &UnlockWait::look);
}

void UnlockWait::start()
{
    if (const auto asked = m_store->requestUnlock(); !asked)
        Q_EMIT failed(errorText(asked.error()));
    else
        m_clock.start();
}

void UnlockWait::look()
{
    if (m_store->storeState() != SecretState::Present)
        return;
    m_clock.stop();
    Q_EMIT opened();
}

} // namespace muster
