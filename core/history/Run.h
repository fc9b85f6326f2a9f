// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Hash.h"
#include "core/base/Outcome.h"
#include "core/base/RowRef.h"
#include "core/delta/FileFacts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muster {

using RunId = std::int64_t;

/// What is known when a run begins. No cell values, no secrets.
struct RunStart {
    std::string feed;
    std::string connection;
    std::string service;
    std::string object;
    std::string source; ///< file name as given, without its directory
    std::string mode; ///< delta, full
    std::string trigger; ///< command, window, schedule, tray
    std::string mappingDigest;
    std::string keyId; ///< HistoryKey::id
    RunId parent = 0; ///< the run whose failed rows are sent again
    std::string person; ///< account and computer; empty in runs of an older program
    std::int64_t fence = 0; ///< Lease::fence; 0 = begun without a lease
    std::string allowed; ///< "terminations=37": what a person allowed beyond the limits
    std::string reason; ///< why, in that person's words
    /// Which rows it is about: empty = the file, "rows" = a few of it, "except" = all but a few.
    std::string selection = {};
};

/// One row of a run, written before anything is sent.
struct PlannedRow {
    RowRef ref;
    int unit = 0; ///< number of the unit that carries it; 0 = none (then state is set)
    std::uint32_t position = 0; ///< place within the unit, from 1
    OutcomeState state = OutcomeState::NotSent; ///< only for unit 0: Held, Unchanged, NotSent
    Digest128 keyHash{}; ///< all zero when the row has no identifier
    std::string keyMasked;
    Digest128 contentHash{};
    std::string issues; ///< JSON array of {"code","field","severity"}, empty = none
    std::string sealedFields; ///< what is sent about it, sealed; empty = not kept
    std::optional<bool> hasLeft; ///< whether it says its person has left; nullopt = cannot say
};

/// One request of a run.
struct UnitPlan {
    int number = 0; ///< from 1, in sending order
    std::uint64_t rows = 0;
    std::uint64_t bytes = 0; ///< of the file or body as sent (sealed, if sealed)
    std::string payloadSha256; ///< of the bytes before sealing; the one preview shows
    std::string sentSha256; ///< of the bytes after sealing
    std::string scheme; ///< none, cms
    std::string keyId; ///< encryption_key_id
    std::string keyFingerprint;
};

/// What an accepted snapshot is about.
struct AcceptedScope {
    std::string connection;
    std::string object;
    std::string keyId; ///< HistoryKey::id
};

/// The last whole file of a feed that the service took anything of, in numbers.
struct AcceptedFile {
    RunId run = 0;
    FileFacts facts; ///< of a run of an older program: only rows and accepted
};

/// A row that the service accepted last.
struct AcceptedRow {
    Digest128 keyHash{};
    std::string keyMasked;
    RunId run = 0; ///< that sent it
};

/// A unit whose outcome nobody knows yet.
struct UnsettledUnit {
    RunId run = 0;
    int unit = 0;
    std::string feed;
    std::string sentAt; ///< RFC 3339
    std::uint64_t rows = 0;
    std::string sourceDigest;
};

} // namespace muster
