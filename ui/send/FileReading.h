// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/FeedTarget.h"
#include "core/push/Inspection.h"
#include "core/table/RowIndex.h"

#include <QObject>

#include <memory>
#include <thread>

namespace muster {

/// Reads one file for the window on threads of its own: first how it is written, its first rows and
/// what their columns hold, then where its rows are and what all of them hold. GUI thread; so are
/// its signals.
class FileReading final : public QObject {
    Q_OBJECT

public:
    /// Records that are not data, each as its cells.
    using Lines = std::vector<std::vector<std::string>>;

    /// What is known before all rows were read.
    struct Opened {
        Sniffed sniffed;
        std::uint64_t size = 0; ///< bytes
        Lines titleLines; ///< above the header
        std::shared_ptr<RowIndex> rows;
    };

    explicit FileReading(std::string spoolDirectory, QObject* parent = nullptr);
    /// Stops the reading and waits for it.
    ~FileReading() override;

    /// Begins from the start; what was being read is dropped.
    void start(const QString& path, const SniffOverrides& overrides);
    /// Ends the reading; what is open stays so.
    void stop();

    const Opened* opened() const { return m_opened.get(); } ///< null until it is

    /// Null until the first thousands of rows were seen; of all rows once it is complete.
    const Inspection* inspection() const { return m_inspection.get(); }

    /// What the file is likely to be, as its first rows have it; empty until inspection() is there.
    const std::vector<FeedTarget>& targets() const { return m_targets; }

    /// Rows that the inspection has seen so far.
    std::uint64_t rowsInspected() const { return m_rowsInspected; }

Q_SIGNALS:
    void openedFile();
    void progressed(); ///< some 20 times a second
    void indexed(); ///< every row can be read now; the trailers are known
    void inspected(); ///< inspection() is there
    void refined(); ///< it was of the first rows before, and is of all of them now
    void failed(const QString& what, const QString& hint); ///< hint: what a person can do

private:
    struct Job;

    void run(const std::stop_token& stop, const Job& job);
    Result<Opened> open(const Job& job, Input& input);
    void inspectAll(const std::stop_token& stop, const Job& job, Input input);
    void takeOpened(const Job& job, Opened opened);
    void takeProgress(std::uint64_t rows);
    void tellFirst(const Job& job, Inspection inspection);
    void takeFirst(Inspection inspection, std::vector<FeedTarget> targets);
    void takeInspection(Inspection inspection);
    void tell(const Job& job, std::function<void()> what);
    void tellFailure(const Job& job, const Error& error);

    std::string m_spoolDirectory;
    std::unique_ptr<Opened> m_opened;
    std::unique_ptr<Inspection> m_inspection;
    std::vector<FeedTarget> m_targets;
    std::uint64_t m_rowsInspected = 0;
    std::uint64_t m_round = 0; ///< what an earlier reading still tells is not heard
    std::jthread m_worker;
};

} // namespace muster
