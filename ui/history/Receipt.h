// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QString>

namespace muster {

/// A run as the history tells it: everything but its rows.
struct RunDetail {
    RunSummary run;
    std::vector<UnitSummary> units;
    std::vector<AttemptSummary> attempts;
};

/// Everything an auditor needs of a run as plain text: what was read, what became of it, which
/// requests went out when, with which digests and under which key. No cell values; times in UTC as
/// recorded.
QString receiptText(const RunDetail& detail);

/// A request in full, for the panel beside the list: digests, key, every attempt, the service's
/// words.
QString unitText(const RunDetail& detail, const UnitSummary& unit);

} // namespace muster
