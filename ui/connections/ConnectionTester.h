// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Secret.h"
#include "core/feed/Connection.h"
#include "ui/command/MusterCommand.h"
#include "ui/window/Workplace.h"

#include <QObject>

namespace muster {

/// One stage of a connection test as the command tells it.
struct StageResult {
    QString stage; ///< dns, proxy, tls, token, permission, clock, ...
    QString state; ///< good, bad, unknown, skipped
    QString detail;
    QString hint;
};

/// Runs "muster connection test" and hands on its stages as they end. One test at a time. GUI
/// thread.
class ConnectionTester final : public QObject {
    Q_OBJECT

public:
    explicit ConnectionTester(const Workplace& workplace, QObject* parent = nullptr);

    /// Tests a saved connection with the secret that is stored for it, or kept for this
    /// session.
    void testSaved(const Connection& connection);
    /// Tests a connection as it would be saved; the secret goes through a pipe. An empty secret
    /// means the one there is.
    void testDraft(const Connection& draft, const Secret& secret);
    /// Tests a saved connection with another secret.
    void testSecret(const Connection& connection, const Secret& secret);
    void stop();
    bool isRunning() const;

Q_SIGNALS:
    void told(const muster::StageResult& stage);
    /// @p problem is empty when every stage was good or could not be told.
    void finished(const QString& problem);

private:
    Secret sessionSecret(const Connection& connection) const;
    void start(QStringList words, const Secret& secret);
    void hear(const QJsonObject& object);
    void end(int exitCode, const QString& error);

    Workplace m_workplace;
    MusterCommand m_command;
    QString m_problem; ///< detail and hint of the first bad stage
};

} // namespace muster
