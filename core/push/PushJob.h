// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Connection.h"
#include "core/feed/Directories.h"
#include "core/feed/Feed.h"
#include "core/history/Run.h"
#include "core/push/Allowance.h"
#include "core/push/RowSelection.h"
#include "core/table/CellEdits.h"

#include <string>

namespace muster {

/// What to do when an earlier unit of the same connection is still unknown.
enum class OnUnknown {
    Ask, ///< refuse to send until a person has settled it
    Hold, ///< refuse the same file; a newer file takes its place
    Resend, ///< this run carries the rows again
};

Result<OnUnknown> onUnknownFromName(const std::string& name);

/// Everything a push needs to know before it starts. A value.
struct PushJob {
    bool isJudged() const { return unattended || !allowance.isEmpty(); }

    Feed feed;
    Connection connection;
    std::string file; ///< path, or "-"
    Directories directories;
    BadRows badRows = BadRows::Stop;
    OnUnknown onUnknown = OnUnknown::Ask;
    bool full = false;
    bool dryRun = false; ///< no connection, no record
    RowSelection selection;
    CellEdits edits; ///< corrections by hand; only with expectedDigest
    RunId onlyFailed = 0;
    std::string trigger = "command"; ///< what started it: command, window, schedule, tray
    bool unattended = false; ///< nobody watches: the feed's limits hold what looks wrong
    Allowance allowance; ///< for this run; one that is not empty has the limits judged as well
    std::string expectedKey; ///< HistoryKey::id that the preview compared under; empty = any key
    std::string expectedDigest; ///< SHA-256 of the file that was previewed; empty = any file
};

} // namespace muster
