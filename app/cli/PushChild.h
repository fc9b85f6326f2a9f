// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"
#include "core/schedule/PushOrder.h"

#include <functional>

namespace muster::cli {

/// Starts each push of a schedule as a "muster push" of its own, and a rehearsal as a "muster
/// preview", and waits for it. TERM and Ctrl-C are handed on. Main thread.
class PushChild {
public:
    struct Setup {
        Directories directories;
        std::string trigger; ///< schedule, tray, window, command
        std::function<int()> signals; ///< how many came to be handed on; asked while the child runs
        std::string logFormat; ///< --log-format as given
        bool sharesLog = false; ///< the child writes its own events where this program does
    };

    explicit PushChild(Setup setup) : m_setup(std::move(setup)) { }

    PushAnswer carry(const PushOrder& order) const;

private:
    Setup m_setup;
};

} // namespace muster::cli
