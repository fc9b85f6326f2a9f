// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/ChangeList.h"

#include "core/base/Secret.h"
#include "core/crypto/EncryptedSpool.h"

#include <algorithm>
#include <cstring>

namespace muster {

namespace {

constexpr std::size_t keySize = 40;
constexpr std::uint8_t excludedFlag = 1;
constexpr std::uint8_t beforeFlag = 2;

/// A row as it lies in its spool.
struct Slot {
    std::uint64_t row;
    std::uint64_t fieldsAt;
    std::uint32_t fieldsSize;
    std::uint8_t flags;
    std::uint8_t keyLength;
    std::array<char, keySize> key;
    std::array<char, 2> unused;
};

static_assert(sizeof(Slot) == 64);

/// The longest beginning of UTF-8 text that fits and ends between two characters.
std::string_view cut(std::string_view text, std::size_t most)
{
    std::size_t size = std::min(text.size(), most);
    while (size < text.size() && size > 0
           && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80)
        --size;
    return text.substr(0, size);
}

void put(std::string& to, std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    to.append(reinterpret_cast<const char*>(&size), sizeof size);
    to.append(text);
}

void put(std::string& to, const std::optional<std::string>& text)
{
    to.push_back(text ? '1' : '0');
    if (text)
        put(to, std::string_view(*text));
}

/// Takes apart what put() wrote.
class Taker {
public:
    explicit Taker(std::string_view bytes) : m_bytes(bytes) { }

    bool atEnd() const { return m_bytes.empty(); }

    char one()
    {
        const char c = m_bytes.empty() ? '0' : m_bytes.front();
        m_bytes.remove_prefix(std::min<std::size_t>(1, m_bytes.size()));
        return c;
    }

    std::string text()
    {
        std::uint32_t size = 0;
        if (m_bytes.size() >= sizeof size)
            std::memcpy(&size, m_bytes.data(), sizeof size);
        m_bytes.remove_prefix(std::min(sizeof size, m_bytes.size()));
        std::string taken(m_bytes.substr(0, size));
        m_bytes.remove_prefix(taken.size());
        return taken;
    }

    std::optional<std::string> optionalText()
    {
        return one() == '1' ? std::optional(text()) : std::nullopt;
    }

private:
    std::string_view m_bytes;
};

Result<std::string> readRange(const EncryptedSpool& spool, std::uint64_t begin, std::uint64_t size)
{
    const auto source = spool.open(begin, begin + size);
    std::string bytes(size, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        auto got = source->read(bytes.data() + filled, bytes.size() - filled);
        if (!got)
            return fail(std::move(got.error()));
        if (*got == 0)
            return fail(ErrorKind::Io, "the temporary file of the preview ends early");
        filled += *got;
    }
    return bytes;
}

} // namespace

ChangeList::ChangeList() = default;
ChangeList::~ChangeList() = default;
ChangeList::ChangeList(ChangeList&&) noexcept = default;
ChangeList& ChangeList::operator=(ChangeList&&) noexcept = default;

Result<ChangeList> ChangeList::create(const std::string& directory)
{
    ChangeList list;
    for (auto* spool : {&list.m_rows[0], &list.m_rows[1], &list.m_rows[2], &list.m_rows[3],
                        &list.m_rows[4], &list.m_fields}) {
        auto made = EncryptedSpool::create(directory);
        if (!made)
            return fail(std::move(made.error()));
        *spool = std::move(*made);
    }
    return list;
}

Result<void> ChangeList::add(const ChangedRow& row, const std::vector<FieldChange>& fields)
{
    m_buffer.clear();
    for (const FieldChange& field : fields) {
        put(m_buffer, std::string_view(field.field));
        put(m_buffer, field.before);
        put(m_buffer, field.after);
        m_buffer.push_back(field.clears ? '1' : '0');
    }
    const auto key = cut(row.keyMasked, keySize);
    Slot slot{row.row,
              m_fields->size(),
              static_cast<std::uint32_t>(m_buffer.size()),
              static_cast<std::uint8_t>((row.excluded ? excludedFlag : 0)
                                        | (row.knowsBefore ? beforeFlag : 0)),
              static_cast<std::uint8_t>(key.size()),
              {},
              {}};
    key.copy(slot.key.data(), key.size());
    if (auto written = m_fields->write(m_buffer); !written)
        return written;
    const auto kind = static_cast<std::size_t>(row.change);
    ++m_counts[kind];
    return m_rows[kind]->write({reinterpret_cast<const char*>(&slot), sizeof slot});
}

Result<void> ChangeList::seal()
{
    for (const auto& spool : m_rows) {
        if (auto sealed = spool->seal(); !sealed)
            return sealed;
    }
    return m_fields->seal();
}

Result<std::vector<ChangedRow>> ChangeList::page(Change change, std::uint64_t from,
                                                 std::uint64_t most) const
{
    const auto total = count(change);
    const auto begin = std::min(from, total);
    const auto end = std::min(total, begin + std::min(most, total));
    auto bytes = readRange(*m_rows[static_cast<std::size_t>(change)], begin * sizeof(Slot),
                           (end - begin) * sizeof(Slot));
    if (!bytes)
        return fail(std::move(bytes.error()));
    std::vector<ChangedRow> rows;
    rows.reserve(end - begin);
    for (std::size_t at = 0; at < bytes->size(); at += sizeof(Slot)) {
        Slot slot{};
        std::memcpy(&slot, bytes->data() + at, sizeof slot);
        rows.push_back({change, (slot.flags & excludedFlag) != 0, (slot.flags & beforeFlag) != 0,
                        slot.row, std::string(slot.key.data(), slot.keyLength), slot.fieldsAt,
                        slot.fieldsSize});
    }
    return rows;
}

Result<std::vector<FieldChange>> ChangeList::fields(const ChangedRow& row) const
{
    auto bytes = readRange(*m_fields, row.fieldsAt, row.fieldsSize);
    if (!bytes)
        return fail(std::move(bytes.error()));
    std::vector<FieldChange> fields;
    Taker taker(*bytes);
    while (!taker.atEnd()) {
        FieldChange field;
        field.field = taker.text();
        field.before = taker.optionalText();
        field.after = taker.optionalText();
        field.clears = taker.one() == '1';
        fields.push_back(std::move(field));
    }
    wipe(*bytes);
    return fields;
}

} // namespace muster
