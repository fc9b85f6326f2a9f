// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AskResults.h"
#include "app/cli/HistoryText.h"
#include "app/cli/PushReport.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/history/Ledger.h"
#include "core/history/PersonKey.h"
#include "core/history/Receipt.h"
#include "core/history/RowExport.h"
#include "core/secrets/KeychainStore.h"

#include <charconv>

namespace muster::cli {

static Result<RunId> runNumber(const Arguments& arguments, std::size_t index)
{
    const auto word = arguments.word(index, "the run's number");
    if (!word)
        return fail(word.error());
    RunId run = 0;
    const auto [end, error] = std::from_chars(word->data(), word->data() + word->size(), run);
    if (error != std::errc() || end != word->data() + word->size() || run < 1)
        return fail(ErrorKind::Usage, "'" + *word + "' is not the number of a run",
                    "'muster history' lists the runs.");
    return run;
}

static Result<std::optional<OutcomeState>> stateOf(const Arguments& arguments)
{
    if (!arguments.has("--state"))
        return std::nullopt;
    auto state = outcomeFromName(arguments.value("--state"));
    if (!state)
        return fail(ErrorKind::Usage, "'" + arguments.value("--state") + "' is no outcome",
                    "Outcomes: unchanged, held, not_sent, accepted, rejected, unknown, confirmed.");
    return state;
}

static Result<int> list(Context& context)
{
    const Arguments& arguments = context.arguments;
    RunFilter filter;
    auto state = stateOf(arguments);
    auto limit = arguments.number("--limit", 50);
    auto after = arguments.number("--after", 0);
    if (!state || !limit || !after)
        return fail(!state ? state.error() : !limit ? limit.error() : after.error());
    filter.state = *state;
    filter.feed = arguments.value("--feed");
    filter.since = arguments.value("--since");
    filter.search = arguments.value("--search");
    filter.limit = static_cast<int>(*limit);
    filter.before = static_cast<RunId>(*after);
    auto reader = LedgerReader::open(context.directories.state);
    const bool isNew = !reader && reader.error().kind == ErrorKind::NoInput;
    if (!reader && !isNew)
        return fail(std::move(reader.error()));
    auto runs = isNew ? Result<std::vector<RunSummary>>(std::vector<RunSummary>())
                      : (*reader)->runs(filter);
    if (!runs)
        return fail(std::move(runs.error()));
    if (context.console.json())
        context.console.print(runsJson(*runs, static_cast<std::size_t>(*limit)));
    else if (runs->empty())
        context.console.print(
            isNew ? "No runs yet. Runs appear here, each with a receipt, after 'muster push'."
                  : "No run matches.");
    else
        printRuns(context.console, *runs);
    return 0;
}

static Result<int> show(Context& context)
{
    const Arguments& arguments = context.arguments;
    auto run = runNumber(arguments, 1);
    auto state = stateOf(arguments);
    auto limit = arguments.number("--limit", 100);
    auto after = arguments.number("--after", 0);
    if (!run || !state || !limit || !after)
        return fail(!run         ? run.error()
                        : !state ? state.error()
                        : !limit ? limit.error()
                                 : after.error());
    auto reader = LedgerReader::open(context.directories.state);
    if (!reader)
        return fail(std::move(reader.error()));
    auto summary = (*reader)->run(*run);
    if (!summary)
        return fail(std::move(summary.error()));
    auto units = (*reader)->units(*run);
    if (!units)
        return fail(std::move(units.error()));
    const RowFilter filter{*state, arguments.value("--search"), *after, static_cast<int>(*limit)};
    auto rows = (*reader)->rows(*run, filter);
    if (!rows)
        return fail(std::move(rows.error()));
    const bool more = rows->size() == *limit;
    if (context.console.json()) {
        context.console.print(runJson(*summary, *units, *rows, more));
        return 0;
    }
    printRun(context.console, *summary, *units);
    printCounts(context.console, summary->counts);
    context.console.print("");
    printRows(context.console, *rows);
    if (more)
        context.console.say("More: --after " + std::to_string(rows->back().ref.row));
    return 0;
}

/// The key's hashes under every history key within reach, without making a key.
static Result<std::vector<Digest128>> hashesOf(const std::string& key, const Context& context)
{
    KeychainStore keychain;
    auto known = knownHistoryKey(keychain, context.directories.state);
    if (!known)
        return fail(std::move(known.error()));
    return std::vector<Digest128>{personKey(known->key, key)};
}

static Result<int> person(Context& context)
{
    const auto key = context.arguments.word(1, "the person's key (the e-mail or id that was sent)");
    if (!key)
        return fail(key.error());
    auto limit = context.arguments.number("--limit", 100);
    if (!limit)
        return fail(std::move(limit.error()));
    auto reader = LedgerReader::open(context.directories.state);
    if (!reader)
        return fail(std::move(reader.error()));
    auto hashes = hashesOf(*key, context);
    if (!hashes)
        return fail(std::move(hashes.error()));
    auto rows = (*reader)->person(*hashes, static_cast<int>(*limit));
    if (!rows)
        return fail(std::move(rows.error()));
    if (context.console.json())
        context.console.print(personJson(*rows));
    else if (rows->empty())
        context.console.print("Nothing was ever recorded under this key.");
    else
        printRows(context.console, *rows, true);
    return 0;
}

static Result<int> exportRows(Context& context)
{
    auto run = runNumber(context.arguments, 1);
    const auto out = context.arguments.required("--out");
    if (!run || !out)
        return fail(run ? out.error() : run.error());
    auto state = stateOf(context.arguments);
    if (!state)
        return fail(std::move(state.error()));
    auto reader = LedgerReader::open(context.directories.state);
    if (!reader)
        return fail(std::move(reader.error()));
    if (auto found = (*reader)->run(*run); !found)
        return fail(std::move(found.error()));
    auto rows = exportRun(**reader, {*run, {*state, {}}, *out});
    if (!rows)
        return fail(std::move(rows.error()));
    context.console.say("Wrote " + count(*rows, "row", "rows") + " to " + *out);
    return 0;
}

static Result<int> receipt(Context& context)
{
    auto run = runNumber(context.arguments, 1);
    if (!run)
        return fail(run.error());
    auto reader = LedgerReader::open(context.directories.state);
    if (!reader)
        return fail(std::move(reader.error()));
    const auto detail = readRun(**reader, *run);
    if (!detail)
        return fail(detail.error());
    const std::string text = json::pretty(receiptJson(*detail));
    const std::string out = context.arguments.value("--out", "-");
    if (out == "-") {
        context.console.write(text);
        return 0;
    }
    if (auto written = TextStore::writeFile(out, text); !written)
        return fail(std::move(written.error()));
    context.console.say("Wrote the receipt of run " + std::to_string(*run) + " to " + out);
    return 0;
}

static Result<int> ask(Context& context)
{
    auto run = runNumber(context.arguments, 1);
    return run ? askResults(context, *run) : Result<int>(fail(run.error()));
}

static Result<int> resolve(Context& context)
{
    auto run = runNumber(context.arguments, 1);
    auto unit = context.arguments.number("--unit", 0);
    const auto as = context.arguments.required("--as");
    if (!run || !unit || !as)
        return fail(!run ? run.error() : !unit ? unit.error() : as.error());
    if (*unit == 0)
        return fail(ErrorKind::Usage, "--unit is missing",
                    "'muster history show RUN' lists the requests.");
    if (*as != "accepted" && *as != "not-received")
        return fail(ErrorKind::Usage, "'" + *as + "' is no answer",
                    "Say --as accepted or --as not-received.");
    auto found = LedgerReader::open(context.directories.state);
    if (!found)
        return fail(std::move(found.error()));
    SystemClock clock;
    auto ledger = Ledger::open(context.directories.state, clock);
    if (!ledger)
        return fail(std::move(ledger.error()));
    const bool received = *as == "accepted";
    auto settled = (*ledger)->settle(
        *run, static_cast<int>(*unit), received ? UnitState::Confirmed : UnitState::NotSent,
        context.arguments.value("--note", "settled on the command line"));
    if (!settled)
        return fail(std::move(settled.error()));
    context.console.say(
        received ? "Recorded: it was received. Its rows are confirmed."
                 : "Recorded: it was not received. The next push sends these rows again.");
    return 0;
}

const Verb& historyVerb()
{
    static const Verb verb{
        "history",
        "what was sent and what became of every row",
        "muster history [list] [--feed FEED] [--state S] [--since DATE] [--search TEXT]\n"
        "muster history show RUN [--state S] [--search TEXT]\n"
        "muster history person KEY\n"
        "muster history export RUN --out F\n"
        "muster history receipt RUN [--out F]\n"
        "muster history ask RUN [--unit N]\n"
        "muster history resolve RUN --unit N --as accepted|not-received",
        "Without a word: the runs, newest first. show: one run, its requests "
        "and rows. person: every row\n"
        "ever recorded under an e-mail address or id. export: a CSV for people "
        "(formula-safe), or JSON when F\n"
        "ends in .json. receipt: what an auditor needs of a run, as JSON. ask: "
        "row results that were\n"
        "not in yet when the run ended, from a service that can be asked (exit "
        "75: still not in).\n"
        "resolve: your word on a request whose outcome is unknown, after "
        "looking at the service.\n"
        "Keys are masked; cell values are never stored.",
        {{"--feed", "FEED", "runs of this feed"},
         {"--state", "S", "runs or rows with this outcome"},
         {"--since", "DATE", "runs since a date (2026-01-31)"},
         {"--search", "TEXT", "in names and messages"},
         {"--limit", "N", "at most this many (50 runs, 100 rows)"},
         {"--after", "N", "go on after this run or row number"},
         {"--out", "F", "the file to write"},
         {"--unit", "N", "the request's number"},
         {"--secret-file", "F", "the secret, from a file that only you can read (0400)"},
         {"--secret-fd", "N", "the secret, from an open descriptor"},
         {"--as", "accepted|not-received", "what became of it"},
         {"--note", "TEXT", "why, kept in the history"}},
        "  muster history --state unknown\n"
        "  muster history show 12 --state rejected\n"
        "  muster history person ada.example@example.com\n"
        "  muster history export 12 --out result.csv\n"
        "  muster history receipt 12 --out receipt.json\n"
        "  muster history ask 12",
        &list,
        {},
        {{"list", &list, {}, {"--feed", "--state", "--since", "--search", "--limit", "--after"}},
         {"show", &show, "RUN", {"--state", "--search", "--limit", "--after"}},
         {"person", &person, "KEY", {"--limit"}},
         {"export", &exportRows, "RUN", {"--out", "--state"}},
         {"receipt", &receipt, "RUN", {"--out"}},
         {"ask", &ask, "RUN", {"--unit", "--secret-file", "--secret-fd"}},
         {"resolve", &resolve, "RUN", {"--unit", "--as", "--note"}}}};
    return verb;
}

} // namespace muster::cli
