// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connections/PracticeService.h"

#include "core/feed/Practice.h"
#include "core/feed/Services.h"
#include "ui/models/CoreText.h"

namespace muster {

PracticeService::PracticeService(const Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_command(workplace.command())
{
    connect(&m_command, &MusterCommand::finished, this, &PracticeService::end);
}

void PracticeService::start(const QString& service)
{
    if (m_command.isRunning())
        return;
    m_service = service.isEmpty() ? QString::fromStdString(serviceFacts().front().id) : service;
    m_isStopping = false;
    if (!m_use) {
        auto use = PracticeUse::begin(m_workplace.directories);
        if (!use) {
            Q_EMIT failed(QString::fromStdString(use.error().what + ". " + use.error().hint));
            return;
        }
        m_use.emplace(std::move(*use));
    }
    QStringList words{QStringLiteral("practice")};
    for (const std::string& file : PracticeUse::files(m_workplace.directories))
        words << QStringLiteral("--while") << QString::fromStdString(file);
    m_command.start(words);
}

void PracticeService::stop()
{
    if (m_command.isRunning())
        return;
    m_isStopping = true;
    m_command.start({QStringLiteral("practice"), QStringLiteral("--stop")});
}

bool PracticeService::isRunning() const
{
    const auto card = practiceCard(practiceDirectory(m_workplace.directories));
    return card && practiceRuns(*card);
}

QString PracticeService::address() const
{
    const auto card = practiceCard(practiceDirectory(m_workplace.directories));
    return card && practiceRuns(*card) ? card->value(QStringLiteral("base_url")).toString()
                                       : QString();
}

void PracticeService::end(int exitCode, const QString& error)
{
    if (m_isStopping) {
        Q_EMIT stopped();
        return;
    }
    if (exitCode != 0) {
        Q_EMIT failed(error.isEmpty() ? tr("The practice service did not start.") : error);
        return;
    }
    const auto names = savePracticeConnections(m_workplace.directories);
    if (names)
        Q_EMIT ready(QString::fromStdString(practiceConnectionName(m_service.toStdString())));
    else
        Q_EMIT failed(errorText(names.error()));
}

} // namespace muster
