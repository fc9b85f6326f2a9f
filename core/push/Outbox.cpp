// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Outbox.h"

#include "core/payload/Concatenation.h"

#include <cstring>

namespace muster {

namespace {

/// Text that lives elsewhere, as a source that can start again.
class ViewSource final : public RewindableSource {
public:
    explicit ViewSource(std::string_view text) : m_text(text) { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        const auto count = std::min(size, m_text.size() - m_at);
        std::memcpy(to, m_text.data() + m_at, count);
        m_at += count;
        return count;
    }

    Result<void> rewind() override
    {
        m_at = 0;
        return {};
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Passes bytes on and remembers their digest.
class HashingSink final : public ByteSink {
public:
    explicit HashingSink(ByteSink& next) : m_next(next) { }

    Result<void> write(std::string_view bytes) override
    {
        m_hash.add(bytes);
        return m_next.write(bytes);
    }

    std::string digest() { return hex(m_hash.finish()); }

private:
    ByteSink& m_next;
    Sha256 m_hash;
};

} // namespace

Result<std::string> readAll(ByteSource& source)
{
    std::string text;
    std::string chunk(std::size_t{64} * 1024, '\0');
    for (;;) {
        auto got = source.read(chunk.data(), chunk.size());
        if (!got)
            return fail(std::move(got.error()));
        if (*got == 0)
            return text;
        text.append(chunk, 0, *got);
    }
}

Result<Outbox> Outbox::fill(Plan& plan, const Connector& connector, const RecipientKey* recipient,
                            const std::string& spoolDirectory, const GoOn& goOn)
{
    Outbox outbox;
    outbox.m_plain = plan.spool.get();
    if (recipient) {
        auto spool = EncryptedSpool::create(spoolDirectory);
        if (!spool)
            return fail(std::move(spool.error()));
        outbox.m_sealed = std::move(*spool);
    }
    for (const PlannedUnit& unit : plan.units) {
        OutboxItem item{unit.plan, unit.begin, unit.end, 0, 0, unit.sizesAt, {}};
        outbox.m_lastNumber = unit.plan.number;
        if (recipient) {
            item.plan.scheme = connector.encryption();
            item.plan.keyId = connector.encryptionKeyId();
            item.plan.keyFingerprint = recipient->fingerprint();
            if (auto sealed = outbox.seal(item, *recipient, goOn); !sealed)
                return fail(std::move(sealed.error()));
        }
        outbox.m_items.push_back(std::move(item));
    }
    if (outbox.m_sealed) {
        if (auto ended = outbox.m_sealed->seal(); !ended)
            return fail(std::move(ended.error()));
    }
    return outbox;
}

Result<void> Outbox::seal(OutboxItem& item, const RecipientKey& recipient, const GoOn& goOn)
{
    item.sentBegin = m_sealed->size();
    HashingSink sink(*m_sealed);
    auto sealer = cmsSealer(recipient, sink);
    if (!sealer)
        return fail(std::move(sealer.error()));
    const auto source = m_plain->open(item.plainBegin, item.plainEnd);
    std::string chunk(std::size_t{64} * 1024, '\0');
    for (;;) {
        if (goOn && !goOn())
            return fail(ErrorKind::Cancelled, "stopped before the end", "Nothing was sent.");
        auto got = source->read(chunk.data(), chunk.size());
        if (!got)
            return fail(std::move(got.error()));
        if (*got == 0)
            break;
        if (auto written = (*sealer)->write(std::string_view(chunk).substr(0, *got)); !written)
            return written;
    }
    if (auto finished = (*sealer)->finish(); !finished)
        return finished;
    item.sentEnd = m_sealed->size();
    item.plan.bytes = item.sentEnd - item.sentBegin;
    item.plan.sentSha256 = sink.digest();
    return {};
}

std::unique_ptr<RewindableSource> Outbox::plain(const OutboxItem& item) const
{
    if (!item.text.empty())
        return std::make_unique<ViewSource>(item.text);
    return m_plain->open(item.plainBegin, item.plainEnd);
}

Upload Outbox::upload(const OutboxItem& item) const
{
    Upload upload;
    upload.sealed = m_sealed != nullptr;
    upload.sha256 = item.plan.sentSha256;
    upload.size = item.plan.bytes;
    upload.payload = m_sealed
        ? std::unique_ptr<ByteSource>(m_sealed->open(item.sentBegin, item.sentEnd))
        : plain(item);
    return upload;
}

Result<std::vector<OutboxItem>> Outbox::halves(const OutboxItem& item, const PayloadShape& shape)
{
    auto body = readAll(*plain(item));
    if (!body)
        return fail(std::move(body.error()));
    std::vector<std::uint32_t> sizes(item.plan.rows);
    auto lengths =
        readAll(*m_plain->open(item.sizesAt, item.sizesAt + sizes.size() * sizeof sizes[0]));
    if (!lengths)
        return fail(std::move(lengths.error()));
    std::memcpy(sizes.data(), lengths->data(), lengths->size());
    std::vector<OutboxItem> parts;
    std::size_t at = shape.before.size();
    const std::size_t middle = (sizes.size() + 1) / 2;
    for (std::size_t from = 0; from < sizes.size(); from += middle) {
        const std::size_t to = std::min(from + middle, sizes.size());
        std::size_t length = to - from - 1; // the commas between
        for (std::size_t i = from; i < to; ++i)
            length += sizes[i];
        OutboxItem part;
        part.text = shape.before + body->substr(at, length) + shape.after;
        at += length + 1;
        part.sizesAt = item.sizesAt + from * sizeof sizes[0];
        part.plan.number = ++m_lastNumber;
        part.plan.rows = to - from;
        part.plan.bytes = part.text.size();
        part.plan.scheme = item.plan.scheme;
        part.plan.payloadSha256 = Sha256::hexOf(part.text);
        part.plan.sentSha256 = part.plan.payloadSha256;
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace muster
