// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace muster {

/// Why an operation could not go on. Each kind has a remedy and a process exit code of its own
/// (app/cli/ExitCode.h); a finding about data is an Issue, never an Error.
enum class ErrorKind {
    Usage, ///< the command was typed wrongly (64)
    BadData, ///< the input cannot be read as what it should be (65)
    NoInput, ///< the input file is missing or not readable (66)
    Unreachable, ///< no connection to the service; nothing was sent (69)
    Bug, ///< our own mistake (70)
    CannotWrite, ///< a file or directory of ours cannot be written (73)
    Io, ///< reading or writing broke half-way (74)
    TryLater, ///< the service asked to wait longer than this run may (75)
    Protocol, ///< the service answered something that is not its protocol (76)
    Refused, ///< the service refused the credentials or the right (77)
    Config, ///< a feed, connection or key is wrong (78)
    Limit, ///< a limit of the feed holds the file; nothing was sent (12)
    Keychain, ///< the keychain is locked or absent (14)
    Busy, ///< another push holds this connection (15)
    OutcomeUnknown, ///< an earlier push is still unsettled (11)
    Cancelled, ///< a person or a signal stopped it
};

/// "Cannot go on": what happened, one sentence from a small letter and without its full stop; then
/// what the user can do, in whole sentences. Holds no secret and no cell value; text is UTF-8.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    std::string what;
    std::string hint = {};

    /// The same error told from further up: "CONTEXT: what".
    Error in(const std::string& context) const { return {kind, context + ": " + what, hint}; }

    bool operator==(const Error&) const = default;
};

} // namespace muster
