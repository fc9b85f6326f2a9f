// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace muster {

/// A client secret, API key or token. Move-only; its bytes are wiped when it dies; it cannot be
/// streamed or compared by accident and shows itself as dots. Any thread, one at a time.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// The bytes themselves, for the one call that needs them; valid while this object lives.
    std::string_view reveal() const { return m_bytes; }

    bool isEmpty() const { return m_bytes.empty(); }

    std::size_t size() const { return m_bytes.size(); }

    /// An explicit copy, wiped like the original.
    Secret clone() const { return Secret(m_bytes); }

    /// What may be shown: dots, whatever the content.
    static std::string_view shown() { return "•••"; }

private:
    std::string m_bytes; ///< reserved once, never grown, so no stale copy stays in the heap
};

/// Overwrites @p text in place before it is freed.
void wipe(std::string& text);

} // namespace muster
