// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Users.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace muster::practice {

/// One look may fall between a window that ends and the push it has just started.
static constexpr int quietSeconds = 3;

static bool isHeld(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return false;
    const bool isFree = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file);
    return !isFree;
}

void waitForEnd(const sigset_t& signals, const std::vector<std::string>& files)
{
    if (files.empty()) {
        int received = 0;
        sigwait(&signals, &received);
        return;
    }
    for (int quiet = 0; quiet < quietSeconds;) {
        const timespec second{1, 0};
        if (sigtimedwait(&signals, nullptr, &second) > 0)
            return;
        quiet = std::any_of(files.begin(), files.end(), &isHeld) ? 0 : quiet + 1;
    }
}

} // namespace muster::practice
