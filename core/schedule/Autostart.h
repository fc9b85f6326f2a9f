// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <string>
#include <vector>

namespace muster {

/// The entry by which a desktop starts Muster at log-in: one file in XDG_CONFIG_HOME/autostart, of
/// the Desktop Application Autostart Specification. A person's own tools may edit or disable it, so
/// that only the file itself says whether it is on. Any thread.
class Autostart {
public:
    /// @p command: absolute path of the program, then its arguments.
    explicit Autostart(std::vector<std::string> command);
    /// The same with the directory of the entries given, for tests.
    Autostart(std::vector<std::string> command, const std::string& directory);

    /// Whether the desktop would start it: the entry is there, not hidden or disabled by the
    /// desktop's own tool, and its program exists.
    bool isOn() const;
    /// Writes the entry anew. CannotWrite.
    Result<void> turnOn() const;
    /// Removes the entry; good when there is none. CannotWrite.
    Result<void> turnOff() const;

    const std::string& path() const { return m_path; }

private:
    std::vector<std::string> m_command;
    std::string m_path;
};

} // namespace muster
