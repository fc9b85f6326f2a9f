// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <memory>
#include <string>

class QLockFile;

namespace muster {

/// The right to send on one connection: a lock file of the state directory, held while this object
/// lives, by one process on this machine at a time; a dead holder's lock is taken over.
class Lease {
public:
    /// Busy error naming who holds it and since when.
    static Result<Lease> take(const std::string& stateDirectory, const std::string& connection);
    ~Lease();
    Lease(Lease&&) noexcept;
    Lease& operator=(Lease&&) noexcept;

private:
    explicit Lease(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace muster
