// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace muster {

/// One or more full sentences that the record keeps, or the program muster prints, as the window
/// says them: in the user's language, each sentence by itself, and in place of a command line the
/// way that leads there in the window. Advice that has no such way is left out: empty when that was
/// all. What no list of coreText knows stays English. GUI thread.
QString recordedText(const QString& english);

} // namespace muster
