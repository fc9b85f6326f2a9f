// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace muster {

/// A table that was pasted or dropped as text: kept in memory only, yet read by its path like any
/// file, by this process and, as standard input, by a push that outlives it. Moves, does not copy.
class GivenTable {
public:
    /// Io error when the system gives no memory file.
    static Result<GivenTable> keep(std::string_view text);
    GivenTable(GivenTable&& other) noexcept;
    GivenTable& operator=(GivenTable&& other) noexcept;
    ~GivenTable();

    /// Opens the text from its beginning, each time anew; valid in this process while this lives.
    std::string path() const;

private:
    explicit GivenTable(int file) : m_file(file) { }

    int m_file = -1;
};

} // namespace muster
