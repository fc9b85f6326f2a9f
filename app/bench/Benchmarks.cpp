// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/bench/Benchmark.h"
#include "core/history/Ledger.h"
#include "core/mapping/Suggester.h"
#include "core/push/Outbox.h"
#include "core/push/Push.h"
#include "core/table/RowIndex.h"

namespace muster::bench {

static Result<std::unique_ptr<CsvReader>> openSniffed(const Setting& setting)
{
    auto input = openInput(setting.file, setting.directory);
    if (!input)
        return fail(std::move(input.error()));
    auto sniffed = sniff(input->head, input->tail, {});
    if (!sniffed)
        return fail(std::move(sniffed.error()));
    return openRows(std::move(*input), sniffed->dialect);
}

static Result<Work> countCells(const Setting& setting)
{
    auto rows = openSniffed(setting);
    if (!rows)
        return fail(std::move(rows.error()));
    Work work;
    RowBlock block;
    for (;;) {
        auto more = (*rows)->next(block);
        if (!more)
            return fail(std::move(more.error()));
        if (!*more)
            break;
        work.rows += block.rows();
        for (std::size_t row = 0; row < block.rows(); ++row)
            work.fields += block.row(row).cellCount;
    }
    work.bytes = (*rows)->bytesRead();
    return work;
}

Result<Feed> feedFor(const Setting& setting, const Connection& connection)
{
    auto input = openInput(setting.file, setting.directory);
    if (!input)
        return fail(std::move(input.error()));
    auto sniffed = sniff(input->head, input->tail, {});
    if (!sniffed)
        return fail(std::move(sniffed.error()));
    Feed feed;
    feed.name = "bench";
    feed.dialect = sniffed->dialect;
    feed.object = connection.service == "threatswitch" ? "personnel" : "free";
    auto rows = openRows(std::move(*input), feed.dialect);
    if (!rows)
        return fail(std::move(rows.error()));
    const Header& header = (*rows)->header();
    if (setting.plainColumns == 0) {
        ColumnProfiler profiler(header.names.size());
        RowBlock block;
        for (int blocks = 0; blocks < 8; ++blocks) {
            auto more = (*rows)->next(block);
            if (!more || !*more)
                break;
            profiler.add(block);
        }
        auto catalogue = loadCatalogue(connection.service, feed.object);
        if (!catalogue)
            return fail(std::move(catalogue.error()));
        feed.mapping = suggestMapping(header, &profiler, *catalogue).mapping;
        return feed;
    }
    feed.object = "free";
    for (int i = 0; i < setting.plainColumns && i < static_cast<int>(header.names.size()); ++i) {
        FieldMapping field;
        field.field = "c" + std::to_string(i + 1);
        field.columns = {header.names[static_cast<std::size_t>(i)]};
        feed.mapping.fields.push_back(field);
    }
    feed.primaryId = "c1";
    return feed;
}

/// What stands between a file and its first screen.
static Result<Work> openFirstRows(const Setting& setting)
{
    auto input = openInput(setting.file, setting.directory);
    if (!input)
        return fail(std::move(input.error()));
    auto sniffed = sniff(input->head, input->tail, {});
    if (!sniffed)
        return fail(std::move(sniffed.error()));
    auto index = RowIndex::open(setting.file, sniffed->dialect, {});
    if (!index)
        return fail(std::move(index.error()));
    RowBlock block;
    if (auto read = (*index)->read(1, 100, block); !read)
        return fail(std::move(read.error()));
    return Work{input->size, block.rows(), block.rows() * (*index)->header().names.size()};
}

static Connection secureframe()
{
    return {"bench",
            "secureframe",
            {{"connection_id", "123e4567-e89b-12d3-a456-426614174000"},
             {"vendor_slug", "bench"},
             {"api_key", "K"}}};
}

static Connection threatSwitch()
{
    return {"bench",
            "threatswitch",
            {{"base_url", "https://bench.example.com"}, {"client_id", "bench"}}};
}

/// Everything up to the payload in the spool: parse, map, check, write.
static Result<Plan> planned(const Setting& setting, const Connection& connection, const Feed& feed,
                            bool csv)
{
    auto input = openInput(setting.file, setting.directory);
    if (!input)
        return fail(std::move(input.error()));
    auto rows = RecordStream::open(feed, connection, std::move(*input), {});
    if (!rows)
        return fail(std::move(rows.error()));
    auto connector = connectorFor(feed, csv ? threatSwitch() : secureframe(), SystemClock().now());
    if (!connector)
        return fail(std::move(connector.error()));
    Planner::Setup setup{**rows, **connector, "bench"};
    setup.spoolDirectory = setting.directory;
    return Planner(std::move(setup)).run();
}

static Work workOf(const Plan& plan, const Setting& setting, const Feed& feed)
{
    Work work;
    work.rows = plan.counts.read;
    work.fields = plan.counts.read * feed.mapping.fields.size();
    if (auto input = openInput(setting.file, setting.directory))
        work.bytes = input->size;
    return work;
}

static Result<Work> map(const Setting& setting, bool csv)
{
    const Connection connection = csv && setting.plainColumns == 0 ? threatSwitch() : secureframe();
    auto feed = feedFor(setting, connection);
    if (!feed)
        return fail(std::move(feed.error()));
    auto plan = planned(setting, connection, *feed, csv);
    if (!plan)
        return fail(std::move(plan.error()));
    return workOf(*plan, setting, *feed);
}

static Result<Work> mapCsv(const Setting& setting)
{
    return map(setting, true);
}

static Result<Work> mapJson(const Setting& setting)
{
    return map(setting, false);
}

static Result<Work> encodeSeal(const Setting& setting)
{
    auto recipient = RecipientKey::load(setting.recipient);
    if (!recipient)
        return fail(recipient.error().in("--recipient"));
    const Connection connection = setting.plainColumns == 0 ? threatSwitch() : secureframe();
    auto feed = feedFor(setting, connection);
    if (!feed)
        return fail(std::move(feed.error()));
    auto plan = planned(setting, connection, *feed, true);
    if (!plan)
        return fail(std::move(plan.error()));
    auto connector = connectorFor(*feed, threatSwitch(), SystemClock().now());
    if (!connector)
        return fail(std::move(connector.error()));
    auto outbox = Outbox::fill(*plan, **connector, &*recipient, setting.directory);
    if (!outbox)
        return fail(std::move(outbox.error()));
    return workOf(*plan, setting, *feed);
}

static Result<Work> ledgerRows(const Setting& setting)
{
    SystemClock clock;
    auto ledger = Ledger::open(setting.directory + "/state", clock);
    if (!ledger)
        return fail(std::move(ledger.error()));
    RunStart start;
    start.feed = start.connection = start.service = start.object = "bench";
    auto run = (*ledger)->beginRun(start);
    if (!run)
        return fail(std::move(run.error()));
    PlannedRow row;
    row.unit = 1;
    row.keyMasked = "a•••@e•••.com";
    for (std::uint64_t i = 1; i <= setting.rows; ++i) {
        row.ref = {i, i + 1};
        row.position = static_cast<std::uint32_t>(i);
        randomBytes(row.keyHash.data(), row.keyHash.size());
        if (auto added = (*ledger)->addRow(*run, row); !added)
            return fail(std::move(added.error()));
    }
    UnitPlan unit;
    unit.number = 1;
    unit.rows = setting.rows;
    AttemptEnd end;
    end.state = UnitState::Accepted;
    for (auto step :
         {(*ledger)->addUnit(*run, unit), (*ledger)->commitPlan(*run, setting.rows, "")}) {
        if (!step)
            return fail(std::move(step.error()));
    }
    if (auto begun = (*ledger)->beginSending(*run, 1); !begun)
        return fail(std::move(begun.error()));
    if (auto done = (*ledger)->finishSending(*run, 1, end, {}); !done)
        return fail(std::move(done.error()));
    auto ended = (*ledger)->endRun(*run, [](const OutcomeCounts&) { return 0; }, {});
    if (!ended)
        return fail(std::move(ended.error()));
    return Work{0, setting.rows, 0};
}

const std::vector<Benchmark>& benchmarks()
{
    static const std::vector<Benchmark> all{
        {"open", "file to its first 100 rows", &openFirstRows},
        {"count", "parse every field of a file", &countCells},
        {"map-csv", "parse, map, check, write the CSV", &mapCsv},
        {"map-json", "parse, map, check, write JSON batches", &mapJson},
        {"encode-seal", "file to sealed CSV (CMS); needs --recipient", &encodeSeal},
        {"push", "file to the practice service over TLS; needs --practice", &pushToPractice},
        {"ledger", "plan, send and accept --rows rows in the record", &ledgerRows},
    };
    return all;
}

} // namespace muster::bench
