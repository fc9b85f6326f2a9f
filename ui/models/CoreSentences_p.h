// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace muster::sentences {

/// English sentences of core as patterns, marked for translation in the context "Core": %1 to %9
/// stand for names and numbers. A sentence that holds another comes before it.
/// @{
std::span<const char* const> reasons(); ///< of suggested mappings and of a guessed HR system
std::span<const char* const> roles(); ///< what a column holds
std::span<const char* const> settings(); ///< of connections
std::span<const char* const> changes(); ///< of feeds
std::span<const char* const> findings(); ///< about files, previews and runs
std::span<const char* const> errors();
std::span<const char* const> network(); ///< of the connection test and of requests
std::span<const char* const> recorded(); ///< that stand in place of command lines
std::span<const char* const> schedules(); ///< of schedules, and of limits that hold a file
/// @}

} // namespace muster::sentences
