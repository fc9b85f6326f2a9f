// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/ChangeList.h"
#include "core/push/PushJob.h"
#include "core/push/RequestText.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace muster {

struct HistoryKey;

/// What a push would do, in rows. read = toSend + unchanged + held + excluded.
struct PreviewCounts {
    std::uint64_t read = 0;
    std::uint64_t toSend = 0;
    std::uint64_t added = 0; ///< of toSend: never accepted before
    std::uint64_t changed = 0; ///< of toSend: accepted before with other content
    std::uint64_t unchanged = 0;
    std::uint64_t held = 0;
    std::uint64_t excluded = 0; ///< left out by a person
    std::uint64_t clears = 0; ///< blank cells that clear a value at the service
    /// Accepted before, absent from this file; nullopt = not compared (part of a file, no history).
    std::optional<std::uint64_t> leavers;
    /// False: something was accepted before, but it could not be compared with.
    bool isCompared = true;
};

/// One request of a preview.
struct PreviewUnit {
    int number = 0; ///< from 1, in sending order
    std::uint64_t rows = 0;
    std::uint64_t payloadBytes = 0; ///< before sealing
    std::string payloadSha256; ///< the one in push's receipt
    std::string scheme; ///< none, cms
    std::string keyId;
    std::string fingerprint; ///< SHA-256 of the recipient's certificate
};

/// The end of the road that push walks, stopped before "sent": the very bytes, and what they would
/// change. Holds encrypted temporary files; memory does not grow with the file, but for 8 bytes a
/// row (8,000,000 rows at most) while it is compared. One thread at a time, made on one and used on
/// another if need be.
class Preview {
public:
    /// Told the share of the work that is done (0..1, never falling); returns false to stop.
    using Progress = std::function<bool(double)>;
    enum class Bytes {
        Payload, ///< before sealing
        Request, ///< the whole body as it goes out
    };

    /// Whether anything was ever recorded: only then the history key is worth asking for.
    static bool hasHistory(const Directories& directories);

    /// Reads, maps, checks, compares, encodes and seals. @p key null = not compared, and
    /// @p whyNoKey says why in one sentence without its full stop. Errors as of Push, Cancelled.
    static Result<Preview> prepare(const PushJob& job, const HistoryKey* key,
                                   const std::string& whyNoKey, const Progress& progress);
    ~Preview();
    Preview(Preview&&) noexcept;
    Preview& operator=(Preview&&) noexcept;

    const PreviewCounts& counts() const;
    /// Why it could not be compared with what was last accepted; empty when it was.
    const std::string& note() const;
    /// HistoryKey::id it was compared under; empty when it was not compared.
    std::string keyId() const;
    /// SHA-256 of the file it was made from.
    const std::string& sourceDigest() const;
    /// What the feed's limits say of the file; they hold a run that nobody watches.
    const std::vector<Breach>& limits() const;
    /// Issues by code.
    const std::map<std::string, std::uint64_t>& findings() const;
    const std::vector<PreviewUnit>& units() const;
    const ChangeList& people() const;
    bool isJson() const;
    /// Why nothing can be sealed: the certificate is missing, expired or wrong. The payload can be
    /// looked at all the same.
    const std::optional<Error>& sealingError() const;
    /// What keeps push from sending this; nullopt = nothing (or there is nothing to send).
    std::optional<Error> obstacle() const;

    /// The request of a unit; the sealing error when there is one. Usage for an unknown unit.
    Result<RequestText> request(int unit) const;
    /// Payload of a unit from byte @p from on, at most @p most bytes; personal data in clear.
    Result<std::string> payload(int unit, std::uint64_t from, std::uint64_t most) const;
    /// Writes a unit's bytes to a file that only its owner can read. CannotWrite.
    Result<void> save(int unit, Bytes bytes, const std::string& path) const;

private:
    struct State;
    class Maker;
    explicit Preview(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace muster
