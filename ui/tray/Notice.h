// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/Glance.h"

#include <QList>
#include <QString>

namespace muster {

/// One message to a person by the desktop. It names feeds and counts, never the value of a cell. A
/// value.
struct Notice {
    /// As the desktop's service counts them.
    enum class Urgency : unsigned char {
        Low,
        Normal,
        Critical, ///< stays until a person takes it away
    };

    struct Action {
        QString key; ///< "default", "review", "retry", "unlock", "run", "skip"
        QString label;

        bool operator==(const Action&) const = default;
    };

    QString subject; ///< the feed it is about; there is one live message for each
    QString event; ///< what happened; the same event of the same subject is told once
    QString title;
    QString text;
    Urgency urgency = Urgency::Normal;
    QList<Action> actions = {};

    bool operator==(const Notice&) const = default;
};

/// What a person is to be told about a feed as it stands; no event when there is nothing.
Notice noticeOf(const Glance::Feed& feed);

} // namespace muster
