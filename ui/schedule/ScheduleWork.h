// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/command/MusterCommand.h"

namespace muster {

/// What may send for a schedule: "muster schedule run", "release" and "skip", one at a time, and
/// how each ended in a sentence. GUI thread.
class ScheduleWork final : public QObject {
    Q_OBJECT

public:
    explicit ScheduleWork(const MusterCommand::Place& place, QObject* parent = nullptr);

    /// @{ Each does nothing while one goes on.
    void run(const QString& feed, bool isRehearsing);
    void release(const QString& feed, const QString& allow, const QString& reason);
    void skip(const QString& feed, const QString& reason);

    /// @}

    /// What goes on, in a sentence; empty = nothing.
    const QString& doing() const { return m_doing; }

Q_SIGNALS:
    void begun();
    /// @p isGood: nothing needs a look.
    void ended(const QString& feed, const QString& sentence, bool isGood);

private:
    void start(const QString& feed, const QStringList& words, const QString& doing);
    void take(const QJsonObject& object);
    void end(int exitCode, const QString& error);

    MusterCommand m_command;
    QString m_feed;
    QString m_doing;
    QJsonObject m_occasion; ///< as the program told it
};

} // namespace muster
