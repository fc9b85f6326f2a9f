// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/TextWindow.h"

#include "core/table/Encoding.h"

#include <algorithm>
#include <cstring>

namespace muster {

namespace {

constexpr std::size_t headBytes = 64 * 1024UL;

Result<std::string> readHead(RewindableSource& source)
{
    std::string head(headBytes, '\0');
    std::size_t held = 0;
    while (held < head.size()) {
        const auto count = source.read(head.data() + held, head.size() - held);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            break;
        held += *count;
    }
    head.resize(held);
    return head;
}

} // namespace

Result<TextWindow> TextWindow::open(std::unique_ptr<RewindableSource> source,
                                    const std::string& encoding, bool isDigesting)
{
    const auto head = readHead(*source);
    if (!head)
        return fail(head.error());
    if (head->empty())
        return fail(ErrorKind::BadData, "the file is empty (0 bytes)",
                    "Run the export again and check that it finished.");
    if (auto text = requireText(*head, encoding); !text)
        return fail(text.error());
    if (auto rewound = source->rewind(); !rewound)
        return fail(rewound.error());

    TextWindow window;
    auto raw = std::make_unique<DigestingSource>(std::move(source), isDigesting);
    window.m_raw = raw.get();
    auto text = decodingSource(std::move(raw), encoding);
    if (!text)
        return fail(text.error());
    window.m_text = std::move(*text);
    return window;
}

Result<std::size_t> TextWindow::fill(std::string& to, std::size_t target)
{
    const std::size_t held = m_kept.size();
    if (to.size() < held)
        to.resize(held);
    std::memcpy(to.data(), m_kept.data(), held);
    m_kept.clear();
    return extend(to, held, target);
}

Result<std::size_t> TextWindow::extend(std::string& to, std::size_t held, std::size_t target)
{
    if (to.size() < target)
        to.resize(target);
    while (held < target && !m_isAtEnd) {
        const auto count = m_text->read(to.data() + held, target - held);
        if (!count)
            return fail(count.error());
        m_isAtEnd = *count == 0;
        held += *count;
    }
    return held;
}

void TextWindow::keep(std::string_view rest, std::size_t used)
{
    m_kept.assign(rest);
    m_offset += used;
}

Result<void> TextWindow::restart(std::uint64_t offset)
{
    if (auto rewound = m_text->rewind(); !rewound)
        return rewound;
    m_isAtEnd = false;
    m_kept.clear();
    m_offset = offset;
    std::string skipped;
    while (offset > 0) {
        const auto held = extend(skipped, 0, std::min<std::uint64_t>(offset, headBytes));
        if (!held)
            return fail(held.error());
        if (*held == 0)
            return fail(ErrorKind::Io, "the file became shorter while it was being read",
                        "Wait until the program that writes it has finished, then start again.");
        offset -= *held;
    }
    return {};
}

} // namespace muster
