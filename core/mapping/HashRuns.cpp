// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/HashRuns.h"

#include <queue>

#include <algorithm>

namespace muster {

/// Reads one run front to back through a buffer of its own.
class HashRuns::RunReader {
public:
    RunReader(std::FILE* file, const Run& run) : m_file(file), m_at(run.begin), m_left(run.size) { }

    bool next(std::uint64_t& hash)
    {
        if (m_used == m_buffer.size() && !refill())
            return false;
        hash = m_buffer[m_used++];
        return true;
    }

private:
    bool refill()
    {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, 1024));
        m_buffer.resize(wanted);
        m_used = 0;
        if (wanted == 0)
            return false;
        if (fseeko(m_file, static_cast<off_t>(m_at * sizeof(std::uint64_t)), SEEK_SET) != 0)
            return false;
        m_buffer.resize(std::fread(m_buffer.data(), sizeof(std::uint64_t), wanted, m_file));
        m_at += m_buffer.size();
        m_left -= m_buffer.size();
        return !m_buffer.empty();
    }

    std::FILE* m_file;
    std::uint64_t m_at;
    std::uint64_t m_left;
    std::vector<std::uint64_t> m_buffer;
    std::size_t m_used = 0;
};

void HashRuns::add(std::uint64_t hash)
{
    if (m_hashes.size() >= m_cap && m_canSpill)
        m_canSpill = spill();
    m_hashes.push_back(hash);
}

bool HashRuns::spill()
{
    if (!m_file)
        m_file.reset(std::tmpfile());
    if (!m_file)
        return false;
    std::sort(m_hashes.begin(), m_hashes.end());
    const bool isWritten =
        fseeko(m_file.get(), static_cast<off_t>(m_written * sizeof(std::uint64_t)), SEEK_SET) == 0
        && std::fwrite(m_hashes.data(), sizeof(std::uint64_t), m_hashes.size(), m_file.get())
            == m_hashes.size()
        && std::fflush(m_file.get()) == 0;
    if (!isWritten)
        return false;
    m_runs.push_back({m_written, m_hashes.size()});
    m_written += m_hashes.size();
    m_hashes.clear();
    return true;
}

static std::vector<std::uint64_t> repeatedIn(const std::vector<std::uint64_t>& sorted)
{
    std::vector<std::uint64_t> repeated;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        const bool isNew = repeated.empty() || repeated.back() != sorted[i];
        if (sorted[i] == sorted[i - 1] && isNew)
            repeated.push_back(sorted[i]);
    }
    return repeated;
}

std::vector<std::uint64_t> HashRuns::merge()
{
    std::vector<RunReader> readers;
    using Head = std::pair<std::uint64_t, std::size_t>;
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    const auto push = [&](std::size_t reader) {
        std::uint64_t hash = 0;
        if (readers[reader].next(hash))
            heads.emplace(hash, reader);
    };
    for (const Run& run : m_runs) {
        readers.emplace_back(m_file.get(), run);
        push(readers.size() - 1);
    }
    std::vector<std::uint64_t> repeated;
    std::size_t inMemory = 0;
    bool hasLast = false;
    std::uint64_t last = 0;
    while (!heads.empty() || inMemory < m_hashes.size()) {
        std::uint64_t hash = 0;
        if (heads.empty()
            || (inMemory < m_hashes.size() && m_hashes[inMemory] <= heads.top().first)) {
            hash = m_hashes[inMemory++];
        } else {
            hash = heads.top().first;
            const std::size_t reader = heads.top().second;
            heads.pop();
            push(reader);
        }
        if (hasLast && hash == last && (repeated.empty() || repeated.back() != hash))
            repeated.push_back(hash);
        hasLast = true;
        last = hash;
    }
    return repeated;
}

std::vector<std::uint64_t> HashRuns::takeRepeated()
{
    std::sort(m_hashes.begin(), m_hashes.end());
    std::vector<std::uint64_t> repeated = m_runs.empty() ? repeatedIn(m_hashes) : merge();
    m_hashes = {};
    m_runs.clear();
    m_file.reset();
    m_written = 0;
    m_canSpill = true;
    return repeated;
}

} // namespace muster
