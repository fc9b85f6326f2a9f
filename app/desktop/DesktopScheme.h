// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/Theme.h"

#include <QDBusVariant>
#include <QObject>

namespace muster {

/// The light or dark of the desktop: the setting of its portal
/// (org.freedesktop.portal.Settings, org.freedesktop.appearance color-scheme) where one answers,
/// else how light the platform's own window colour is. GUI thread.
class DesktopScheme final : public QObject {
    Q_OBJECT

public:
    /// Must be made before the first theme::apply, which replaces the platform's colours.
    explicit DesktopScheme(QObject* parent = nullptr);

    theme::Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(muster::theme::Scheme scheme);

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void take(const QVariant& value);

    theme::Scheme m_scheme;
};

} // namespace muster
