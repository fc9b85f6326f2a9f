// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace muster {

/// What goes wrong in "muster schedule run-due" and stands in no schedule's own state: the program
/// cannot start or crashes, the record cannot be written, a disk is full. The same fault is told
/// once, until a run goes well. GUI thread, for its words.
class DueFaults {
public:
    /// What the program prints. Faults of @p broken feeds are shown as their own.
    void take(const QJsonObject& said, const QStringList& broken);
    /// It has ended, as of MusterCommand::finished: what a person is to be told now, or empty.
    QString end(int exitCode, const QString& error);

private:
    QStringList m_faults; ///< of the run that goes on
    bool m_hasList = false; ///< it came as far as telling of each schedule
    QString m_told;
};

} // namespace muster
