// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/UsualRows.h"

#include "core/history/LedgerReader.h"

#include <algorithm>

namespace muster {

static bool counts(const RunSummary& run)
{
    const auto& rows = run.counts;
    const auto taken = rows[OutcomeState::Accepted] + rows[OutcomeState::Confirmed]
        + rows[OutcomeState::Unchanged];
    return run.start.parent == 0 && !run.endedAt.empty() && taken > 0;
}

Result<std::optional<UsualRows>> usualRows(const std::string& stateDirectory,
                                           const std::string& feed)
{
    static constexpr int lookedAt = 5;
    auto reader = LedgerReader::open(stateDirectory);
    if (!reader)
        return reader.error().kind == ErrorKind::NoInput
            ? Result<std::optional<UsualRows>>(std::nullopt)
            : fail(std::move(reader.error()));
    RunFilter filter;
    filter.feed = feed;
    const auto runs = (*reader)->runs(filter);
    if (!runs)
        return fail(runs.error());
    std::optional<UsualRows> usual;
    int seen = 0;
    for (const RunSummary& run : *runs) {
        if (!counts(run) || ++seen > lookedAt)
            continue;
        if (!usual)
            usual = UsualRows{run.counts.read, run.counts.read};
        usual->least = std::min(usual->least, run.counts.read);
        usual->most = std::max(usual->most, run.counts.read);
    }
    return usual;
}

} // namespace muster
