// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace muster::practice {

/// Something going wrong on purpose: "KIND[=VALUE][@N][/PATH]".
struct Fault {
    enum class Kind {
        Status, ///< answer VALUE, take nothing
        RetryAfter, ///< 429 with Retry-After: VALUE, take nothing
        DropBefore, ///< close once the head is read
        DropAfterHeaders, ///< invite the body, then close without reading it
        DropMidBody, ///< close half-way through the body
        DropAfterBody, ///< import, then close without an answer
        Stall, ///< import, then never answer
        Slow, ///< import, then drip the answer
        CutReply, ///< import, then break off inside the answer
        Html, ///< import, then answer 200 with a page
        WrongJson, ///< import, then answer 200 with JSON of another kind
        HugeReply, ///< import, then answer 200 with several MiB
        TokenExpired, ///< 401 at the upload
        TokenReused, ///< 401 at the upload
        Redirect, ///< 307 to VALUE, take nothing
        EchoValues, ///< row messages quote the cell they are about
    };

    Kind kind = Kind::Status;
    std::string value;
    unsigned number = 0; ///< which matching request, from 1; 0 = all
    std::string path; ///< prefix of the request's path; empty = any
    std::string text; ///< as it was written

    static Result<Fault> parse(std::string_view text);

    /// The kind's own word, for the log.
    std::string_view name() const;
    /// True when the service answers in the importer's stead and takes nothing.
    bool replacesService() const;

    bool needsToken() const { return kind == Kind::TokenExpired || kind == Kind::TokenReused; }
};

} // namespace muster::practice
