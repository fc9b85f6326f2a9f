// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/InstanceAdaptor.h"

#include "app/desktop/Instance.h"

#include <QUrl>

namespace muster {

InstanceAdaptor::InstanceAdaptor(Instance* instance)
    : QDBusAbstractAdaptor(instance)
    , m_instance(*instance)
{ }

static QString tokenIn(const QVariantMap& platformData)
{
    for (const char* name : {"activation-token", "desktop-startup-id"}) {
        QString token = platformData.value(QLatin1String(name)).toString();
        if (!token.isEmpty())
            return token;
    }
    return {};
}

void InstanceAdaptor::Activate(const QVariantMap& platformData)
{
    Q_EMIT m_instance.activated(tokenIn(platformData));
}

void InstanceAdaptor::Open(const QStringList& uris, const QVariantMap& platformData)
{
    QStringList files;
    for (const QString& uri : uris) {
        if (const QUrl url(uri); url.isLocalFile())
            files << url.toLocalFile();
    }
    Q_EMIT m_instance.opened(files, tokenIn(platformData));
}

void InstanceAdaptor::ActivateAction(const QString& action, const QVariantList&,
                                     const QVariantMap& platformData)
{
    if (action == QLatin1String("quit"))
        Q_EMIT m_instance.quitRequested();
    else if (action == QLatin1String("open"))
        Q_EMIT m_instance.activated(tokenIn(platformData));
}

} // namespace muster
