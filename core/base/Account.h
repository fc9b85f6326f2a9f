// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace muster {

/// The account this process runs under, for the record: "ada on hr-desk". Any thread.
std::string accountName();

} // namespace muster
