// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/StopSignals.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <optional>
#include <pthread.h>

namespace muster::cli {

static std::atomic<int> received = 0;
/// Only read once the watcher runs; each line of it is one call, whole among those of others.
static std::optional<Console> voice;
static constexpr std::chrono::milliseconds sameOrder(700);

static sigset_t watched()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&set, signal);
    return set;
}

StopSignals::StopSignals()
{
    const sigset_t set = watched();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    signal(SIGPIPE, SIG_IGN);
    m_watcher = std::jthread([this, set](const std::stop_token& end) {
        const timespec tick{0, 100'000'000};
        // A signal to a whole group comes once to this program, and once more from the one that
        // started it, which hands it on: that is one order, not two.
        std::chrono::steady_clock::time_point first{};
        while (!end.stop_requested()) {
            if (sigtimedwait(&set, nullptr, &tick) <= 0)
                continue;
            const auto now = std::chrono::steady_clock::now();
            if (received == 0)
                first = now;
            else if (now - first < sameOrder)
                continue;
            take();
        }
    });
}

void StopSignals::take()
{
    if (++received > 1) {
        m_abort.request_stop();
        return;
    }
    m_finish.request_stop();
    if (!voice)
        return;
    voice->endProgress();
    static constexpr const char* words =
        "ending after the request in flight; a second signal ends at once";
    if (voice->isLogged())
        voice->log({LogEvent::Kind::Remark, LogEvent::Priority::Notice, words, {}});
    else
        voice->say("muster: " + std::string(words));
}

void StopSignals::speakBy(const Console& console)
{
    voice = console;
}

StopSignals::~StopSignals()
{
    m_watcher.request_stop();
}

bool StopSignals::requested()
{
    return received > 0;
}

bool StopSignals::isAbort()
{
    return received > 1;
}

} // namespace muster::cli
