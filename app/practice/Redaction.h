// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/HttpMessage.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster::practice {

/// Keeps credentials out of everything that is logged: a secret becomes the start of its SHA-256,
/// so two uses of one secret can still be seen to be the same.
class Redaction {
public:
    /// @p secrets are those of this service; they are found wherever they stand.
    explicit Redaction(std::vector<std::string> secrets) : m_secrets(std::move(secrets)) { }

    static std::string mark(std::string_view secret);

    std::string header(std::string_view name, std::string_view value) const;
    /// A path with its query.
    std::string target(std::string_view target) const;
    /// A small body: also secrets that are not ours, in a member or form field "client_secret".
    std::string body(std::string_view bytes) const;

private:
    std::string withoutOurs(std::string text) const;

    std::vector<std::string> m_secrets;
};

} // namespace muster::practice
