// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delta/FileFacts.h"
#include "core/feed/HeaderDrift.h"

namespace muster {

/// How a file's header differs from the one the feed knows, for the limits: every column that came,
/// went or has another name, whether the feed reads it or not. An older feed that does not know its
/// whole header only misses what it reads.
HeaderChange headerChange(const Feed& feed, const Header& header, const Catalogue& catalogue);

} // namespace muster
