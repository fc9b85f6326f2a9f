// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace muster {

/// The timer of systemd that "muster schedule install" sets up for this account.
enum class SystemTimer {
    None,
    Written, ///< its file is there, but systemd was not told to start it
    Enabled,
};

/// As its files say, without a question to systemd. Any thread.
SystemTimer systemTimer();

} // namespace muster
