// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ProgressNews.h"

#include <QMetaObject>
#include <QObject>

namespace muster {

static constexpr int msBetweenNews = 50;

ProgressNews::ProgressNews(QObject* receiver, std::stop_token stop, Tell tell)
    : m_receiver(receiver)
    , m_stop(std::move(stop))
    , m_tell(std::move(tell))
{
    m_sinceNews.start();
}

bool ProgressNews::operator()(double share)
{
    if (m_sinceNews.elapsed() >= msBetweenNews) {
        m_sinceNews.start();
        QMetaObject::invokeMethod(
            m_receiver, [tell = m_tell, share] { tell(share); }, Qt::QueuedConnection);
    }
    return !m_stop.stop_requested();
}

} // namespace muster
