// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/RecentRuns.h"

#include "core/feed/Practice.h"
#include "ui/history/LedgerDesk.h"
#include "ui/history/LedgerWatch.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

namespace muster {

constexpr int mostRuns = 10;

static Result<std::vector<RunSummary>> lastRuns(LedgerReader& reader,
                                                const Directories& directories)
{
    auto names = reader.names();
    if (!names)
        return fail(names.error());
    RunFilter filter;
    filter.limit = mostRuns;
    filter.connections = practiceConnections(names->connections, directories);
    filter.otherConnections = !filter.connections.empty();
    auto real = reader.runs(filter);
    if (!real || !real->empty() || filter.connections.empty())
        return real;
    filter.otherConnections = false;
    return reader.runs(filter);
}

static Glance::Outcome outcomeOf(const RunSummary& run)
{
    const auto counts = outcomeText(run.counts);
    const auto verdict = verdictOf(run);
    const bool hasCounts = verdict != RunVerdict::Running && !counts.isEmpty();
    return {QString::fromStdString(run.start.feed), moment(run.startedAt),
            hasCounts ? counts : verdictText(run), run.id};
}

RecentRuns::RecentRuns(const Directories& directories, QObject* parent)
    : QObject(parent)
    , m_directories(directories)
    , m_desk(new LedgerDesk(directories.state, this))
    , m_watch(new LedgerWatch(directories.state, this))
{
    connect(m_watch, &LedgerWatch::changed, this, &RecentRuns::read);
    read();
}

void RecentRuns::read()
{
    m_desk->forget(this); // one question is enough
    m_desk->ask(
        this,
        [directories = m_directories](LedgerReader& reader, const std::stop_token&) {
            return lastRuns(reader, directories);
        },
        [this](const Result<std::vector<RunSummary>>& runs) {
            QList<Glance::Outcome> outcomes;
            if (runs) { // without a record there is nothing to show
                for (const auto& run : *runs)
                    outcomes << outcomeOf(run);
            }
            if (outcomes == m_outcomes)
                return;
            m_outcomes = outcomes;
            Q_EMIT changed();
        });
}

} // namespace muster
