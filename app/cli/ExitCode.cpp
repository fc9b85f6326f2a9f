// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ExitCode.h"

#include "core/push/Push.h"

namespace muster::cli {

int exitCode(ErrorKind kind)
{
    return exitCodeOf(kind);
}

std::string exitCodeHelp()
{
    return "Exit codes:\n"
           "   0 ok                            10 some rows held or rejected\n"
           "  11 outcome unknown               12 held by a limit of the feed, nothing sent\n"
           "  13 nothing to do                 14 keychain locked or absent\n"
           "  15 already running               64 wrong usage\n"
           "  65 bad data, nothing sent        66 no input\n"
           "  69 unreachable, nothing sent\n"
           "  70 a fault of Muster's own       73 cannot write\n"
           "  74 input or output broke         75 try later\n"
           "  76 the answer is not the service's protocol\n"
           "  77 refused (credentials or right) 78 configuration\n"
           "Do not repeat a command by machine after 11 or 12.";
}

} // namespace muster::cli
