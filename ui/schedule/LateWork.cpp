// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/schedule/LateWork.h"

namespace muster {

void LateWork::start(Work work)
{
    if (m_isRunning) {
        m_next = std::move(work);
        return;
    }
    m_isRunning = true;
    m_thread = std::jthread([this, work = std::move(work)] { run(work); });
}

void LateWork::run(const Work& work)
{
    QMetaObject::invokeMethod(
        this, [this, then = work()] { end(then); }, Qt::QueuedConnection);
}

void LateWork::end(const std::function<void()>& then)
{
    m_isRunning = false;
    Work next;
    next.swap(m_next);
    if (next)
        start(std::move(next));
    then();
}

} // namespace muster
