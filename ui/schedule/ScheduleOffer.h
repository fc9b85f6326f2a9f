// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Directories.h"

#include <QFrame>

#include <string>

namespace muster {

/// "Do this every weekday?", after a file was sent. Hidden until it is offered. GUI thread.
class ScheduleOffer final : public QFrame {
    Q_OBJECT

public:
    explicit ScheduleOffer(const Directories& directories, QWidget* parent = nullptr);

    /// What is about to be sent: a whole file of this feed. Samples of the program get no offer.
    void prepare(const std::string& feed, const std::string& file);
    /// What is about to be sent is no file that comes again.
    void forget();
    /// How that push ended; offers where it went well and the feed has no schedule yet.
    void end(int exitCode);

Q_SIGNALS:
    void scheduleRequested(const QString& feed, const QString& file);

private:
    Directories m_directories;
    std::string m_feed; ///< empty: no offer
    std::string m_file;
};

} // namespace muster
