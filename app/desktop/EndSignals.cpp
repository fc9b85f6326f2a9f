// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/EndSignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace muster {

static constexpr std::array watched{SIGTERM, SIGINT, SIGHUP};
static std::array<int, 2> wire{-1, -1}; // from the handler to the event loop

extern "C" {
static void note(int)
{
    const char any = 0;
    // Nothing can be done about an error here; a full pipe has been noted.
    [[maybe_unused]] const auto written = ::write(wire[1], &any, 1);
}
}

EndSignals::EndSignals(QObject* parent) : QObject(parent)
{
    if (::pipe2(wire.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(wire[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char any = 0;
        while (::read(wire[0], &any, 1) > 0) { }
        Q_EMIT asked();
    });

    struct sigaction action { };

    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    for (const int signal : watched)
        ::sigaction(signal, &action, nullptr);
}

EndSignals::~EndSignals()
{
    for (const int signal : watched)
        std::signal(signal, SIG_DFL);
    for (int& end : wire) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace muster
