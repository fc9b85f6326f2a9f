// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/RecordStream.h"

#include "core/push/HeaderWatch.h"
#include "core/table/Encoding.h"
#include "core/table/TrailerFinder.h"

#include <algorithm>

namespace muster {

Result<Catalogue> catalogueFor(const Feed& feed, const Connection& connection)
{
    auto catalogue = loadCatalogue(connection.service, feed.object);
    if (!catalogue)
        return catalogue;
    for (const std::string& key : feed.customFields) {
        if (auto added = catalogue->addCustom(key); !added)
            return fail(std::move(added.error()));
    }
    if (catalogue->freeSchema) {
        for (const FieldMapping& mapped : feed.mapping.fields) {
            if (catalogue->find(mapped.field))
                continue;
            if (auto added = catalogue->addCustom(mapped.field); !added)
                return fail(std::move(added.error()));
        }
    }
    if (!feed.primaryId.empty())
        catalogue->primaryId = feed.primaryId;
    const auto form = connection.settings.find("date_time_format");
    for (Field& field : catalogue->fields) {
        if (form != connection.settings.end() && field.type == FieldType::DateTime)
            field.format = form->second;
    }
    return catalogue;
}

namespace {

/// The samples of an input as a source of their own.
class SampleSource final : public RewindableSource {
public:
    explicit SampleSource(const std::string& text) : m_text(text) { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        const auto count = m_text.copy(to, size, m_at);
        m_at += count;
        return count;
    }

    Result<void> rewind() override
    {
        m_at = 0;
        return {};
    }

private:
    const std::string& m_text;
    std::size_t m_at = 0;
};

} // namespace

/// Mapped columns that the file's header lacks when it is read this way; one more than all when it
/// has no header this way.
static std::size_t missingColumns(const Input& input, const Dialect& dialect,
                                  const Mapping& mapping)
{
    const auto reader = CsvReader::open(std::make_unique<SampleSource>(input.head), dialect, {});
    std::size_t missing = reader ? 0 : 1;
    for (const FieldMapping& field : mapping.fields) {
        for (const std::string& column : field.columns)
            missing += !reader || (*reader)->header().indexOf(column) < 0;
    }
    return missing;
}

/// The end of an input as text; empty when it cannot be decoded.
static std::string tailText(const Input& input, const std::string& encoding)
{
    std::string_view tail = input.tail;
    // Two bytes make a character there, and the last one ends the file.
    if (encoding.starts_with("utf-16") && tail.size() % 2 != 0)
        tail.remove_prefix(1);
    return decoded(tail, encoding).value_or(std::string());
}

static bool isWholeFile(const Input& input)
{
    return input.size > 0 && input.tail.size() >= input.size;
}

/// Rows where the feed says trailers are, must not be lost.
static Dialect withTrailersOf(const Input& input, Dialect dialect)
{
    if (dialect.trailerLines == 0)
        return dialect;
    const auto reader = CsvReader::open(std::make_unique<SampleSource>(input.head), dialect, {});
    if (!reader)
        return dialect;
    const auto columns = static_cast<std::uint32_t>((*reader)->header().names.size());
    dialect.trailerLines = trailerLinesPresent(tailText(input, dialect.encoding), dialect, columns,
                                               isWholeFile(input));
    return dialect;
}

static Dialect dialectForColumns(const Input& input, const Feed& feed)
{
    const auto missing = missingColumns(input, feed.dialect, feed.mapping);
    if (missing == 0)
        return feed.dialect;
    const auto sniffed = sniff(input.head, input.tail, {});
    if (sniffed && missingColumns(input, sniffed->dialect, feed.mapping) < missing)
        return sniffed->dialect;
    return feed.dialect;
}

Dialect fittingDialect(const Input& input, const Feed& feed)
{
    return withTrailersOf(input, dialectForColumns(input, feed));
}

Result<std::unique_ptr<RecordStream>> RecordStream::open(const Feed& feed,
                                                         const Connection& connection, Input input,
                                                         const Progress& progress,
                                                         const HeaderSeen& seen)
{
    auto catalogue = catalogueFor(feed, connection);
    if (!catalogue)
        return fail(std::move(catalogue.error()));
    std::unique_ptr<RecordStream> stream(new RecordStream);
    stream->m_catalogue = std::move(*catalogue);
    const std::string name = input.name;
    const Dialect dialect = fittingDialect(input, feed);
    stream->m_edits = std::move(input.edits);
    Input samples{nullptr, name, input.size, {}, input.tail, {}};
    auto rows = openRows(std::move(input), dialect);
    if (!rows)
        return fail(std::move(rows.error()));
    stream->m_rows = std::move(*rows);
    stream->readTrailer(samples, dialect);
    stream->m_header = headerChange(feed, stream->header(), stream->m_catalogue);
    if (seen)
        seen(stream->m_header);
    if (auto fits = stream->checkEdits(); !fits)
        return fail(fits.error().in(name));
    auto mapper = Mapper::bind(feed.mapping, stream->m_rows->header(), stream->m_catalogue);
    if (!mapper)
        return fail(mapper.error().in(name));
    stream->m_mapper = std::move(*mapper);
    stream->m_primary = stream->m_mapper->indexOf({});
    stream->m_fill = FillCounter(feed.mapping, stream->header());
    if (auto surveyed = stream->survey(progress); !surveyed)
        return fail(surveyed.error().in(name));
    return stream;
}

void RecordStream::readTrailer(const Input& input, const Dialect& dialect)
{
    m_trailerNumbers =
        trailerNumbers(tailText(input, dialect.encoding), dialect,
                       static_cast<std::uint32_t>(header().names.size()), isWholeFile(input));
}

FileFacts RecordStream::facts() const
{
    FileFacts facts;
    facts.rows = m_rowsSeen;
    facts.fill = m_fill.fill();
    facts.header = m_header;
    const auto distance = [rows = m_rowsSeen](std::uint64_t number) {
        return number > rows ? number - rows : rows - number;
    };
    // Of several numbers the one nearest to the truth is the count of rows.
    const auto nearest = std::min_element(
        m_trailerNumbers.begin(), m_trailerNumbers.end(),
        [&](std::uint64_t a, std::uint64_t b) { return distance(a) < distance(b); });
    if (nearest != m_trailerNumbers.end())
        facts.trailer = *nearest;
    return facts;
}

Result<void> RecordStream::survey(const Progress& progress)
{
    if (!m_mapper->needsSurvey())
        return {};
    const auto look = [this](const RowBlock& block) -> Result<bool> {
        m_mapper->survey(block);
        return true;
    };
    if (auto done = eachBlock(look, progress); !done)
        return done;
    m_mapper->finishSurvey();
    if (!m_mapper->needsGather())
        return {};
    const auto collect = [this](const RowBlock& block) -> Result<bool> {
        m_mapper->gather(block);
        return true;
    };
    return eachBlock(collect, progress);
}

Result<void> RecordStream::eachBlock(const std::function<Result<bool>(const RowBlock&)>& visit,
                                     const Progress& progress)
{
    if (!m_atStart) {
        if (auto back = m_rows->rewind(); !back)
            return back;
    }
    m_atStart = false;
    RowBlock block;
    for (;;) {
        auto more = m_rows->next(block);
        if (!more)
            return fail(std::move(more.error()));
        if (!*more)
            return {};
        m_edits.apply(block);
        auto onward = visit(block);
        if (!onward)
            return fail(std::move(onward.error()));
        if (!*onward)
            return {};
        if (progress)
            progress(m_rows->bytesRead(), m_rows->bytesTotal());
    }
}

/// A correction of a cell that the file does not have would be lost without a word.
Result<void> RecordStream::checkEdits() const
{
    const auto columns = header().names.size();
    for (const auto& [row, cells] : m_edits.rows()) {
        if (const auto last = cells.rbegin()->first; last >= columns)
            return fail(ErrorKind::BadData,
                        "a correction of row " + std::to_string(row) + " is for column "
                            + std::to_string(last) + ", but the columns are 0 to "
                            + std::to_string(columns - 1),
                        "Nothing was sent. Count columns from 0.");
    }
    return {};
}

Result<void> RecordStream::checkEditedRows() const
{
    if (m_edits.isEmpty() || m_edits.rows().rbegin()->first <= m_rowsSeen)
        return {};
    return fail(ErrorKind::BadData,
                "a correction is for row " + std::to_string(m_edits.rows().rbegin()->first)
                    + ", but the file has " + std::to_string(m_rowsSeen) + " rows",
                "Nothing was sent. Count data rows from 1, without title lines and header.");
}

void RecordStream::tellEdits(const RowRef& row, std::vector<Issue>& issues) const
{
    const CellEdits::Row* edited = m_edits.at(row.row);
    if (edited == nullptr)
        return;
    for (const auto& [column, text] : *edited) {
        if (column < header().names.size())
            issues.push_back({Severity::Hint, "cell.edited", row, {}, header().names[column], {}});
    }
}

Result<void> RecordStream::walk(const Visitor& visit, const Progress& progress)
{
    Record record;
    std::vector<Issue> issues;
    m_rowsSeen = 0;
    m_fill.restart();
    bool isWhole = true;
    const auto mapBlock = [&](const RowBlock& block) -> Result<bool> {
        for (std::size_t row = 0; row < block.rows(); ++row) {
            issues.clear();
            const bool ok = m_mapper->map(block, row, record, issues);
            ++m_rowsSeen;
            m_fill.add(block, row, record);
            tellEdits(block.row(row).ref, issues);
            auto onward = visit({record, issues, ok});
            isWhole = onward && *onward;
            if (!isWhole)
                return onward;
        }
        return true;
    };
    if (auto walked = eachBlock(mapBlock, progress); !walked || !isWhole)
        return walked;
    return checkEditedRows();
}

} // namespace muster
