// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/EncryptedSpool.h"

#include "core/base/Hash.h"
#include "core/crypto/SpoolFrames_p.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace muster {

struct EncryptedSpool::State {
    SpoolFrames frames;
    std::vector<char> pending; ///< plaintext of the frame being filled
    std::size_t filled = 0;
    std::uint64_t full = 0; ///< frames written
    bool isSealed = false;

    State() : pending(spoolFrameSize) { }

    ~State() { OPENSSL_cleanse(pending.data(), pending.size()); }

    State(const State&) = delete;
    State& operator=(const State&) = delete;

    std::uint64_t size() const { return full * spoolFrameSize + filled; }

    std::size_t frameLength(std::uint64_t index) const
    {
        return index < full ? spoolFrameSize : filled;
    }
};

namespace {

class SpoolSource final : public RewindableSource {
public:
    using LengthOf = std::function<std::size_t(std::uint64_t)>;

    SpoolSource(const SpoolFrames& frames, LengthOf lengthOf, std::uint64_t begin,
                std::uint64_t end)
        : m_frames(frames)
        , m_lengthOf(std::move(lengthOf))
        , m_begin(begin)
        , m_end(end)
        , m_at(begin)
        , m_plain(spoolFrameSize)
    { }

    ~SpoolSource() override { OPENSSL_cleanse(m_plain.data(), m_plain.size()); }

    Result<std::size_t> read(char* to, std::size_t size) override;

    Result<void> rewind() override
    {
        m_at = m_begin;
        return {};
    }

private:
    static constexpr std::uint64_t none = UINT64_MAX;

    const SpoolFrames& m_frames;
    LengthOf m_lengthOf;
    std::uint64_t m_begin;
    std::uint64_t m_end;
    std::uint64_t m_at;
    std::vector<char> m_plain;
    std::uint64_t m_held = none; ///< the frame in m_plain
};

Result<std::size_t> SpoolSource::read(char* to, std::size_t size)
{
    if (m_at >= m_end || size == 0)
        return 0;
    const auto index = m_at / spoolFrameSize;
    if (index != m_held) {
        m_held = none;
        const auto length = m_lengthOf(index);
        if (auto got = m_frames.read(index, {m_plain.data(), length}); !got)
            return fail(std::move(got.error()));
        m_held = index;
    }
    const auto inside = static_cast<std::size_t>(m_at % spoolFrameSize);
    const auto left =
        static_cast<std::size_t>(std::min<std::uint64_t>(m_end - m_at, m_lengthOf(index) - inside));
    const auto count = std::min(size, left);
    std::memcpy(to, m_plain.data() + inside, count);
    m_at += count;
    return count;
}

/// Stands for a range that cannot be read: a mistake of the caller.
class BrokenSource final : public RewindableSource {
public:
    Result<std::size_t> read(char*, std::size_t) override
    {
        return fail(ErrorKind::Bug, "a spool is read before it is complete or past its end");
    }

    Result<void> rewind() override { return {}; }
};

/// A spool and the source over all of it.
class OwningSource final : public RewindableSource {
public:
    explicit OwningSource(std::unique_ptr<EncryptedSpool> spool)
        : m_spool(std::move(spool))
        , m_source(m_spool->open(0, m_spool->size()))
    { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        return m_source->read(to, size);
    }

    Result<void> rewind() override { return m_source->rewind(); }

private:
    std::unique_ptr<EncryptedSpool> m_spool;
    std::unique_ptr<RewindableSource> m_source;
};

} // namespace

EncryptedSpool::EncryptedSpool(std::unique_ptr<State> state) : m_state(std::move(state)) { }

EncryptedSpool::~EncryptedSpool() = default;

Result<std::unique_ptr<EncryptedSpool>> EncryptedSpool::create(const std::string& directory)
{
    auto state = std::make_unique<State>();
    if (auto opened = state->frames.create(directory); !opened)
        return fail(std::move(opened.error()));
    return std::unique_ptr<EncryptedSpool>(new EncryptedSpool(std::move(state)));
}

Result<void> EncryptedSpool::write(std::string_view bytes)
{
    auto& state = *m_state;
    if (state.isSealed)
        return fail(ErrorKind::Bug, "a spool is written after its end");
    while (!bytes.empty()) {
        const auto count = std::min(bytes.size(), spoolFrameSize - state.filled);
        std::memcpy(state.pending.data() + state.filled, bytes.data(), count);
        state.filled += count;
        bytes.remove_prefix(count);
        if (state.filled < spoolFrameSize)
            continue;
        if (auto done = state.frames.write(state.full, {state.pending.data(), state.filled}); !done)
            return done;
        ++state.full;
        state.filled = 0;
    }
    return {};
}

std::uint64_t EncryptedSpool::size() const
{
    return m_state->size();
}

Result<void> EncryptedSpool::seal()
{
    auto& state = *m_state;
    if (state.isSealed)
        return {};
    if (state.filled > 0) {
        if (auto done = state.frames.write(state.full, {state.pending.data(), state.filled}); !done)
            return done;
    }
    OPENSSL_cleanse(state.pending.data(), state.pending.size());
    state.isSealed = true;
    return {};
}

std::unique_ptr<RewindableSource> EncryptedSpool::open(std::uint64_t begin, std::uint64_t end) const
{
    const auto* state = m_state.get();
    if (!state->isSealed || begin > end || end > state->size())
        return std::make_unique<BrokenSource>();
    return std::make_unique<SpoolSource>(
        state->frames, [state](std::uint64_t index) { return state->frameLength(index); }, begin,
        end);
}

Result<std::unique_ptr<RewindableSource>> spooled(ByteSource& source, const std::string& directory)
{
    auto spool = EncryptedSpool::create(directory);
    if (!spool)
        return fail(std::move(spool.error()));
    std::string block(spoolFrameSize, '\0');
    while (true) {
        auto got = source.read(block.data(), block.size());
        auto step = got ? (*spool)->write({block.data(), *got}) : fail(std::move(got.error()));
        if (!step || *got == 0) {
            wipe(block);
            if (!step)
                return fail(std::move(step.error()));
            break;
        }
    }
    if (auto done = (*spool)->seal(); !done)
        return fail(std::move(done.error()));
    return std::make_unique<OwningSource>(std::move(*spool));
}

} // namespace muster
