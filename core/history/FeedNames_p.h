// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Database_p.h"

#include <QString>
#include <QVariantList>

#include <string>

namespace muster {

/// The runs of one feed as a condition on the columns feed and id of `runs`: those under the name
/// it has, and those under each earlier name from the time it bore it. A later feed that takes an
/// earlier name, or an earlier one that had its name of now, is another feed.
struct FeedRuns {
    QString condition; ///< "(feed = ?)", or several, in brackets
    QVariantList values; ///< of its question marks, in their order
};

Result<FeedRuns> runsOf(Database& database, const std::string& feed);

} // namespace muster
