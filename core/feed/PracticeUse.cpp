// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/PracticeUse.h"

#include "core/feed/Practice.h"
#include "core/feed/Services.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace muster {

static std::string windowFile(const Directories& directories)
{
    return practiceDirectory(directories) + "/window.lock";
}

Result<PracticeUse> PracticeUse::begin(const Directories& directories)
{
    if (auto made = makePrivateDirectory(practiceDirectory(directories)); !made)
        return fail(std::move(made.error()));
    const std::string path = windowFile(directories);
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    // Shared: several windows may use one service.
    if (file >= 0 && ::flock(file, LOCK_SH) == 0)
        return PracticeUse(file);
    const int cause = errno;
    if (file >= 0)
        ::close(file);
    return fail(ErrorKind::CannotWrite,
                "the file " + path + " cannot be locked: " + std::strerror(cause),
                "Put the state directory on a local disk that can be written to.");
}

PracticeUse::PracticeUse(PracticeUse&& other) noexcept : m_file(std::exchange(other.m_file, -1)) { }

PracticeUse& PracticeUse::operator=(PracticeUse&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

PracticeUse::~PracticeUse()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::vector<std::string> PracticeUse::files(const Directories& directories)
{
    std::vector<std::string> files{windowFile(directories)};
    for (const ServiceFacts& service : serviceFacts())
        files.push_back(directories.state + "/locks/" + practiceConnectionName(service.id)
                        + ".lock");
    return files;
}

} // namespace muster
