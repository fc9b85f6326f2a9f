// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Hash.h"

#include <string_view>

namespace muster {

/// The hash under which the ledger knows the row of a person: the identifier that was sent (an
/// e-mail address or ID), in lower case as far as ASCII goes, under the history key.
Digest128 personKey(const Secret& historyKey, std::string_view identifier);

} // namespace muster
