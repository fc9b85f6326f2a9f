// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Console.h"
#include "core/base/Result.h"

#include <optional>
#include <string>
#include <string_view>

namespace muster::cli {

/// Tells each stage of a connection test as it ends, one line or one JSON object each, and keeps
/// the first failure. One thread.
class ConnectionStages {
public:
    explicit ConnectionStages(const Console& console);

    /// Good or bad; returns whether it was good.
    bool tell(std::string_view stage, const Result<std::string>& result);
    /// Neither: it cannot be told, or the stages before it failed.
    void tellUnknown(std::string_view stage, const std::string& why);
    void tellSkipped(std::string_view stage, const std::string& why);
    /// Tells the end; the exit code of the first failure.
    Result<int> end();

    /// The first failure, if there was one.
    const std::optional<Error>& error() const { return m_error; }

private:
    void print(std::string_view stage, std::string_view state, const std::string& detail,
               const std::string& hint);

    const Console& m_console;
    JsonWriter m_json; ///< all stages again, for the last line
    std::optional<Error> m_error;
};

} // namespace muster::cli
