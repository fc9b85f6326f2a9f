// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/SecretPipe.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace muster {

Result<SecretPipe> SecretPipe::open(const Secret& secret)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return fail(ErrorKind::CannotWrite,
                    std::string("the secret cannot be handed over: ") + std::strerror(errno),
                    "Close other programs and try again.");
    SecretPipe pipe(ends[0]);
    // A secret is far smaller than what a pipe holds, so this cannot wait for a reader.
    const auto bytes = secret.reveal();
    const bool written =
        ::write(ends[1], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    ::close(ends[1]);
    if (!written || ::fcntl(pipe.m_descriptor, F_SETFD, 0) != 0)
        return fail(ErrorKind::CannotWrite, "the secret cannot be handed over", "Try again.");
    return pipe;
}

SecretPipe::SecretPipe(SecretPipe&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

SecretPipe::~SecretPipe()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace muster
