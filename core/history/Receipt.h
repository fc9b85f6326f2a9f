// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/LedgerReader.h"

#include <QJsonObject>

namespace muster {

/// A run as the history tells it: everything but its rows.
struct RunDetail {
    RunSummary run;
    std::vector<UnitSummary> units;
    std::vector<AttemptSummary> attempts;
};

/// NoInput when there is no such run.
Result<RunDetail> readRun(LedgerReader& reader, RunId run);

/// Everything an auditor needs of a run, for programs: feed, file, connection, when, who, the sum
/// of its outcomes, each request with digests, key and the service's id. No cell values, and the
/// same text each time it is made.
QJsonObject receiptJson(const RunDetail& detail);

} // namespace muster
