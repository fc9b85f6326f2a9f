// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Account.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace muster {

std::string accountName()
{
    std::array<char, 256> host{};
    [[maybe_unused]] const int unnamed = ::gethostname(host.data(), host.size() - 1);

    struct passwd account { };
    struct passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    ::getpwuid_r(::geteuid(), &account, buffer.data(), buffer.size(), &found);
    const std::string name = found ? found->pw_name : std::to_string(::geteuid());
    return host[0] == 0 ? name : name + " on " + host.data();
}

} // namespace muster
