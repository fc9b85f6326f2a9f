// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/RecordStream.h"

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

Result<std::unique_ptr<RecordStream>> RecordStream::open(const Feed& feed,
                                                         const Connection& connection, Input input,
                                                         const Progress& progress)
{
    auto catalogue = catalogueFor(feed, connection);
    if (!catalogue)
        return fail(std::move(catalogue.error()));
    std::unique_ptr<RecordStream> stream(new RecordStream);
    stream->m_catalogue = std::move(*catalogue);
    const std::string name = input.name;
    auto rows = openRows(std::move(input), feed.dialect);
    if (!rows)
        return fail(std::move(rows.error()));
    stream->m_rows = std::move(*rows);
    auto mapper = Mapper::bind(feed.mapping, stream->m_rows->header(), stream->m_catalogue);
    if (!mapper)
        return fail(mapper.error().in(name));
    stream->m_mapper = std::move(*mapper);
    stream->m_primary = stream->m_mapper->indexOf(stream->m_catalogue.primaryId);
    if (auto surveyed = stream->survey(progress); !surveyed)
        return fail(surveyed.error().in(name));
    return stream;
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
        auto onward = visit(block);
        if (!onward)
            return fail(std::move(onward.error()));
        if (!*onward)
            return {};
        if (progress)
            progress(m_rows->bytesRead(), m_rows->bytesTotal());
    }
}

Result<void> RecordStream::walk(const Visitor& visit, const Progress& progress)
{
    Record record;
    std::vector<Issue> issues;
    m_rowsSeen = 0;
    const auto mapBlock = [&](const RowBlock& block) -> Result<bool> {
        for (std::size_t row = 0; row < block.rows(); ++row) {
            issues.clear();
            const bool ok = m_mapper->map(block, row, record, issues);
            ++m_rowsSeen;
            auto onward = visit({record, issues, ok});
            if (!onward || !*onward)
                return onward;
        }
        return true;
    };
    return eachBlock(mapBlock, progress);
}

} // namespace muster
