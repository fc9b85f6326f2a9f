// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Directories.h"

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace muster {

namespace fs = std::filesystem;

static std::string home()
{
    const char* value = std::getenv("HOME");
    return value && *value ? value : "/";
}

static std::string xdg(const char* variable, const std::string& fallback)
{
    const char* value = std::getenv(variable);
    // The specification: a relative path is to be ignored.
    const std::string base = value && *value == '/' ? value : home() + fallback;
    return base + "/muster";
}

static std::string absolute(const std::string& path)
{
    std::error_code ignored;
    return fs::absolute(path, ignored).lexically_normal().string();
}

Directories Directories::standard(const std::string& givenConfig, const std::string& givenState)
{
    return {givenConfig.empty() ? xdg("XDG_CONFIG_HOME", "/.config") : absolute(givenConfig),
            givenState.empty() ? xdg("XDG_STATE_HOME", "/.local/state") : absolute(givenState)};
}

Result<void> makePrivateDirectory(const std::string& path)
{
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        const mode_t before = ::umask(077);
        error.clear();
        fs::create_directories(path, error);
        ::umask(before);
    }
    if (error)
        return fail(ErrorKind::CannotWrite,
                    "the directory " + path + " cannot be made: " + error.message(),
                    "Choose another with --config-dir or --state-dir, or make this one writable.");
    if (::access(path.c_str(), W_OK | X_OK) != 0)
        return fail(ErrorKind::CannotWrite,
                    "the directory " + path + " cannot be written to: " + std::strerror(errno),
                    "Choose another with --config-dir or --state-dir, or make this one writable.");
    return {};
}

} // namespace muster
