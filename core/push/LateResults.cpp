// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/LateResults.h"

#include "core/connectors/ConnectorRegistry.h"

namespace muster {

std::vector<WaitingUnit> waitingUnits(const Connection& connection,
                                      const std::vector<UnitSummary>& units)
{
    std::vector<WaitingUnit> waiting;
    const auto connector = makeConnector(connection.service, connection.settings, {});
    if (!connector)
        return waiting;
    for (const UnitSummary& unit : units) {
        if (unit.state != UnitState::Accepted || !(*connector)->isQueued(unit.httpStatus))
            continue;
        const bool canBeAsked = (*connector)->tellsResults() && !unit.serviceId.empty();
        waiting.push_back({unit, canBeAsked});
    }
    return waiting;
}

Result<LateResults> askForResults(const Connection& connection, const LateQuestion& question,
                                  Ledger& ledger, const PushSeams& seams, const Secret& secret)
{
    const auto connector = makeConnector(connection.service, connection.settings, {});
    if (!connector)
        return fail(connector.error().in("connection " + connection.name));
    Sender sender(**connector, ledger, question.run, seams, secret);
    LateResults results;
    for (const auto& [unit, canBeAsked] : question.units) {
        if (!canBeAsked)
            return fail(ErrorKind::Config,
                        "the connection " + connection.name
                            + " has no way to ask for the results of request "
                            + std::to_string(unit.plan.number),
                        "Look at the import in the service itself.");
        auto verdict = sender.ask(unit);
        if (!verdict)
            return fail(std::move(verdict.error()));
        const bool isWaiting = verdict->next == Verdict::Next::Poll;
        if (isWaiting && verdict->error)
            return fail(*verdict->error);
        results.waiting += isWaiting ? 1 : 0;
        results.units.emplace_back(unit.plan.number, std::move(*verdict));
    }
    return results;
}

} // namespace muster
