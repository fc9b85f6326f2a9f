// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/ConnectionTester.h"

#include "core/feed/Practice.h"
#include "ui/models/CoreText.h"

namespace muster {

ConnectionTester::ConnectionTester(const Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_command(workplace.command())
{
    connect(&m_command, &MusterCommand::said, this, &ConnectionTester::hear);
    connect(&m_command, &MusterCommand::finished, this, &ConnectionTester::end);
}

static QStringList testWords(const Connection& connection)
{
    return {QStringLiteral("connection"), QStringLiteral("test"),
            QString::fromStdString(connection.name)};
}

void ConnectionTester::testSaved(const Connection& connection)
{
    QStringList words = testWords(connection);
    if (const auto file = secretFileOf(connection, m_workplace.directories))
        words << QStringLiteral("--secret-file") << QString::fromStdString(*file);
    start(std::move(words), sessionSecret(connection));
}

void ConnectionTester::testDraft(const Connection& draft, const Secret& secret)
{
    QStringList words = testWords(draft);
    words << QStringLiteral("--service") << QString::fromStdString(draft.service);
    for (const auto& [key, value] : draft.settings)
        words << QStringLiteral("--set")
              << QStringLiteral("%1=%2").arg(QString::fromStdString(key),
                                             QString::fromStdString(value));
    if (secret.isEmpty())
        start(std::move(words), sessionSecret(draft));
    else
        start(std::move(words), secret);
}

/// Empty when none is kept: then muster asks the keychain.
Secret ConnectionTester::sessionSecret(const Connection& connection) const
{
    return m_workplace.session->find(connection.secretName()).value_or(Secret());
}

void ConnectionTester::testSecret(const Connection& connection, const Secret& secret)
{
    start(testWords(connection), secret);
}

void ConnectionTester::start(QStringList words, const Secret& secret)
{
    m_problem.clear();
    QByteArray input;
    if (!secret.isEmpty()) {
        words << QStringLiteral("--secret-fd") << QStringLiteral("0");
        const auto bytes = secret.reveal();
        input = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    m_command.start(words, std::move(input));
}

void ConnectionTester::stop()
{
    m_command.stop();
}

bool ConnectionTester::isRunning() const
{
    return m_command.isRunning();
}

void ConnectionTester::hear(const QJsonObject& object)
{
    const auto text = [&object](const char* key) { return object[QLatin1String(key)].toString(); };
    const StageResult stage{text("stage"), text("state"), coreText(text("detail")),
                            coreText(text("hint"))};
    if (stage.stage.isEmpty())
        return;
    if (stage.state == QLatin1String("bad") && m_problem.isEmpty())
        m_problem = stage.detail;
    Q_EMIT told(stage);
}

void ConnectionTester::end(int exitCode, const QString& error)
{
    if (exitCode != 0 && m_problem.isEmpty())
        m_problem = error.isEmpty() ? tr("The test ended early.") : error;
    Q_EMIT finished(m_problem);
}

} // namespace muster
