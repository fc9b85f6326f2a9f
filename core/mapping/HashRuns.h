// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <vector>

namespace muster {

/// Finds the numbers that were added more than once, in bounded memory: above @p cap entries sorted
/// runs go to a temporary file that has no name. Should that file fail, everything stays in memory.
/// The numbers are keyed hashes, so the file holds no personal data. One thread.
class HashRuns {
public:
    static constexpr std::size_t defaultCap = std::size_t{512} * 1024;

    explicit HashRuns(std::size_t cap = defaultCap) : m_cap(cap) { }

    void add(std::uint64_t hash);
    /// Ends the adding: the numbers seen at least twice, sorted; memory and file are given back.
    std::vector<std::uint64_t> takeRepeated();

    bool hasSpilled() const { return !m_runs.empty(); }

private:
    struct Run {
        std::uint64_t begin; ///< entries from the start of the file
        std::uint64_t size;
    };

    struct CloseFile {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    class RunReader;

    bool spill();
    std::vector<std::uint64_t> merge();

    std::size_t m_cap;
    std::vector<std::uint64_t> m_hashes;
    std::unique_ptr<std::FILE, CloseFile> m_file;
    std::uint64_t m_written = 0;
    std::vector<Run> m_runs;
    bool m_canSpill = true;
};

} // namespace muster
