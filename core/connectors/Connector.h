// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Outcome.h"
#include "core/base/Secret.h"
#include "core/connectors/Settings.h"
#include "core/net/Transport.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muster {

/// What a feed adds to a connection's settings for one run.
struct Target {
    std::string feed;
    std::string object;
    std::string schemaSlug; ///< Secureframe
    bool partial = true; ///< Secureframe: only the given fields change
    std::string date; ///< yyyy-MM-dd, for file names
    std::vector<std::pair<std::string, std::string>>
        columns; ///< source header, field key; in order
};

/// How a connector wants rows packed into units.
struct PayloadShape {
    enum class Kind { Csv, Json };

    Kind kind = Kind::Csv;
    std::vector<std::string> csvHeaders; ///< names for the header row, one per field
    std::uint64_t maxRows = 0; ///< per unit; 0 = no limit
    std::uint64_t maxBytes = 0;
    std::string before; ///< JSON: text before the first object
    std::string after; ///< JSON: text after the last object
    bool fullestFirst = false; ///< JSON: the first object ever shapes the schema
};

/// One unit ready to be sent.
struct Upload {
    std::unique_ptr<ByteSource> payload; ///< sealed, if the connection seals
    std::uint64_t size = 0;
    bool sealed = false;
    std::string
        sha256; ///< of payload; also fixes the multipart boundary, so requests repeat exactly
};

/// What one exchange means for a unit.
struct Verdict {
    enum class Next {
        Done, ///< state is the end of this unit
        Poll, ///< accepted for processing; ask resultsRequest(serviceId)
        RetryLater, ///< certainly not taken; may be repeated after wait
        RetryToken, ///< certainly not taken; the token was refused
        Split, ///< the whole was refused for some row; smaller units can tell which
    };

    Next next = Next::Done;
    AttemptEnd end; ///< state, status, message as the service gave it (not yet redacted)
    std::vector<RowVerdict> rows;
    std::optional<Clock::Duration> wait;
    bool stopsTheLine = false; ///< later units must not be sent
    std::optional<Error> error; ///< for the exit code and the last words, when the run cannot go on
};

/// Knowledge of one service as pure functions from values to values; no I/O, no state. Built by the
/// ConnectorRegistry for one connection and one feed. Any thread.
class Connector {
public:
    virtual ~Connector() = default;

    virtual PayloadShape shape() const = 0;
    virtual Channel channel() const = 0;
    /// Names what the accepted snapshot is about: object, and schema where there is one.
    virtual std::string scope() const = 0;

    /// none, cms
    virtual std::string encryption() const { return "none"; }

    virtual std::string recipientCertificate() const { return {}; }

    /// SHA-256 that a person confirmed for that certificate; empty = any.
    virtual std::string recipientFingerprint() const { return {}; }

    virtual std::string encryptionKeyId() const { return {}; }

    /// Least time between the starts of two requests.
    virtual Clock::Duration spacing() const { return Clock::Duration(0); }

    /// The request for a one-time token; nullopt where the secret itself goes along.
    virtual std::optional<Request> tokenRequest(const Secret& secret) const = 0;
    virtual Result<Secret> readToken(const Response& response) const = 0;
    /// @p credential is the token, or the secret where there is no token.
    virtual Request uploadRequest(Upload upload, const Secret& credential) const = 0;
    virtual Verdict readUpload(const Exchange& exchange, std::uint64_t rows) const = 0;
    virtual Request resultsRequest(const std::string& serviceId,
                                   const Secret& credential) const = 0;
    virtual Verdict readResults(const Exchange& exchange, std::uint64_t rows) const = 0;

    virtual Clock::Duration pollInterval() const { return Clock::Duration(0); }

    /// Whether an answer with this status says that the file was taken and its rows' results come
    /// later.
    virtual bool isQueued(int /*httpStatus*/) const { return false; }

    /// Whether results can be asked for: resultsRequest() leads somewhere.
    virtual bool tellsResults() const { return false; }
};

} // namespace muster
