// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Hardening.h"

#include <filesystem>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muster::cli {

void harden()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // The limit alone does not stop a core that is piped to a handler.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

std::string leaveDirectory(const std::string& path)
{
    std::error_code ignored;
    std::string whole = path == "-" ? path : std::filesystem::absolute(path, ignored).string();
    [[maybe_unused]] const int left = ::chdir("/"); // staying is no harm
    return whole;
}

} // namespace muster::cli
