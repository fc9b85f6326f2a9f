// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/table/RowIndex.h"

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <random>
#include <string>

namespace muster::test {

/// Waits for the end of a walk.
class WalkEnd {
public:
    RowIndex::Listener listener()
    {
        return [this](const RowIndex::Status& status) {
            const std::lock_guard lock(m_mutex);
            m_last = status;
            m_isDone = status.isComplete || status.error;
            m_changed.notify_all();
        };
    }

    RowIndex::Status wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isDone; });
        return m_last;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    RowIndex::Status m_last;
    bool m_isDone = false;
};

/// Small strides and limits when @p block is small, so that every border is met.
RowIndex::Options optionsOf(std::size_t block, std::uint64_t stride, std::size_t place);

/// Reads a file through a RowIndex in spans that @p random chooses, and whole through a CsvReader;
/// empty when both give the same rows, notes and trailers, else what differs.
QByteArray compare(const std::string& path, const Dialect& dialect,
                   const RowIndex::Options& options, std::mt19937& random);

} // namespace muster::test
