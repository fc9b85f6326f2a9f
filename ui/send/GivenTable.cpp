// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/GivenTable.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace muster {

Result<GivenTable> GivenTable::keep(std::string_view text)
{
    GivenTable table(::memfd_create("table", MFD_CLOEXEC));
    while (table.m_file >= 0 && !text.empty()) {
        const ssize_t written = ::write(table.m_file, text.data(), text.size());
        if (written <= 0)
            break;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    if (table.m_file < 0 || !text.empty())
        return fail(ErrorKind::Io,
                    std::string("the table cannot be kept in memory: ") + std::strerror(errno),
                    "Save it as a file and open that.");
    return table;
}

GivenTable::GivenTable(GivenTable&& other) noexcept : m_file(std::exchange(other.m_file, -1)) { }

GivenTable& GivenTable::operator=(GivenTable&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

GivenTable::~GivenTable()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::string GivenTable::path() const
{
    return "/proc/self/fd/" + std::to_string(m_file);
}

} // namespace muster
