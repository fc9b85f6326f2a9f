// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/history/LedgerFixture.h"

#include "tests/support/TestMain.h"

#include <csignal>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

namespace muster::test {

LedgerFixture::LedgerFixture()
{
    directory = m_temporary.filePath(QStringLiteral("state")).toStdString();
}

Result<void> LedgerFixture::reopen()
{
    ledger.reset();
    auto opened = Ledger::open(directory, clock);
    if (!opened)
        return fail(opened.error());
    ledger = std::move(*opened);
    return {};
}

Result<RunId> LedgerFixture::begin(const std::string& connection, const std::string& keyId) const
{
    RunStart start;
    start.feed = "people";
    start.connection = connection;
    start.service = "threatswitch";
    start.object = "personnel";
    start.source = "people.csv";
    start.mode = "delta";
    start.trigger = "command";
    start.person = "ada on hr-desk";
    start.mappingDigest = "m1";
    start.keyId = keyId;
    return ledger->beginRun(start);
}

Result<void> LedgerFixture::addUnit(RunId run, int unit, std::uint64_t first, std::uint64_t count,
                                    unsigned char version) const
{
    for (std::uint64_t i = 0; i < count; ++i) {
        PlannedRow row;
        row.ref = {first + i, first + i + 1};
        row.unit = unit;
        row.position = static_cast<std::uint32_t>(i + 1);
        row.keyHash = keyOf(first + i);
        row.keyMasked = "a•••" + std::to_string(first + i);
        row.contentHash = contentOf(first + i, version);
        if (auto added = ledger->addRow(run, row); !added)
            return added;
    }
    UnitPlan plan;
    plan.number = unit;
    plan.rows = count;
    plan.bytes = count * 100;
    plan.scheme = "cms";
    return ledger->addUnit(run, plan);
}

Result<void> LedgerFixture::addLoose(RunId run, std::uint64_t number, OutcomeState state) const
{
    PlannedRow row;
    row.ref = {number, number + 1};
    row.state = state;
    row.keyHash = keyOf(number);
    row.contentHash = contentOf(number, 1);
    row.keyMasked = "b•••" + std::to_string(number);
    row.issues = R"([{"code":"required","field":"email","severity":"error"}])";
    return ledger->addRow(run, row);
}

Result<RunId> LedgerFixture::planned(int units, std::uint64_t rows, unsigned char version) const
{
    auto run = begin();
    if (!run)
        return run;
    for (int unit = 1; unit <= units; ++unit) {
        const auto first = static_cast<std::uint64_t>(unit - 1) * rows + 1;
        if (auto added = addUnit(*run, unit, first, rows, version); !added)
            return fail(added.error());
    }
    const auto read = static_cast<std::uint64_t>(units) * rows;
    if (auto committed = ledger->commitPlan(*run, read, "digest"); !committed)
        return fail(committed.error());
    return run;
}

RunId LedgerFixture::mustPlan(int units, std::uint64_t rows, unsigned char version) const
{
    const auto run = planned(units, rows, version);
    if (!run)
        qWarning("%s", describe(run.error()).c_str());
    return run.value_or(0);
}

Result<void> LedgerFixture::send(RunId run, int unit, UnitState end,
                                 const std::vector<RowVerdict>& verdicts) const
{
    if (auto begun = ledger->beginSending(run, unit); !begun)
        return fail(begun.error());
    return ledger->finishSending(run, unit, {end, 200, "said so", "imp-1", 100}, verdicts);
}

Result<RunSummary> LedgerFixture::summary(RunId run) const
{
    auto reader = LedgerReader::open(directory);
    if (!reader)
        return fail(reader.error());
    return (*reader)->run(run);
}

Result<UnitSummary> LedgerFixture::unit(RunId run, int number) const
{
    auto reader = LedgerReader::open(directory);
    if (!reader)
        return fail(reader.error());
    auto units = (*reader)->units(run);
    if (!units)
        return fail(units.error());
    for (const auto& one : *units) {
        if (one.plan.number == number)
            return one;
    }
    return fail(ErrorKind::NoInput, "no such unit");
}

Result<OutcomeState> LedgerFixture::row(RunId run, std::uint64_t number) const
{
    auto reader = LedgerReader::open(directory);
    if (!reader)
        return fail(reader.error());
    RowFilter filter;
    filter.after = number - 1;
    filter.limit = 1;
    auto rows = (*reader)->rows(run, filter);
    if (!rows)
        return fail(rows.error());
    if (rows->empty() || rows->front().ref.row != number)
        return fail(ErrorKind::NoInput, "no such row");
    return rows->front().state;
}

Digest128 keyOf(std::uint64_t row)
{
    // Scattered like a real keyed hash, yet told from the row.
    const std::uint64_t scattered = row * 0x9E3779B97F4A7C15ULL;
    Digest128 key{};
    std::memcpy(key.data(), &scattered, sizeof scattered);
    std::memcpy(key.data() + sizeof scattered, &row, sizeof row);
    return key;
}

Digest128 contentOf(std::uint64_t row, unsigned char version)
{
    Digest128 content{};
    std::memcpy(content.data(), &row, sizeof row);
    content[15] = version;
    return content;
}

bool inKilledChild(const std::function<bool()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        if (work())
            raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

int exitOf(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 121;
}

int asNobody(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(120);
        _exit(work());
    }
    return exitOf(child);
}

} // namespace muster::test
