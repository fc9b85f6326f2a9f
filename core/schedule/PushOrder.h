// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Occasion.h"

#include <string>

namespace muster {

/// One push that a schedule asks for.
struct PushOrder {
    std::string feed;
    std::string file; ///< path
    std::string digest; ///< SHA-256 that the file must have
    bool isRehearsal = false; ///< plan and judge it, send nothing
    std::string allow; ///< limits a person lets pass, "terminations=37"
    std::string reason; ///< that the person gave
};

/// How that push ended.
struct PushAnswer {
    int exitCode = 70; ///< of muster push
    RunId run = 0;
    std::string message; ///< one sentence for people
    std::string facts; ///< JSON object: counts and limits
    bool isTaken = true; ///< false: the service has nothing of the file
};

/// What an answer makes of the occasion it was asked for.
OccasionState stateOf(const PushAnswer& answer, bool isRehearsal);

} // namespace muster
