// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <thread>

namespace muster::bench {

/// MiB that only this process has; 0 where the system does not tell.
double privateMebibytes();

/// Looks at it once a second, from a thread of its own.
class MemoryPeak {
public:
    MemoryPeak();

    double mebibytes() const { return m_peak; }

private:
    std::atomic<double> m_peak = 0;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace muster::bench
