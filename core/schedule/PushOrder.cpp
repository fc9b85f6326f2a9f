// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/PushOrder.h"

namespace muster {

OccasionState stateOf(const PushAnswer& answer, bool isRehearsal)
{
    switch (answer.exitCode) {
    case 0:
    case 10:
        if (isRehearsal)
            return OccasionState::Rehearsed;
        return answer.isTaken ? OccasionState::Sent : OccasionState::Failed;
    case 13:
        return isRehearsal ? OccasionState::Rehearsed : OccasionState::Nothing;
    case 12:
        return isRehearsal ? OccasionState::Rehearsed : OccasionState::Held;
    case 11:
        return OccasionState::Unknown;
    case 14:
        return OccasionState::Locked;
    case 15:
    case 69:
    case 75:
        return OccasionState::Retrying;
    default:
        return OccasionState::Failed;
    }
}

} // namespace muster
