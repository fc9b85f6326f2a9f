// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/Database_p.h"
#include "core/history/Run.h"

#include <optional>
#include <string>

namespace muster {

/// What the ledger keeps of the files themselves: their numbers, and what the limits said.
class FileBook {
public:
    explicit FileBook(Database& database) : m_database(database) { }

    Result<void> record(RunId run, const std::string& facts, const std::string& limits);
    Result<std::optional<AcceptedFile>> lastAccepted(const std::string& feed,
                                                     const AcceptedScope& scope);
    /// The rows of a planned and open run that would be sent are held instead.
    Result<void> hold(RunId run);

private:
    Database& m_database;
};

} // namespace muster
