// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

namespace muster {

/// A secret on its way to a program that is about to be started: the program inherits descriptor()
/// and reads it to its end (--secret-fd). It lies in a pipe of the kernel, never on a disk, in
/// arguments or in the environment. Keep it only while the program starts: whatever else starts
/// meanwhile inherits it as well. One thread.
class SecretPipe {
public:
    /// CannotWrite when the system has no pipe left.
    static Result<SecretPipe> open(const Secret& secret);
    ~SecretPipe();
    SecretPipe(SecretPipe&& other) noexcept;
    SecretPipe& operator=(SecretPipe&&) = delete;

    int descriptor() const { return m_descriptor; }

private:
    explicit SecretPipe(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor;
};

} // namespace muster
