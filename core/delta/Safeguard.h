// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/delta/FileFacts.h"

#include <QJsonObject>

#include <cstdint>
#include <string>
#include <vector>

namespace muster {

/// The numbers of a feed's limits. "Leavers 5 %, at least 5" = more than max(5, 5 %) is too many.
/// A value; a member of the feed file.
struct Limits {
    int rowsDropPercent = 10; ///< 0..100: fewer rows than the last accepted file
    int leaversPercent = 5; ///< 0..100 of the people in the last accepted file
    int leaversFloor = 5; ///< 0..1000
    int terminationsPercent = 5;
    int terminationsFloor = 5;
    int columnPercent = 5; ///< a column with fewer values than this in the last file may empty
    int columnFloor = 5;

    bool operator==(const Limits&) const = default;

    QJsonObject toJson() const;
    /// What is absent stays as it is by default. Config for an unknown member, or a number beyond
    /// its range.
    static Result<Limits> fromJson(const QJsonObject& object);
};

/// A limit that a file breaks.
struct Breach {
    /// rows, compare, leavers, terminations, column, header, trailer; empty-file
    std::string code;
    std::uint64_t count = 0; ///< as found; the number a person types to allow it
    /// Most that passes (rows: fewest; trailer: what the file says, 0 = nothing).
    std::uint64_t limit = 0;
    std::string message; ///< one sentence without its full stop, with the numbers
    std::string allow; ///< "terminations=37"; empty: nobody can allow it

    bool operator==(const Breach&) const = default;
};

/// The codes that can be allowed.
const std::vector<std::string>& allowableLimits();

/// What the rules say of a file, in the rules' order; @p before = the last accepted file of the
/// feed, null = there was none, and rules that compare are silent.
std::vector<Breach> breachesOf(const FileFacts& now, const FileFacts* before, const Limits& limits);

/// [{"code":…,"count":…,"limit":…,"message":…,"allow":…}]
std::string breachesJson(const std::vector<Breach>& breaches);

} // namespace muster
