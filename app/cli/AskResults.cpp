// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AskResults.h"

#include "app/cli/Credentials.h"
#include "app/cli/PushReport.h"
#include "app/cli/StopSignals.h"
#include "core/base/Account.h"
#include "core/net/CurlTransport.h"
#include "core/push/LateResults.h"

#include <algorithm>
#include <random>

namespace muster::cli {

static constexpr int nothingToDo = 13;

static Result<std::vector<WaitingUnit>> unitsToAsk(const Context& context, LedgerReader& reader,
                                                   const Connection& connection, RunId run)
{
    auto number = context.arguments.number("--unit", 0);
    auto units = reader.units(run);
    if (!number || !units)
        return fail(!number ? number.error() : units.error());
    auto waiting = waitingUnits(connection, *units);
    const auto isOther = [wanted = *number](const WaitingUnit& one) {
        return wanted != 0 && wanted != static_cast<std::uint64_t>(one.unit.plan.number);
    };
    waiting.erase(std::remove_if(waiting.begin(), waiting.end(), isOther), waiting.end());
    return waiting;
}

static Result<LateResults> ask(const Context& context, const Connection& connection, RunId run,
                               const std::vector<WaitingUnit>& units)
{
    auto credentials = findCredentials(connection, context);
    if (!credentials)
        return fail(std::move(credentials.error()));
    const StopSignals signals;
    SystemClock clock(&StopSignals::requested);
    CurlTransport transport;
    std::mt19937_64 random(std::random_device{}());
    const PushSeams seams{transport, clock,
                          [&random] { return std::generate_canonical<double, 32>(random); },
                          signals.finish(), signals.abort()};
    auto lease =
        Lease::take(context.directories.state, {connection.name, "command", accountName()}, clock);
    if (!lease)
        return fail(std::move(lease.error()));
    auto ledger = Ledger::open(context.directories.state, clock);
    if (!ledger)
        return fail(std::move(ledger.error()));
    return askForResults(connection, {run, units}, **ledger, seams, credentials->secret);
}

static void tell(const Console& console, RunId run, const LateResults& results)
{
    JsonWriter json;
    json.beginObject().member("run", run).member("waiting", results.waiting);
    json.key("units").beginArray();
    for (const auto& [number, verdict] : results.units) {
        json.beginObject().member("unit", number);
        json.member("state", unitStateName(verdict.end.state));
        json.member("message", verdict.end.message).endObject();
        if (!console.json())
            console.print("request " + std::to_string(number) + ": "
                          + std::string(unitStateName(verdict.end.state)) + ", "
                          + verdict.end.message);
    }
    json.endArray().endObject();
    if (console.json())
        console.print(json);
}

Result<int> askResults(Context& context, RunId run)
{
    auto reader = LedgerReader::open(context.directories.state);
    if (!reader)
        return fail(std::move(reader.error()));
    auto summary = (*reader)->run(run);
    if (!summary)
        return fail(std::move(summary.error()));
    auto connection = context.connections().load(summary->start.connection);
    if (!connection)
        return fail(std::move(connection.error()));
    auto units = unitsToAsk(context, **reader, *connection, run);
    if (!units)
        return fail(std::move(units.error()));
    if (units->empty()) {
        tell(context.console, run, {});
        context.console.say("Nothing to ask: no request of this run waits for results.");
        return nothingToDo;
    }
    auto results = ask(context, *connection, run, *units);
    if (!results)
        return fail(std::move(results.error()));
    tell(context.console, run, *results);
    summary = (*reader)->run(run);
    if (!summary)
        return fail(std::move(summary.error()));
    if (!context.console.json())
        printCounts(context.console, summary->counts);
    return results->waiting > 0 ? exitCodeOf(ErrorKind::TryLater)
                                : exitCodeOf(summary->counts, std::nullopt);
}

} // namespace muster::cli
