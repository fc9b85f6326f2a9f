// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Outcome.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace muster {

/// How a push ended, as far as its program told.
struct PushEnding {
    int exitCode = -1; ///< -1: it died without one
    bool hasRun = false; ///< a run was recorded
    std::optional<OutcomeCounts> counts; ///< none: it ended before its last words
    QString why; ///< what happened, without its full stop; may be empty
    QString hint; ///< what core advises, in whole sentences; may be empty
    QString connection; ///< name

    /// From the last words of "muster push --json", a summary or an error; @p error where it told
    /// nothing.
    static PushEnding from(const QJsonObject& last, int exitCode, const QString& error);
};

/// The same for a person: what was sent, what was not, and what to do next.
struct ResultWords {
    const char* card; ///< look of the card: good, warn, bad, doubt
    const char* icon;
    QString headline;
    QString detail;
};

ResultWords resultWords(const PushEnding& ending);

} // namespace muster
