// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Receipt.h"

#include <QString>

namespace muster {

/// Everything an auditor needs of a run as plain text: what was read, what became of it, which
/// requests went out when, with which digests and under which key. No cell values; times in UTC as
/// recorded.
QString receiptText(const RunDetail& detail);
/// The same as one page of HTML that needs nothing else; black on white where it is opened by
/// itself.
QString receiptHtml(const RunDetail& detail);

/// A request in full, for the panel beside the list: digests, key, every attempt, the service's
/// words.
QString unitText(const RunDetail& detail, const UnitSummary& unit);

} // namespace muster
