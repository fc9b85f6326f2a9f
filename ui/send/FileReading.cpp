// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/FileReading.h"

#include "core/base/BackgroundThread.h"
#include "core/table/Encoding.h"
#include "core/table/Sample.h"
#include "ui/models/CoreText.h"

#include <chrono>

namespace muster {

namespace {

/// Says some 20 times a second that it is time to tell how far the work is.
class Beat {
public:
    bool isDue()
    {
        const auto now = std::chrono::steady_clock::now();
        const bool due = now - m_last >= every;
        m_last = due ? now : m_last;
        return due;
    }

private:
    static constexpr std::chrono::milliseconds every{50};

    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

/// Ends at the next read once it is told to stop, even inside one endless row.
class StoppableSource final : public RewindableSource {
public:
    StoppableSource(std::unique_ptr<RewindableSource> source, std::stop_token stop)
        : m_source(std::move(source))
        , m_stop(std::move(stop))
    { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (m_stop.stop_requested())
            return fail(ErrorKind::Cancelled, "the reading was stopped");
        return m_source->read(to, size);
    }

    Result<void> rewind() override { return m_source->rewind(); }

private:
    std::unique_ptr<RewindableSource> m_source;
    std::stop_token m_stop;
};

std::vector<std::string> cellsOf(const RowBlock& block, std::size_t row)
{
    std::vector<std::string> cells;
    for (std::size_t column = 0; column < block.row(row).cellCount; ++column)
        cells.emplace_back(block.cell(row, column));
    return cells;
}

FileReading::Lines titleLines(const std::string& head, const Dialect& dialect)
{
    FileReading::Lines lines;
    const auto text = decoded(head, dialect.encoding);
    std::size_t begin = 0;
    while (text && lines.size() < static_cast<std::size_t>(dialect.skippedLines)
           && begin < text->size()) {
        const auto end = std::min(text->find_first_of("\r\n", begin), text->size());
        const auto sample =
            Sample::cut(std::string_view(*text).substr(begin, end - begin), dialect, 1, true);
        lines.push_back(sample.block.rows() > 0 ? cellsOf(sample.block, 0)
                                                : std::vector<std::string>());
        begin = end + (text->compare(end, 2, "\r\n") == 0 ? 2 : 1);
    }
    return lines;
}

} // namespace

struct FileReading::Job {
    std::uint64_t round;
    std::string path;
    SniffOverrides overrides;
};

FileReading::FileReading(std::string spoolDirectory, QObject* parent)
    : QObject(parent)
    , m_spoolDirectory(std::move(spoolDirectory))
{ }

FileReading::~FileReading()
{
    stop();
}

void FileReading::start(const QString& path, const SniffOverrides& overrides)
{
    stop();
    m_opened.reset();
    m_inspection.reset();
    m_targets.clear();
    m_rowsInspected = 0;
    Job job{m_round, path.toStdString(), overrides};
    m_worker =
        std::jthread([this, job = std::move(job)](const std::stop_token& stop) { run(stop, job); });
}

void FileReading::stop()
{
    ++m_round;
    m_worker = {};
    if (m_opened)
        m_opened->rows->stop();
}

/// Runs @p what in the GUI thread, unless another reading has begun by then.
void FileReading::tell(const Job& job, std::function<void()> what)
{
    const auto guarded = [this, round = job.round, what = std::move(what)] {
        if (round == m_round)
            what();
    };
    QMetaObject::invokeMethod(this, guarded, Qt::QueuedConnection);
}

void FileReading::tellFailure(const Job& job, const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    tell(job, [this, error] { Q_EMIT failed(coreText(error.what), coreText(error.hint)); });
}

void FileReading::run(const std::stop_token& stop, const Job& job)
{
    auto input = openInput(job.path, m_spoolDirectory);
    if (!input) {
        tellFailure(job, input.error());
        return;
    }
    auto opened = open(job, *input);
    if (!opened) {
        tellFailure(job, opened.error());
        return;
    }
    auto shared = std::make_shared<Opened>(std::move(*opened));
    tell(job, [this, job, shared] { takeOpened(job, std::move(*shared)); });
    inspectAll(stop, job, std::move(*input));
}

/// The walk over the rows begins here, where it can be stopped together with the reading.
void FileReading::takeOpened(const Job& job, Opened opened)
{
    m_opened = std::make_unique<Opened>(std::move(opened));
    m_opened->rows->start([this, job](const RowIndex::Status& status) {
        const auto signal = status.isComplete ? &FileReading::indexed : &FileReading::progressed;
        tell(job, [this, signal] { Q_EMIT(this->*signal)(); });
    });
    Q_EMIT openedFile();
}

Result<FileReading::Opened> FileReading::open(const Job& job, Input& input)
{
    auto sniffed = sniff(input.head, input.tail, job.overrides);
    if (!sniffed)
        return fail(std::move(sniffed.error()));
    auto rows = RowIndex::open(job.path, sniffed->dialect, {});
    if (!rows)
        return fail(std::move(rows.error()));
    Lines titles = titleLines(input.head, sniffed->dialect);
    return Opened{std::move(*sniffed), input.size, std::move(titles), std::move(*rows)};
}

void FileReading::inspectAll(const std::stop_token& stop, const Job& job, Input input)
{
    input.source = std::make_unique<StoppableSource>(std::move(input.source), stop);
    Beat beat;
    const auto progress = [&](std::uint64_t rows) {
        if (beat.isDue())
            tell(job, [this, rows] { takeProgress(rows); });
        return !stop.stop_requested();
    };
    bool isFirst = true;
    const auto firstLook = [&](Inspection first) {
        isFirst = false;
        tellFirst(job, std::move(first));
        goToBackground(); // from here on nobody waits for it
    };
    auto seen = inspect(std::move(input), job.overrides, progress, firstLook);
    if (!seen) {
        tellFailure(job, seen.error());
        return;
    }
    if (isFirst) {
        tellFirst(job, std::move(*seen));
        return;
    }
    auto shared = std::make_shared<Inspection>(std::move(*seen));
    tell(job, [this, shared] { takeInspection(std::move(*shared)); });
}

void FileReading::tellFirst(const Job& job, Inspection inspection)
{
    auto shared = std::make_shared<Inspection>(std::move(inspection));
    tell(job, [this, shared, targets = rankTargets(shared->header, shared->profiler.get())] {
        takeFirst(std::move(*shared), targets);
    });
}

void FileReading::takeProgress(std::uint64_t rows)
{
    m_rowsInspected = rows;
    Q_EMIT progressed();
}

void FileReading::takeFirst(Inspection inspection, std::vector<FeedTarget> targets)
{
    m_inspection = std::make_unique<Inspection>(std::move(inspection));
    m_targets = std::move(targets);
    m_rowsInspected = m_inspection->rows;
    Q_EMIT inspected();
}

void FileReading::takeInspection(Inspection inspection)
{
    m_inspection = std::make_unique<Inspection>(std::move(inspection));
    m_rowsInspected = m_inspection->rows;
    Q_EMIT refined();
}

} // namespace muster
