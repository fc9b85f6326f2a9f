// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace muster {

/// Runs one verb of the program muster as a child and tells what it prints, line by line as JSON.
/// For what the window must not do itself: anything that talks to a service. GUI thread.
class MusterCommand final : public QObject {
    Q_OBJECT

public:
    /// Where the programs lie and which directories they get (--config-dir, --state-dir).
    struct Place {
        QString program; ///< absolute path of muster
        QString configDirectory;
        QString stateDirectory;
    };

    explicit MusterCommand(Place place, QObject* parent = nullptr);
    /// Ends the child if it still runs.
    ~MusterCommand() override;

    /// Starts "muster WORDS... --json". @p input goes to its standard input, which is then closed;
    /// the copy kept here is wiped.
    void start(const QStringList& words, QByteArray input = {});
    void stop();
    bool isRunning() const;

    /// The arguments for a verb: words, directories and --json.
    static QStringList arguments(const Place& place, const QStringList& words);

Q_SIGNALS:
    /// Every JSON object of standard output; a pretty-printed one counts as one when it is
    /// complete.
    void said(const QJsonObject& object);
    /// After the last said(). @p error is empty on success, else what the program told people, in
    /// full sentences; a program that could not be started has exit code -1.
    void finished(int exitCode, const QString& error);

private:
    void readOutput();
    void end(int exitCode, QProcess::ExitStatus status);

    Place m_place;
    QProcess m_process;
    QByteArray m_output;
    QString m_error; ///< from the JSON error object
};

} // namespace muster
