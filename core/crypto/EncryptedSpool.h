// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"

#include <cstdint>
#include <memory>
#include <string>

namespace muster {

/// A temporary file that nobody can read: unlinked at birth, AES-256-GCM in frames of 64 KiB under
/// a key that lives only in this object. Write first, then seal(), then read any range, any number
/// of times. Holds payloads between encoding and sending, and standard input between two walks.
class EncryptedSpool final : public ByteSink {
public:
    /// @p directory must exist and be writable (CannotWrite else).
    static Result<std::unique_ptr<EncryptedSpool>> create(const std::string& directory);
    ~EncryptedSpool() override;

    Result<void> write(std::string_view bytes) override;
    std::uint64_t size() const; ///< plaintext bytes written so far
    /// Ends writing; reading is allowed from here on.
    Result<void> seal();
    /// A source over plaintext bytes [begin, end); the spool must outlive it.
    std::unique_ptr<RewindableSource> open(std::uint64_t begin, std::uint64_t end) const;

private:
    struct State;
    explicit EncryptedSpool(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Copies all of @p source into a spool (standard input) so that it can be walked again.
Result<std::unique_ptr<RewindableSource>> spooled(ByteSource& source, const std::string& directory);

} // namespace muster
