// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <string>

namespace muster {

/// A sentence or word that core wrote in English, in the user's language: why a column was
/// suggested, what a setting means, why something could not go on. Found by its English pattern in
/// the lists of CoreSentences_p.h; names and numbers in it stay as they are, and what no list knows
/// stays English. GUI thread.
QString coreText(const std::string& english);
QString coreText(const QString& english);

/// Whether the lists know all of it.
bool knowsCoreText(const std::string& english);

/// "What happened. What to do." of an error; the second part only where it has one.
QString errorText(const Error& error);

} // namespace muster
