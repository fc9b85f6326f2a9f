// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/FeedNames.h"

#include "core/history/FeedNames_p.h"
#include "core/history/LedgerSchema_p.h"

#include <limits>
#include <unistd.h>

namespace muster {

static constexpr qlonglong noEnd = std::numeric_limits<qlonglong>::max();

Result<void> renameInLedger(const std::string& stateDirectory, const std::string& from,
                            const std::string& to, const Clock& clock,
                            const std::function<Result<void>()>& act)
{
    const std::string path = stateDirectory + "/ledger.db";
    if (access(path.c_str(), F_OK) != 0)
        return act();
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    if (auto ready = schema::prepare(**database); !ready)
        return ready;
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return fail(transaction.error());
    auto noted = (*database)->run(
        QStringLiteral("INSERT INTO feed_names (old_name, new_name, last_run, changed_at)"
                       " SELECT ?, ?, coalesce(max(id), 0), ? FROM runs"),
        {sql::text(from), sql::text(to), sql::text(rfc3339(clock.now()))});
    if (!noted)
        return fail(noted.error());
    if (auto renamed = act(); !renamed)
        return renamed;
    return transaction->commit();
}

/// The runs @p after (exclusive) to @p upTo (inclusive) of one name.
static void append(FeedRuns& runs, const std::string& name, qlonglong after, qlonglong upTo)
{
    if (!runs.condition.isEmpty())
        runs.condition += QStringLiteral(" OR ");
    runs.condition += QStringLiteral("(feed = ?");
    runs.values << sql::text(name);
    if (after > 0) {
        runs.condition += QStringLiteral(" AND id > ?");
        runs.values << after;
    }
    if (upTo < noEnd) {
        runs.condition += QStringLiteral(" AND id <= ?");
        runs.values << upTo;
    }
    runs.condition += QLatin1Char(')');
}

Result<FeedRuns> runsOf(Database& database, const std::string& feed)
{
    FeedRuns runs;
    std::string name = feed;
    qlonglong upTo = noEnd;
    qlonglong before = noEnd; // a name of then: only changes before it was given up are about it
    for (;;) {
        auto change =
            database.run(QStringLiteral("SELECT id, old_name, new_name, last_run FROM feed_names"
                                        " WHERE (old_name = ? OR new_name = ?) AND id < ?"
                                        " ORDER BY id DESC LIMIT 1"),
                         {sql::text(name), sql::text(name), before});
        if (!change)
            return fail(change.error());
        const bool isFound = change->next();
        append(runs, name, isFound ? change->value(3).toLongLong() : 0, upTo);
        if (!isFound || sql::text(*change, 2) != name)
            break; // it began with this name
        before = change->value(0).toLongLong();
        upTo = change->value(3).toLongLong();
        name = sql::text(*change, 1);
    }
    runs.condition = QLatin1Char('(') + runs.condition + QLatin1Char(')');
    return runs;
}

} // namespace muster
