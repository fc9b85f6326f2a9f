// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace muster {

/// From now on the calling thread gets a core only when no thread that a person waits for wants
/// it. For long work beside a window; cannot be taken back. Nothing happens where the system has no
/// such thing.
void goToBackground();

} // namespace muster
