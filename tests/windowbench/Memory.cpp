// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/windowbench/Memory.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>

namespace muster::bench {

double privateMebibytes()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    double kibibytes = 0;
    std::string word;
    while (rollup >> word) {
        if (word != "Private_Clean:" && word != "Private_Dirty:")
            continue;
        double part = 0;
        rollup >> part;
        kibibytes += part;
    }
    return kibibytes / 1024;
}

MemoryPeak::MemoryPeak()
    : m_thread([this](const std::stop_token& stop) {
        static constexpr std::chrono::milliseconds pause{1000};
        while (!stop.stop_requested()) {
            m_peak = std::max(m_peak.load(), privateMebibytes());
            std::this_thread::sleep_for(pause);
        }
    })
{ }

} // namespace muster::bench
