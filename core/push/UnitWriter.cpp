// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/UnitWriter.h"

namespace muster {

static constexpr std::size_t bufferSize = std::size_t{256} * 1024;

UnitWriter::UnitWriter(const PayloadShape& shape, const std::vector<Field>& fields, bool partial,
                       EncryptedSpool& spool)
    : m_shape(shape)
    , m_csv(shape.csvHeaders)
    , m_json(fields, partial)
    , m_wholeJson(fields, false)
    , m_spool(spool)
{ }

void UnitWriter::begin()
{
    PlannedUnit unit;
    unit.plan.number = static_cast<int>(m_units.size()) + 1;
    unit.plan.scheme = "none";
    unit.begin = m_spool.size();
    m_units.push_back(unit);
    m_open = true;
    m_rows = 0;
    m_bytes = 0;
    m_sizes.clear();
    if (m_shape.kind == PayloadShape::Kind::Csv)
        m_csv.appendHeader(m_buffer);
    else
        m_buffer += m_shape.before;
    m_bytes = m_buffer.size();
}

Result<void> UnitWriter::flush()
{
    m_hash.add(m_buffer);
    auto written = m_spool.write(m_buffer);
    m_buffer.clear();
    return written;
}

Result<void> UnitWriter::end()
{
    if (!m_open)
        return {};
    m_open = false;
    m_buffer += m_shape.after;
    if (auto flushed = flush(); !flushed)
        return flushed;
    PlannedUnit& unit = m_units.back();
    unit.end = m_spool.size();
    unit.plan.rows = m_rows;
    unit.plan.bytes = unit.end - unit.begin;
    unit.plan.payloadSha256 = hex(m_hash.finish());
    unit.plan.sentSha256 = unit.plan.payloadSha256;
    unit.sizesAt = m_spool.size();
    return m_spool.write(
        {reinterpret_cast<const char*>(m_sizes.data()), m_sizes.size() * sizeof m_sizes[0]});
}

Result<UnitWriter::Place> UnitWriter::add(const Record& record, bool wholeStructure)
{
    return m_shape.kind == PayloadShape::Kind::Csv ? addCsv(record)
                                                   : addJson(record, wholeStructure);
}

Result<UnitWriter::Place> UnitWriter::addCsv(const Record& record)
{
    if (m_open && m_shape.maxBytes > 0 && m_bytes > m_shape.maxBytes - bufferSize) {
        if (auto ended = end(); !ended)
            return fail(std::move(ended.error()));
    }
    if (!m_open)
        begin();
    const auto before = m_buffer.size();
    m_csv.append(m_buffer, record);
    m_bytes += m_buffer.size() - before;
    ++m_rows;
    const Place place{m_units.back().plan.number, static_cast<std::uint32_t>(m_rows)};
    if (m_buffer.size() >= bufferSize) {
        if (auto flushed = flush(); !flushed)
            return fail(std::move(flushed.error()));
    }
    return place;
}

Result<UnitWriter::Place> UnitWriter::addJson(const Record& record, bool wholeStructure)
{
    m_object.clear();
    (wholeStructure ? m_wholeJson : m_json).append(m_object, record);
    const auto frame = m_shape.before.size() + m_shape.after.size();
    if (m_object.size() + frame > m_shape.maxBytes)
        return fail(ErrorKind::BadData, "the row alone is larger than max_bytes allows");
    const bool full = m_rows >= m_shape.maxRows
        || m_bytes + m_object.size() + 1 + m_shape.after.size() > m_shape.maxBytes;
    if (m_open && full) {
        if (auto ended = end(); !ended)
            return fail(std::move(ended.error()));
    }
    if (!m_open)
        begin();
    if (m_rows > 0)
        m_buffer.push_back(',');
    m_buffer += m_object;
    m_bytes = m_buffer.size();
    m_sizes.push_back(static_cast<std::uint32_t>(m_object.size()));
    ++m_rows;
    return Place{m_units.back().plan.number, static_cast<std::uint32_t>(m_rows)};
}

Result<std::vector<PlannedUnit>> UnitWriter::finish()
{
    if (auto ended = end(); !ended)
        return fail(std::move(ended.error()));
    return std::move(m_units);
}

} // namespace muster
