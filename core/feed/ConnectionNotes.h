// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"
#include "core/feed/TextStore.h"

#include <string>

namespace muster {

/// What this computer remembers of a connection beside its settings. Never the secret itself. Times
/// are RFC 3339, empty = never or unknown.
struct ConnectionNotes {
    std::string secretStored; ///< when its secret was put into the keychain
    std::string tested; ///< when it was last tested
    bool testGood = false;
    std::string testSaid; ///< what went wrong, empty when all was well

    bool operator==(const ConnectionNotes&) const = default;
};

/// The notes under STATE/connections, one file each. Lost notes do no harm. Main thread.
class ConnectionNoteStore {
public:
    explicit ConnectionNoteStore(const Directories& directories)
        : m_files(directories.state + "/connections", "note")
    { }

    /// Empty notes where there are none.
    ConnectionNotes load(const std::string& connection) const;
    Result<void> save(const std::string& connection, const ConnectionNotes& notes) const;
    void remove(const std::string& connection) const;

    /// @name One fact, with the present time
    /// @{
    Result<void> secretWasStored(const std::string& connection) const;
    Result<void> wasTested(const std::string& connection, const std::string& problem) const;
    /// @}

private:
    TextStore m_files;
};

} // namespace muster
