// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace muster {

/// Brings a social security number into the form 123-45-6789. Takes nine digits, or digits in
/// groups of 3-2-4 parted by hyphens or blanks. Returns the issue code ("" when fine, "ssn.unusual"
/// when the number is written well but never issued); @p to is filled only with a well-formed
/// number. Pure.
std::string_view shapeSsn(std::string_view text, std::string& to);

} // namespace muster
