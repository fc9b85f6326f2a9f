// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Secret.h"
#include "core/connectors/Connector.h"

#include <string>
#include <string_view>
#include <vector>

namespace muster {

/// Takes out of one sentence what looks like personal data (e-mail addresses, runs of four digits
/// or more, with their hyphens) and every one of @p cells of three bytes or more. Dots stand in its
/// place; control characters become blanks; at most 300 characters stay.
std::string redacted(std::string text, const std::vector<std::string_view>& cells);

/// Cleans everything a service said before it is shown or stored: each row's message from that
/// row's cells, the unit's message from every cell of the unit, and both from @p secret. @p payload
/// is the unit before sealing.
Result<void> redact(Verdict& verdict, PayloadShape::Kind kind,
                    std::unique_ptr<RewindableSource> payload, const Secret& secret);

/// Where the rows that a service may quote are not at hand: its own words about them stay out, the
/// states and fields stay.
void withhold(Verdict& verdict);

} // namespace muster
