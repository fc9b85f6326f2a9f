// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/history/Run.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace muster {

/// What became of one due time of a schedule. Stored as numbers, which therefore never change.
enum class OccasionState {
    Waiting = 0, ///< for a file, or for its folder
    Asking = 1, ///< missed; a person decides
    Retrying = 2, ///< the service or the connection was busy or out of reach
    Locked = 3, ///< for the keychain
    Running = 4,
    Sent = 5,
    Nothing = 6, ///< nothing was new
    Held = 7, ///< by a limit
    Failed = 8,
    Unknown = 9, ///< sent without a valid answer
    Missed = 10,
    Skipped = 11, ///< by a person
    Rehearsed = 12,
};

constexpr bool isOpen(OccasionState state)
{
    return state <= OccasionState::Running;
}

/// Whether its file went out, may have, or had nothing to send in it.
constexpr bool hasGone(OccasionState state)
{
    return state == OccasionState::Sent || state == OccasionState::Nothing
        || state == OccasionState::Unknown;
}

/// "waiting", "sent" ...: the words of JSON.
std::string_view occasionName(OccasionState state);

/// One due time and what became of it. Text without cell values.
struct Occasion {
    std::string feed;
    Clock::Wall due{};
    OccasionState state = OccasionState::Waiting;
    Clock::Wall noticed{}; ///< when it was first looked at
    Clock::Wall changed{}; ///< when its state was last written
    Clock::Wall nextTry{}; ///< not before
    int tries = 0;
    std::string file; ///< path
    std::string digest; ///< SHA-256 of the file
    RunId run = 0; ///< in the history; 0 = none
    int exitCode = -1;
    std::string message; ///< one sentence for people
    std::string facts; ///< JSON object: counts and limits; may be empty
    std::int64_t modifiedNs = 0; ///< when the file was last written, since 1970; 0 = not known

    bool operator==(const Occasion&) const = default;
};

/// What is remembered about a schedule beside its file.
struct ScheduleMemory {
    Clock::Wall since{}; ///< due times before it are none of its; 0 = never looked at
    Clock::Wall pausedUntil{}; ///< 0 = not paused
    bool isLive = false; ///< rehearsals are over
    int cleanRehearsals = 0; ///< in a row

    static constexpr Clock::Wall forever{std::chrono::milliseconds(253'402'300'799'000)};

    bool operator==(const ScheduleMemory&) const = default;
};

/// A file of a folder as it was seen once.
struct FolderFile {
    std::string name;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t modifiedNs = 0; ///< since 1970
    Clock::Wall seen{};
    std::string digest = {}; ///< SHA-256 in hexadecimal, once it was needed

    /// Whether it is the same bytes as far as can be told from outside.
    bool isSame(const FolderFile& other) const
    {
        return inode == other.inode && size == other.size && modifiedNs == other.modifiedNs;
    }

    bool operator==(const FolderFile&) const = default;
};

/// Whose runs are asked about: those of a feed to one connection. A feed that goes elsewhere now
/// has sent nothing there yet.
struct FeedRoute {
    std::string feed;
    std::string connection; ///< its name; empty = any
};

/// A run that took a file.
struct SentFile {
    RunId run = 0;
    int exitCode = 0;
    RunId later = 0; ///< one after it that sent another file; 0 = none did
};

} // namespace muster
