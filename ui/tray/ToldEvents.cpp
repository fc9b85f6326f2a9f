// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/ToldEvents.h"

#include "core/feed/TextStore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

ToldEvents::ToldEvents(QString path) : m_path(std::move(path))
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    for (auto told = kept.begin(); told != kept.end(); ++told)
        m_events.insert(told.key(), told.value().toString());
}

void ToldEvents::set(const QString& feed, const QString& event)
{
    if (m_events.value(feed) == event)
        return;
    m_events.insert(feed, event);
    keep();
}

void ToldEvents::forget(const QString& feed)
{
    if (m_events.remove(feed) > 0)
        keep();
}

void ToldEvents::keep() const
{
    if (m_path.isEmpty())
        return;
    QJsonObject kept;
    for (auto told = m_events.begin(); told != m_events.end(); ++told)
        kept.insert(told.key(), told.value());
    [[maybe_unused]] const auto written =
        TextStore::writeFile(m_path.toStdString(), QJsonDocument(kept).toJson().toStdString());
}

} // namespace muster
