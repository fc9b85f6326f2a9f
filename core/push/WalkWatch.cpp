// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/push/WalkWatch.h"

#include <algorithm>

namespace muster {

namespace {

class WatchedSource final : public RewindableSource {
public:
    WatchedSource(std::unique_ptr<RewindableSource> source, const WalkWatch& watch)
        : m_source(std::move(source))
        , m_watch(watch)
    { }

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (m_watch.isStopped())
            return fail(stoppedByPerson());
        return m_source->read(to, size);
    }

    Result<void> rewind() override { return m_source->rewind(); }

private:
    std::unique_ptr<RewindableSource> m_source;
    const WalkWatch& m_watch;
};

} // namespace

Error stoppedByPerson()
{
    return {ErrorKind::Cancelled, "stopped before the end", "Nothing was sent."};
}

Input WalkWatch::watched(Input input)
{
    input.source = std::make_unique<WatchedSource>(std::move(input.source), *this);
    return input;
}

RecordStream::Progress WalkWatch::part(double from, double to)
{
    return [this, from, to](std::uint64_t done, std::uint64_t total) {
        const double share =
            total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
        goOn(from + (to - from) * std::min(share, 1.0));
    };
}

bool WalkWatch::goOn(double share)
{
    m_share = std::max(m_share, share);
    if (m_progress && !m_stopped && !m_progress(m_share))
        m_stopped = true;
    return !m_stopped;
}

} // namespace muster
