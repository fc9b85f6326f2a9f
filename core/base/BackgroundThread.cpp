// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/BackgroundThread.h"

#if defined(__linux__)
#include <sys/resource.h>
#endif

namespace muster {

void goToBackground()
{
#if defined(__linux__)
    // There the call is about one thread; elsewhere it would slow down the whole process.
    static constexpr int nicer = 10; // the nicest, 19, would starve beside other work
    ::setpriority(PRIO_PROCESS, 0, nicer);
#endif
}

} // namespace muster
