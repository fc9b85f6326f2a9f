// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Console.h"

#include <stop_token>
#include <thread>

namespace muster::cli {

/// TERM, INT and HUP during a push: the first asks to end after the request in flight, the second,
/// when it is not the same one come by another way, to end at once. Blocks the signals for the
/// threads made after it; one object per process.
class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    std::stop_token finish() const { return m_finish.get_token(); }

    std::stop_token abort() const { return m_abort.get_token(); }

    /// Where the first one is answered in words; without it nothing is said. Before the object.
    static void speakBy(const Console& console);
    static bool requested();
    /// Whether the second one came.
    static bool isAbort();

private:
    void take();

    std::stop_source m_finish;
    std::stop_source m_abort;
    std::jthread m_watcher;
};

} // namespace muster::cli
