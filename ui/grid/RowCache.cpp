// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/grid/RowCache.h"

#include <algorithm>

namespace muster {

static constexpr std::uint64_t pageRows = 64;
static constexpr std::size_t mostPages = 64;

RowCache::RowCache(std::shared_ptr<GridSource> source) : m_source(std::move(source)) { }

std::uint64_t RowCache::rows() const
{
    return m_source ? m_source->rows() : 0;
}

RowCache::Page& RowCache::pageOf(std::uint64_t number)
{
    const auto found = m_pages.find(number);
    if (found != m_pages.end())
        return found->second;
    if (m_pages.size() >= mostPages)
        m_pages.erase(std::min_element(m_pages.begin(), m_pages.end(),
                                       [](const auto& one, const auto& other) {
                                           return one.second.lastUse < other.second.lastUse;
                                       }));
    return m_pages[number];
}

RowCache::Found RowCache::find(std::uint64_t row)
{
    if (row == 0 || row > rows())
        return {};
    const std::uint64_t number = (row - 1) / pageRows;
    const auto index = static_cast<std::size_t>((row - 1) % pageRows);
    Page& page = pageOf(number);
    page.lastUse = ++m_uses;
    if (index >= page.block.rows() && !m_error) {
        if (auto read = m_source->read(number * pageRows + 1, pageRows, page.block); !read) {
            m_error = std::move(read.error());
            page.block.clear();
        }
    }
    return index < page.block.rows() ? Found{&page.block, index} : Found{};
}

} // namespace muster
