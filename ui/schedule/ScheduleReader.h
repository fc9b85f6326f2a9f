// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Overview.h"
#include "ui/history/LedgerWatch.h"
#include "ui/schedule/LateWork.h"

#include <QFileSystemWatcher>

#include <vector>

namespace muster {

/// Reads the schedules of this computer off the GUI thread: when asked to, and by itself once the
/// record or the files under CONFIG change while somebody looks. GUI thread.
class ScheduleReader final : public QObject {
    Q_OBJECT

public:
    explicit ScheduleReader(const Directories& directories, QObject* parent = nullptr);

    /// Reads now, whatever changed.
    void refresh();

    /// Whether news are worth while; what came in between is read once they are again.
    void setFollowing(bool isFollowing);

Q_SIGNALS:
    void read(const std::vector<muster::ScheduleStatus>& statuses);
    void failed(const muster::Error& why);

private:
    void watch();

    Directories m_directories;
    LedgerWatch m_ledger;
    QFileSystemWatcher m_files;
    bool m_isFollowing = false;
    LateWork m_work; ///< last: it ends before the rest goes
};

} // namespace muster
