// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/PracticeUse.h"
#include "ui/command/MusterCommand.h"
#include "ui/window/Workplace.h"

#include <QObject>

#include <optional>

namespace muster {

/// The practice service for the window: starts it through "muster practice", makes its connections,
/// stops it. What it started ends soon after the last window and the last push that use it,
/// however they ended; its data stays for the next start. GUI thread.
class PracticeService final : public QObject {
    Q_OBJECT

public:
    explicit PracticeService(const Workplace& workplace, QObject* parent = nullptr);

    /// Starts it unless it runs, renews its connections, then ready() with the connection of this
    /// service (empty = the first one), or failed().
    void start(const QString& service = {});
    void stop();
    bool isRunning() const;

    bool isBusy() const { return m_command.isRunning(); }

    /// "https://127.0.0.1:40123", empty when it does not run.
    QString address() const;

Q_SIGNALS:
    void ready(const QString& connection);
    void failed(const QString& why);
    void stopped();

private:
    void end(int exitCode, const QString& error);

    Workplace m_workplace;
    MusterCommand m_command;
    QString m_service;
    std::optional<PracticeUse> m_use; ///< held from the first start on
    bool m_isStopping = false;
};

} // namespace muster
