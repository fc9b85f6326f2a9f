// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"
#include "ui/tray/Glance.h"

#include <QObject>

namespace muster {

class LedgerDesk;
class LedgerWatch;

/// The last runs in the record, whoever started them: for Glance::outcomes. Practice runs only as
/// long as there are no others. Follows the record by watching its files, so that nothing wakes up
/// while nothing is written; reads it on a thread of its own. GUI thread.
class RecentRuns final : public QObject {
    Q_OBJECT

public:
    explicit RecentRuns(const Directories& directories, QObject* parent = nullptr);

    const QList<Glance::Outcome>& outcomes() const { return m_outcomes; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Directories m_directories;
    LedgerDesk* m_desk;
    LedgerWatch* m_watch;
    QList<Glance::Outcome> m_outcomes;
};

} // namespace muster
