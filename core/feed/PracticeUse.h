// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"

#include <string>
#include <vector>

namespace muster {

/// While it lives, a practice service that was started with --while and files() goes on; so it does
/// while a push on a practice connection holds its lease. The lock goes with the process, also one
/// that is killed.
class PracticeUse {
public:
    /// CannotWrite.
    static Result<PracticeUse> begin(const Directories& directories);
    ~PracticeUse();
    PracticeUse(PracticeUse&& other) noexcept;
    PracticeUse& operator=(PracticeUse&& other) noexcept;

    /// Lock files of everybody who may need the service.
    static std::vector<std::string> files(const Directories& directories);

private:
    explicit PracticeUse(int file) : m_file(file) { }

    int m_file;
};

} // namespace muster
