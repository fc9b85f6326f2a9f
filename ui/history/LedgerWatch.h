// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

#include <string>

namespace muster {

/// Tells when another program has written to the ledger: by watching its files, and by the clock
/// while a run goes on and somebody looks. Looking at the ledger touches files of its own, which is
/// no news. GUI thread.
class LedgerWatch final : public QObject {
    Q_OBJECT

public:
    explicit LedgerWatch(const std::string& stateDirectory, QObject* parent = nullptr);

    /// Every second, or only when a file changes.
    void setPolling(bool isPolling);

    bool isPolling() const { return m_poll.isActive(); }

Q_SIGNALS:
    void changed(); ///< at most a few times a second

private:
    void watch();
    QString stamp() const;

    QString m_directory;
    QString m_stamp; ///< tells one state of the files from the next
    QFileSystemWatcher m_files;
    QTimer m_soon; ///< joins a burst of changes
    QTimer m_poll;
};

} // namespace muster
