// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <unordered_map>
#include <vector>

namespace muster {

/// The pages of a long table used last; the rest is read again when it is needed. Also tells which
/// page to read next: the one asked for last, one at a time, so that a long jump does not read all
/// it flies over. GUI thread.
template <class Row>
class PageCache {
public:
    static constexpr std::uint64_t pageRows = 256;
    static constexpr std::size_t mostPages = 32;

    /// The row's place; null while its page is not here, which is then wanted.
    const Row* at(std::uint64_t index)
    {
        const std::uint64_t number = index / pageRows;
        const auto found = m_pages.find(number);
        if (found == m_pages.end() || found->second.isStale)
            want(number);
        if (found == m_pages.end())
            return nullptr;
        m_recent.splice(m_recent.begin(), m_recent, found->second.place);
        const std::uint64_t within = index % pageRows;
        return within < found->second.rows.size() ? &found->second.rows[within] : nullptr;
    }

    /// The page to read now, if none is being read.
    std::optional<std::uint64_t> takeWanted()
    {
        if (m_isReading || m_wanted.empty())
            return std::nullopt;
        const std::uint64_t number = m_wanted.back();
        m_wanted.pop_back();
        m_isReading = true;
        return number;
    }

    void put(std::uint64_t number, std::vector<Row> rows)
    {
        m_isReading = false;
        if (const auto old = m_pages.find(number); old != m_pages.end()) {
            m_recent.erase(old->second.place);
            m_pages.erase(old);
        }
        m_recent.push_front(number);
        m_pages.insert({number, Page{std::move(rows), m_recent.begin(), false}});
        if (m_pages.size() > mostPages) {
            m_pages.erase(m_recent.back());
            m_recent.pop_back();
        }
    }

    /// The page that was taken could not be read.
    void giveUp() { m_isReading = false; }

    /// All pages are read again when next looked at, and shown as they are until then.
    void age()
    {
        for (auto& [number, page] : m_pages)
            page.isStale = true;
    }

    void clear()
    {
        m_pages.clear();
        m_recent.clear();
        m_wanted.clear();
        m_isReading = false;
    }

    std::size_t pages() const { return m_pages.size(); }

private:
    struct Page {
        std::vector<Row> rows;
        std::list<std::uint64_t>::iterator place;
        bool isStale = false;
    };

    void want(std::uint64_t number)
    {
        constexpr std::size_t mostWanted = 4;
        std::erase(m_wanted, number);
        m_wanted.push_back(number);
        if (m_wanted.size() > mostWanted)
            m_wanted.erase(m_wanted.begin());
    }

    std::unordered_map<std::uint64_t, Page> m_pages;
    std::list<std::uint64_t> m_recent; ///< the one used last first
    std::vector<std::uint64_t> m_wanted; ///< the one wanted last last
    bool m_isReading = false;
};

} // namespace muster
