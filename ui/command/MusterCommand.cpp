// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/command/MusterCommand.h"

#include "ui/models/CoreText.h"
#include "ui/models/RecordedText.h"

#include <QJsonDocument>

namespace muster {

MusterCommand::MusterCommand(Place place, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &MusterCommand::readOutput);
    connect(&m_process, &QProcess::finished, this, &MusterCommand::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished(-1,
                            tr("The program %1 could not be started: %2")
                                .arg(m_place.program, m_process.errorString()));
    });
}

MusterCommand::~MusterCommand()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
}

QStringList MusterCommand::arguments(const Place& place, const QStringList& words)
{
    return words
        + QStringList{QStringLiteral("--json"), QStringLiteral("--config-dir"),
                      place.configDirectory, QStringLiteral("--state-dir"), place.stateDirectory};
}

void MusterCommand::start(const QStringList& words, QByteArray input)
{
    m_output.clear();
    m_error.clear();
    m_process.start(m_place.program, arguments(m_place, words));
    if (!input.isEmpty())
        m_process.write(input);
    input.fill(0);
    m_process.closeWriteChannel();
}

void MusterCommand::stop()
{
    m_process.terminate();
}

bool MusterCommand::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

/// What a person at the window can do about it; a command line is nothing for them.
static QString adviceIn(const QJsonObject& error)
{
    return recordedText(error[QStringLiteral("hint")].toString());
}

void MusterCommand::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    qsizetype from = 0;
    for (qsizetype end = m_output.indexOf('\n', from); end >= 0;
         end = m_output.indexOf('\n', end + 1)) {
        const auto document = QJsonDocument::fromJson(m_output.mid(from, end - from));
        if (!document.isObject())
            continue; // the first lines of a pretty-printed object
        from = end + 1;
        const QJsonObject object = document.object();
        const QJsonObject error = object[QStringLiteral("error")].toObject();
        if (!error.isEmpty()) {
            m_error = coreText(error[QStringLiteral("message")].toString());
            if (!m_error.isEmpty())
                m_error = m_error.left(1).toUpper() + m_error.mid(1) + QLatin1String(". ")
                    + adviceIn(error);
        }
        Q_EMIT said(object);
    }
    m_output.remove(0, from);
}

void MusterCommand::end(int exitCode, QProcess::ExitStatus status)
{
    readOutput();
    if (status == QProcess::CrashExit && m_error.isEmpty())
        m_error = tr("The program muster ended unexpectedly.");
    if (exitCode != 0 && m_error.isEmpty())
        m_error = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    Q_EMIT finished(exitCode, m_error.trimmed());
}

} // namespace muster
