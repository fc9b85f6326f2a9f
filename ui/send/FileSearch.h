// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/push/RowFinder.h"

#include <QObject>

#include <thread>

namespace muster {

/// Looks through the whole file for rows with a certain cell, on a thread of its own. GUI thread;
/// so are its signals.
class FileSearch final : public QObject {
    Q_OBJECT

public:
    /// Row numbers that are kept of what was found.
    static constexpr std::size_t most = 100'000;

    using QObject::QObject;
    /// Stops the search and waits for it.
    ~FileSearch() override;

    /// Keeps at most @p query.most numbers, or the usual many if it is 0; its matcher is called by
    /// the thread. A search that still runs is dropped.
    void start(const QString& path, const Dialect& dialect, RowQuery query);
    void stop();

Q_SIGNALS:
    void found(const muster::FoundRows& rows);
    void failed(const QString& what);

private:
    void take(int round, const Result<FoundRows>& result);

    int m_round = 0; ///< what an earlier search still tells is not heard
    std::jthread m_thread;
};

} // namespace muster
