// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/history/Run.h"

#include <memory>
#include <string>

namespace muster {

/// Tells whether the program behind an unfinished run still lives: it holds a lock on the byte of
/// STATE/ledger.lock whose place is the run's number, and the kernel lets go of it when it dies,
/// kill -9 included. Unlike a process id this holds across containers and restarts. One thread.
class RunLock {
public:
    enum class Use { Hold, Look };

    /// Look works without the file: nothing is held then.
    static Result<std::unique_ptr<RunLock>> open(const std::string& stateDirectory, Use use);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

    /// Busy when another holds it.
    Result<void> hold(RunId run) const;
    void release(RunId run) const;
    /// By another RunLock, in this process or elsewhere; never by this one.
    bool isHeldElsewhere(RunId run) const;

private:
    explicit RunLock(int file) : m_file(file) { }

    int m_file;
};

} // namespace muster
