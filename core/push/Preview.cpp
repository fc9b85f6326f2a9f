// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/Preview.h"

#include "core/push/PreviewMaker_p.h"
#include "core/push/Push.h"

#include <QSaveFile>

#include <filesystem>

namespace muster {

Preview::Preview(std::unique_ptr<State> state) : m_state(std::move(state)) { }

Preview::~Preview() = default;
Preview::Preview(Preview&&) noexcept = default;
Preview& Preview::operator=(Preview&&) noexcept = default;

bool Preview::hasHistory(const Directories& directories)
{
    std::error_code ignored;
    return std::filesystem::exists(directories.state + "/ledger.db", ignored);
}

Result<Preview> Preview::prepare(const PushJob& job, const HistoryKey* key,
                                 const std::string& whyNoKey, const Progress& progress)
{
    auto state = Maker(job, key, progress).make(whyNoKey);
    if (!state)
        return fail(std::move(state.error()));
    return Preview(std::move(*state));
}

const PreviewCounts& Preview::counts() const
{
    return m_state->counts;
}

std::string Preview::keyId() const
{
    return m_state->keyId;
}

const std::string& Preview::sourceDigest() const
{
    return m_state->plan.sourceDigest;
}

const std::string& Preview::note() const
{
    return m_state->note;
}

const std::vector<Breach>& Preview::limits() const
{
    return m_state->plan.judged.breaches;
}

const std::map<std::string, std::uint64_t>& Preview::findings() const
{
    return m_state->plan.findings;
}

const std::vector<PreviewUnit>& Preview::units() const
{
    return m_state->units;
}

const ChangeList& Preview::people() const
{
    return *m_state->people;
}

bool Preview::isJson() const
{
    return m_state->connector->shape().kind == PayloadShape::Kind::Json;
}

const std::optional<Error>& Preview::sealingError() const
{
    return m_state->sealingError;
}

std::optional<Error> Preview::obstacle() const
{
    if (m_state->sealingError)
        return m_state->sealingError;
    return stoppedByBadRows(m_state->job, m_state->plan);
}

static Result<const OutboxItem*> itemOf(const Outbox& outbox, int unit)
{
    const auto& items = outbox.items();
    if (unit < 1 || static_cast<std::size_t>(unit) > items.size())
        return fail(ErrorKind::Usage, "there is no request " + std::to_string(unit),
                    "This push would send " + std::to_string(items.size()) + ".");
    return &items[static_cast<std::size_t>(unit) - 1];
}

Result<RequestText> Preview::request(int unit) const
{
    const auto item = itemOf(*m_state->outbox, unit);
    if (!item)
        return fail(item.error());
    if (m_state->sealingError)
        return fail(*m_state->sealingError);
    return requestText(*m_state->connector, *m_state->outbox, **item);
}

Result<std::string> Preview::payload(int unit, std::uint64_t from, std::uint64_t most) const
{
    const auto item = itemOf(*m_state->outbox, unit);
    if (!item)
        return fail(item.error());
    const auto size = (*item)->plainEnd - (*item)->plainBegin;
    const auto begin = (*item)->plainBegin + std::min(from, size);
    const auto end = begin + std::min(most, (*item)->plainEnd - begin);
    return readAll(*m_state->plan.spool->open(begin, end));
}

static Result<void> copy(ByteSource& source, QIODevice& file, const std::string& path)
{
    std::string chunk(std::size_t{64} * 1024, '\0');
    for (;;) {
        auto got = source.read(chunk.data(), chunk.size());
        if (!got)
            return fail(std::move(got.error()));
        if (*got == 0)
            return {};
        const auto size = static_cast<qint64>(*got);
        if (file.write(chunk.data(), size) != size)
            return fail(ErrorKind::CannotWrite,
                        path + " cannot be written: " + file.errorString().toStdString());
    }
}

Result<void> Preview::save(int unit, Bytes bytes, const std::string& path) const
{
    const auto item = itemOf(*m_state->outbox, unit);
    if (!item)
        return fail(item.error());
    if (m_state->sealingError && bytes == Bytes::Request)
        return fail(*m_state->sealingError);
    std::unique_ptr<ByteSource> source = m_state->outbox->plain(**item);
    if (bytes == Bytes::Request) {
        const Secret nobody("hidden");
        source = m_state->connector->uploadRequest(m_state->outbox->upload(**item), nobody).body;
    }
    QSaveFile file(QString::fromStdString(path));
    const bool isOpen = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto copied = isOpen ? copy(*source, file, path) : Result<void>(); !copied)
        return copied;
    if (!isOpen || !file.commit())
        return fail(ErrorKind::CannotWrite,
                    path + " cannot be written: " + file.errorString().toStdString(),
                    "Choose another place.");
    return {};
}

} // namespace muster
