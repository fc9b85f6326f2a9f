// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Secret.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// Seals small texts that stay on this computer: AES-256-GCM with a random nonce of 96 bits, under
/// a key derived from another one by HKDF-SHA-256 (RFC 5869) for one purpose. One thread.
class FieldSealer {
public:
    /// @p key at least 128 bits; @p purpose names the use, so that no two uses share a key.
    FieldSealer(const Secret& key, std::string_view purpose);
    ~FieldSealer();
    FieldSealer(FieldSealer&&) noexcept;
    FieldSealer& operator=(FieldSealer&&) noexcept;

    /// Nonce, ciphertext and tag; 28 bytes more than @p plain. It opens only together with the same
    /// @p place, so a sealed text that was moved elsewhere does not open there.
    std::string seal(std::string_view plain, std::string_view place);
    /// The text; nullopt when it was changed, moved, or sealed under another key.
    std::optional<std::string> open(std::string_view sealed, std::string_view place);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace muster
