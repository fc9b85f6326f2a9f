// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/PushRunner.h"

#include <QDir>
#include <QJsonDocument>
#include <QUuid>

#include <csignal>

namespace muster {

PushRunner::PushRunner(MusterCommand::Place place, QObject* parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_folder(m_place.stateDirectory + QStringLiteral("/window"))
{
    m_clock.setInterval(50);
    connect(&m_clock, &QTimer::timeout, this, &PushRunner::follow);
}

PushRunner::~PushRunner()
{
    if (m_output.isOpen())
        m_output.remove(); // an open file stays until the push closes it
}

bool PushRunner::start(const QStringList& words, const QString& input)
{
    m_exitCode = -1;
    m_error.clear();
    m_line.clear();
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = m_folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::Id128);
    QProcess process;
    process.setProgram(m_place.program);
    process.setArguments(
        MusterCommand::arguments(m_place, QStringList{QStringLiteral("push")} + words));
    process.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
    process.setStandardOutputFile(name);
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached(&m_pid)) {
        m_pid = 0;
        m_error = process.errorString();
        return false;
    }
    m_output.setFileName(name);
    if (m_output.open(QIODevice::ReadOnly))
        m_clock.start();
    return true;
}

void PushRunner::stop()
{
    if (m_pid > 0)
        ::kill(static_cast<pid_t>(m_pid), SIGTERM);
}

void PushRunner::follow()
{
    const bool alive =
        ::kill(static_cast<pid_t>(m_pid), 0) == 0; // before reading: its last words count
    while (!m_output.atEnd()) {
        m_line += m_output.readLine();
        if (!m_line.endsWith('\n'))
            break;
        take(QJsonDocument::fromJson(m_line).object());
        m_line.clear();
    }
    if (!alive)
        finish();
}

void PushRunner::take(const QJsonObject& object)
{
    const QJsonObject error = object[QStringLiteral("error")].toObject();
    if (object.contains(QStringLiteral("exit")))
        m_exitCode = object[QStringLiteral("exit")].toInt();
    if (!error.isEmpty()) {
        m_error = error[QStringLiteral("message")].toString();
        m_error = m_error.left(1).toUpper() + m_error.mid(1) + QLatin1String(". ")
            + error[QStringLiteral("hint")].toString();
    }
    Q_EMIT said(object);
}

void PushRunner::finish()
{
    m_clock.stop();
    m_pid = 0;
    m_output.close();
    m_output.remove();
    Q_EMIT finished(m_exitCode, m_error.trimmed());
}

} // namespace muster
