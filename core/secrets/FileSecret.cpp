// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/FileSecret.h"

#include "core/secrets/SecretStore.h"

#include <openssl/crypto.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muster {

/// One byte above what acceptSecret takes with its line end, so that more is seen and refused.
static constexpr std::size_t bufferSize = 4096 + 3;

static Result<Secret> readAll(int descriptor, const std::string& from)
{
    std::array<char, bufferSize> buffer{};
    std::size_t size = 0;
    int cause = 0;
    while (size < buffer.size()) {
        const ssize_t got = read(descriptor, buffer.data() + size, buffer.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        cause = got < 0 ? errno : 0;
        if (got <= 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    Secret secret(std::string_view(buffer.data(), size));
    OPENSSL_cleanse(buffer.data(), buffer.size());
    if (cause != 0)
        return fail(ErrorKind::Io,
                    "the secret could not be read from " + from + ": " + std::strerror(cause),
                    "Nothing was sent. Check what the secret is read from.");
    auto accepted = acceptSecret(std::move(secret));
    if (!accepted)
        return fail(accepted.error().in("in " + from));
    return accepted;
}

static std::string octal(mode_t mode)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%04o", mode & 07777U);
    return text.data();
}

static Result<void> checkFile(int descriptor, const std::string& path, mode_t allowed)
{
    struct stat info { };

    if (fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode))
        return fail(ErrorKind::Config, "the secret file " + path + " is not a regular file",
                    "Name a plain file, or hand the secret over with --secret-fd.");
    if (info.st_uid != geteuid() && info.st_uid != 0)
        return fail(ErrorKind::Config, "the secret file " + path + " belongs to another user",
                    "Make it a file of the user who runs this: chown.");
    if ((info.st_mode & 07777 & ~allowed) != 0)
        return fail(ErrorKind::Config,
                    "the secret file " + path + " has mode " + octal(info.st_mode)
                        + "; others could get at it",
                    "Run: chmod 0400 " + path);
    return {};
}

static Result<Secret> readFile(const std::string& path, mode_t allowed)
{
    // Not blocking: a pipe in place of the file must be refused, not waited for.
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0 && errno == ELOOP)
        return fail(ErrorKind::Config, "the secret file " + path + " is a symbolic link",
                    "Name the file itself.");
    if (file < 0)
        return fail(ErrorKind::NoInput,
                    "the secret file " + path + " cannot be read: " + std::strerror(errno),
                    "Check the name and who owns the file.");
    auto checked = checkFile(file, path, allowed);
    auto secret = checked ? readAll(file, path) : Result<Secret>(fail(checked.error()));
    close(file);
    return secret;
}

Result<Secret> readSecretFile(const std::string& path)
{
    return readFile(path, 0600);
}

Result<Secret> readSecretDescriptor(int descriptor)
{
    const std::string name = "descriptor " + std::to_string(descriptor);
    if (fcntl(descriptor, F_GETFD) == -1)
        return fail(ErrorKind::Usage, "there is no open " + name + " to read the secret from",
                    "Open it in the shell, as in: --secret-fd 3 3<FILE");
    auto secret = readAll(descriptor, name);
    close(descriptor);
    return secret;
}

std::optional<Result<Secret>> readSystemdCredential(const std::string& name)
{
    const char* const directory = std::getenv("CREDENTIALS_DIRECTORY");
    if (!directory || *directory != '/' || name.empty() || name.front() == '.'
        || name.find('/') != std::string::npos)
        return std::nullopt;
    const std::string path = std::string(directory) + "/" + name;
    if (access(path.c_str(), F_OK) != 0)
        return std::nullopt;
    // The service manager may let the service's user in by an access list, which shows as group
    // read; the directory itself is closed to everybody else.
    return readFile(path, 0640);
}

} // namespace muster
