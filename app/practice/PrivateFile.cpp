// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/PrivateFile.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace muster::practice {

static bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto wrote = ::write(file, bytes.data(), bytes.size());
        if (wrote < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(wrote < 0 ? 0 : wrote));
    }
    return true;
}

Result<void> writePrivateFile(const std::string& path, std::string_view bytes)
{
    const auto fresh = path + ".new";
    ::unlink(fresh.c_str());
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = file >= 0 && writeAll(file, bytes);
    const int reason = errno;
    if (file >= 0)
        ::close(file);
    if (!written || std::rename(fresh.c_str(), path.c_str()) != 0)
        return fail(ErrorKind::CannotWrite,
                    "the file " + path + " cannot be written: " + std::strerror(reason));
    return {};
}

Result<std::string> readWholeFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorKind::NoInput, "the file " + path + " cannot be read");
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace muster::practice
