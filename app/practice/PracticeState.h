// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace muster::practice {

/// One row the import service skipped.
struct RowProblem {
    std::uint64_t row = 0; ///< 1 = first data row
    std::string field;
    std::string message;
};

/// One import and how it ended.
struct ImportRecord {
    std::string id;
    std::string name;
    std::string type;
    std::uint64_t total = 0;
    std::uint64_t imported = 0;
    std::vector<RowProblem> problems;
    unsigned pollsLeft = 0;

    /// An object of id, name, type, status, total, imported, failed, errors.
    std::string json(std::string_view status, unsigned rowBase) const;
};

/// What both services hold, by e-mail, slug and primary ID. Objects are kept as compact JSON text.
struct PracticeBooks {
    std::map<std::string, std::string> people;
    std::vector<std::string> accesses;
    std::vector<std::string> eligibilities;
    std::vector<ImportRecord> imports;
    std::map<std::string, QJsonObject> schemas;
    std::map<std::string, std::map<std::string, std::string>> resources;
};

/// The books and their file, state.json, rewritten in one step after each change; once a rewrite
/// takes long (very many people), changes in quick succession share one. Any thread.
class PracticeState {
public:
    explicit PracticeState(std::string path);
    ~PracticeState();
    PracticeState(const PracticeState&) = delete;
    PracticeState& operator=(const PracticeState&) = delete;

    Result<void> load();

    /// Runs @p work alone with the books; it returns whether it changed them.
    template <class Work>
    void with(Work work)
    {
        const std::lock_guard guard(m_mutex);
        if (work(m_books))
            changed();
    }

    /// Writes what is not yet written.
    Result<void> save();

private:
    void changed();
    Result<void> write();
    void writeLater(const std::stop_token& stop);

    std::string m_path;
    std::mutex m_mutex;
    PracticeBooks m_books;
    bool m_dirty = false;
    std::chrono::steady_clock::duration m_cost{};
    std::chrono::steady_clock::time_point m_written{};
    std::jthread m_writer;
};

} // namespace muster::practice
