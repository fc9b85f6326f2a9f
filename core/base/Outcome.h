// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// What became of a row; the words of product.md.
enum class OutcomeState : std::uint8_t {
    Unchanged, ///< not sent, same as last accepted
    Held, ///< failed checks or a limit, not sent
    NotSent,
    Accepted, ///< ThreatSwitch: in an accepted file; Secureframe: queued (202)
    Rejected,
    Unknown, ///< sent, no valid answer
    Confirmed, ///< a read-back, a results answer, or a person says so
};

inline constexpr std::size_t outcomeStates = 7;

std::string_view outcomeName(OutcomeState state); ///< "not_sent"
std::optional<OutcomeState> outcomeFromName(std::string_view name);

/// Rows per outcome. read = the sum of all, for every run.
struct OutcomeCounts {
    std::uint64_t read = 0;
    std::array<std::uint64_t, outcomeStates> by{};

    std::uint64_t& operator[](OutcomeState state) { return by[static_cast<std::size_t>(state)]; }

    std::uint64_t operator[](OutcomeState state) const
    {
        return by[static_cast<std::size_t>(state)];
    }

    std::uint64_t sum() const;

    bool operator==(const OutcomeCounts&) const = default;
};

/// State of a unit (one request). A planned row's outcome follows its unit unless it has its own.
enum class UnitState : std::uint8_t {
    Planned, ///< rows read as not_sent
    Sending, ///< the first byte may have left; after a crash this is Unknown. Rows read as unknown
    Accepted,
    Confirmed,
    Rejected,
    NotSent,
    Unknown,
    Split, ///< refused as a whole and sent again in parts; no row belongs to it any more
};

std::string_view unitStateName(UnitState state);
OutcomeState outcomeOf(UnitState state);

/// How an attempt to send a unit ended.
struct AttemptEnd {
    UnitState state = UnitState::Unknown;
    int httpStatus = 0;
    std::string message; ///< for people, redacted
    std::string serviceId; ///< the service's id of the import
    std::uint64_t bytesSent = 0;
};

/// A row the service spoke about, by its place in the unit.
struct RowVerdict {
    std::uint32_t position = 0; ///< from 1
    OutcomeState state = OutcomeState::Rejected;
    std::string field;
    std::string message; ///< redacted
};

} // namespace muster
