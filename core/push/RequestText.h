// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace muster {

class Connector;
class Outbox;
struct OutboxItem;

/// One request as text for people, secrets as dots. A value.
struct RequestText {
    std::string method;
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers; ///< name, what may be shown
    std::uint64_t bodyBytes = 0; ///< of the whole body as it goes out
    /// Shell commands that send the same request: secrets stand as "$MUSTER_SECRET" and
    /// "$MUSTER_TOKEN", the body is read from the file bodyFile.
    std::string curl;
    std::string bodyFile;
};

/// The request that carries @p item.
RequestText requestText(const Connector& connector, const Outbox& outbox, const OutboxItem& item);

/// @p text as one word of a POSIX shell.
std::string shellWord(const std::string& text);

} // namespace muster
