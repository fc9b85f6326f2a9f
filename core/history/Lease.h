// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace muster {

class RunLock;

/// Who asks for the right to send on a connection, or to run a feed's schedule.
struct LeaseClaim {
    std::string connection; ///< or scheduleLease()
    std::string trigger; ///< command, window, schedule, tray
    std::string person; ///< account and computer
};

/// What stands in LeaseClaim::connection for the right to decide about a feed's schedule; no
/// connection can have this name.
std::string scheduleLease(const std::string& feed);

/// The right to send on one connection, held while this object lives, by one process at a time:
/// a row of the ledger's table `leases` says who has it, a lock of the kernel whether that process
/// still lives, so that a killed one frees it at once, whatever its number or age. The fence grows
/// with every holder; a run that carries an older one may send nothing more. One thread.
class Lease {
public:
    /// Busy error naming who holds it and since when. Errors as of Ledger::open besides.
    static Result<Lease> take(const std::string& stateDirectory, const LeaseClaim& claim,
                              const Clock& clock);
    ~Lease();
    Lease(Lease&&) noexcept;
    Lease& operator=(Lease&&) noexcept;

    std::int64_t fence() const { return m_fence; }

private:
    class File;
    Lease();

    std::unique_ptr<File> m_file; ///< for programs that know the lock file alone
    std::unique_ptr<RunLock> m_lock;
    std::int64_t m_fence = 0;
};

} // namespace muster
