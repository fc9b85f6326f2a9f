// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/OpenSsl_p.h"

#include <openssl/crypto.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace muster {

/// Plaintext bytes of a frame; on disk each is followed by its 16-byte tag.
constexpr std::size_t spoolFrameSize = std::size_t(64) * 1024;

/// The unlinked file below a spool: numbered frames, each sealed with AES-256-GCM under this
/// object's own key, its number as nonce. A number is written once. Wipes the key when it dies.
class SpoolFrames {
public:
    SpoolFrames();
    ~SpoolFrames();
    SpoolFrames(const SpoolFrames&) = delete;
    SpoolFrames& operator=(const SpoolFrames&) = delete;

    Result<void> create(const std::string& directory);
    Result<void> write(std::uint64_t index, std::string_view plain);
    /// Fills @p plain, whose size is the frame's length. Io error if the frame is not as written.
    Result<void> read(std::uint64_t index, std::span<char> plain) const;

private:
    std::array<unsigned char, 32> m_key{};
    int m_file = -1;
    std::string m_directory;
};

} // namespace muster
