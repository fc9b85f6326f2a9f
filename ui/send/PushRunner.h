// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Secret.h"
#include "ui/command/MusterCommand.h"

#include <QFile>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace muster {

/// Starts "muster push" so that it lives on without this window, and follows what it writes. The
/// record holds the truth; this only shows progress. GUI thread.
class PushRunner final : public QObject {
    Q_OBJECT

public:
    explicit PushRunner(MusterCommand::Place place, QObject* parent = nullptr);
    /// Stops following; the push goes on.
    ~PushRunner() override;

    /// Starts a push; false when the program could not be started. @p input is opened as the
    /// push's standard input unless empty; @p secret, unless empty, goes along through a pipe.
    bool start(const QStringList& words, const QString& input = {}, const Secret& secret = {});
    /// Asks the push to stop after the request that is on its way.
    void stop() const;

    bool isRunning() const { return m_pid > 0; }

Q_SIGNALS:
    void said(const QJsonObject& event);
    /// After the last said(). @p exitCode is the program's own word for how it went, -1 when it
    /// died without one; @p error what it told people, empty if nothing.
    void finished(int exitCode, const QString& error);

private:
    bool launch(QStringList words, const QString& input, const Secret& secret);
    void follow();
    void take(const QJsonObject& object);
    void finish();

    MusterCommand::Place m_place;
    QString m_folder;
    QFile m_output;
    QByteArray m_line;
    QTimer m_clock;
    qint64 m_pid = 0;
    int m_exitCode = -1;
    QString m_error;
};

} // namespace muster
