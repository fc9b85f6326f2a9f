// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <optional>
#include <string>

namespace muster {

/// Reads a secret from a file that only its owner can read: regular file, owner us or root, mode
/// 0400 or 0600 (Config error naming the mode else), not a symbolic link.
Result<Secret> readSecretFile(const std::string& path);
/// Reads to the end of an open descriptor and closes it.
Result<Secret> readSecretDescriptor(int descriptor);
/// A systemd credential ($CREDENTIALS_DIRECTORY/NAME); nullopt when there is none of that name.
std::optional<Result<Secret>> readSystemdCredential(const std::string& name);

} // namespace muster
