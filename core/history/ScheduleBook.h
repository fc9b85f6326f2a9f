// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/history/Occasion.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace muster {

class Database;

/// The schedules' part of the ledger: each due time once, and what is remembered between two looks.
/// One thread; several processes may have it open, but only the holder of a feed's lease writes
/// about the feed.
class ScheduleBook {
public:
    enum class Use { Write, Look };

    /// Write creates the ledger if needed; Look of an absent one finds nothing. Errors as of
    /// Ledger.
    static Result<std::unique_ptr<ScheduleBook>> open(const std::string& stateDirectory, Use use);
    ~ScheduleBook();

    /// Writes an occasion; one about the same feed and due time is replaced.
    Result<void> write(const Occasion& occasion);
    Result<std::optional<Occasion>> at(const std::string& feed, Clock::Wall due);
    /// The latest by due time, newest first.
    Result<std::vector<Occasion>> latest(const std::string& feed, int most);
    /// The newest in this state.
    Result<std::optional<Occasion>> newest(const std::string& feed, OccasionState state);
    /// All in this state, newest first.
    Result<std::vector<Occasion>> all(const std::string& feed, OccasionState state);
    /// The newest about a file with these bytes.
    Result<std::optional<Occasion>> about(const FeedRoute& route, const std::string& digest);

    /// The newest file, by when it was written and then by name, that went out or may have, or had
    /// nothing to send in it; none from after @p now, when a clock must have been wrong.
    Result<std::optional<Occasion>> newestFile(const FeedRoute& route, Clock::Wall now);

    /// The last run that took this file: the service took something of it, there was nothing to
    /// send in it, or nobody knows. One of a few chosen rows is none, one that left rows out is.
    Result<std::optional<SentFile>> sentFile(const FeedRoute& route, const std::string& digest);

    /// The last run of another file that a person began after @p moment beside the schedule, and
    /// that sent something or may have; 0 = none.
    Result<RunId> sentByHand(const FeedRoute& route, const std::string& digest, Clock::Wall moment);
    /// The same of any run after the one that @p held stands for, whoever began it.
    Result<RunId> sentInPlace(const FeedRoute& route, const Occasion& held);

    /// An empty feed is what holds for all of them.
    Result<ScheduleMemory> memory(const std::string& feed);
    Result<void> remember(const std::string& feed, const ScheduleMemory& memory);
    /// Reads, changes and remembers in one step, whoever else does at the same time.
    Result<ScheduleMemory> change(const std::string& feed,
                                  const std::function<void(ScheduleMemory&)>& change);
    Result<std::vector<FolderFile>> looks(const std::string& feed);
    /// In the place of those before.
    Result<void> keepLooks(const std::string& feed, const std::vector<FolderFile>& looks);
    /// All about a feed that has no schedule any more.
    Result<void> forget(const std::string& feed);
    /// The feed has another name; what was remembered about a feed of that name goes.
    Result<void> rename(const std::string& from, const std::string& to);

private:
    explicit ScheduleBook(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database; ///< null: there is no ledger to look at
};

} // namespace muster
