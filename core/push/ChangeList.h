// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

class EncryptedSpool;

/// How a row compares with what the service last accepted from here.
enum class Change : std::uint8_t {
    New, ///< never accepted before
    Changed,
    Unchanged,
    Held, ///< failed its checks
    Leaver, ///< accepted before, absent from this file; nothing is sent about it
};

inline constexpr std::size_t changeKinds = 5;

/// One person of a preview.
struct ChangedRow {
    Change change = Change::New;
    bool excluded = false; ///< left out by a person
    bool knowsBefore = false; ///< its fields tell what was accepted before
    std::uint64_t row = 0; ///< 1 = first data row; 0 for a leaver
    std::string keyMasked; ///< as it may be shown; cut after 40 bytes
    std::uint64_t fieldsAt = 0; ///< where its fields lie; fieldsSize 0 = not kept
    std::uint32_t fieldsSize = 0;
};

/// One field of a person, in clear: show it masked unless somebody asked.
struct FieldChange {
    std::string field;
    std::optional<std::string> before; ///< nullopt = it had no value, or nobody knows
    std::optional<std::string> after; ///< nullopt = nothing is sent for it
    bool clears = false; ///< a blank that clears the value at the service

    bool operator==(const FieldChange&) const = default;
};

/// The people of a preview by kind, in the order of the file, in encrypted spools: memory does not
/// grow with the file (64 bytes of disk a row). Add first, then seal(), then read. One thread at a
/// time.
class ChangeList {
public:
    /// Fields are kept for this many people of each kind.
    static constexpr std::uint64_t mostWithFields = 100'000;

    static Result<ChangeList> create(const std::string& directory);
    ~ChangeList();
    ChangeList(ChangeList&&) noexcept;
    ChangeList& operator=(ChangeList&&) noexcept;

    /// True while the fields of one more person of this kind are kept.
    bool keepsFields(Change change) const { return count(change) < mostWithFields; }

    /// Adds a person; @p fields may be empty.
    Result<void> add(const ChangedRow& row, const std::vector<FieldChange>& fields = {});
    /// Ends the adding.
    Result<void> seal();

    std::uint64_t count(Change change) const { return m_counts[static_cast<std::size_t>(change)]; }

    /// Up to @p most people of one kind from the @p from-th (0 = first) on.
    Result<std::vector<ChangedRow>> page(Change change, std::uint64_t from,
                                         std::uint64_t most) const;
    /// The fields of a row that page() returned; empty when they were not kept.
    Result<std::vector<FieldChange>> fields(const ChangedRow& row) const;

private:
    ChangeList();

    std::array<std::unique_ptr<EncryptedSpool>, changeKinds> m_rows;
    std::array<std::uint64_t, changeKinds> m_counts{};
    std::unique_ptr<EncryptedSpool> m_fields;
    std::string m_buffer;
};

} // namespace muster
