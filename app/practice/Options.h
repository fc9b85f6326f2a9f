// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/Certificates.h"
#include "app/practice/Fault.h"
#include "app/practice/Settings.h"

#include <string>
#include <vector>

namespace muster::practice {

/// The command line of muster-practice.
struct Options {
    int port = 0;
    std::string directory; ///< absolute once parsed
    std::vector<Fault> faults;
    std::vector<std::string> users; ///< lock files; empty = run until told to end
    Settings settings;
    ServerCertificate certificate = ServerCertificate::Good;
    bool help = false;
    bool version = false;

    static Result<Options> parse(int argc, char** argv);
    static const char* helpText();
};

} // namespace muster::practice
