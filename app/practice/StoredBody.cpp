// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/StoredBody.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace muster::practice {

std::FILE* createPrivate(const std::string& path)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    return file < 0 ? nullptr : ::fdopen(file, "wb");
}

BodyWriter::BodyWriter(std::string path, const Redaction& redaction) : m_redaction(redaction)
{
    m_body.path = std::move(path);
}

Result<void> BodyWriter::toFile(std::string_view bytes)
{
    if (!m_file)
        m_file.reset(createPrivate(m_body.path));
    if (!m_file || std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
        return fail(ErrorKind::CannotWrite,
                    "a request body cannot be stored: " + std::string(std::strerror(errno)));
    return {};
}

Result<void> BodyWriter::write(std::string_view bytes)
{
    m_body.size += bytes.size();
    m_hash.add(bytes);
    if (m_file)
        return toFile(bytes);
    m_body.small.append(bytes);
    if (m_body.small.size() <= smallLimit)
        return {};
    auto stored = toFile(m_body.small);
    m_body.small.clear();
    return stored;
}

Result<StoredBody> BodyWriter::finish(bool complete)
{
    m_body.complete = complete;
    m_body.sha256 = hex(m_hash.finish());
    if (m_body.size == 0) {
        m_body.path.clear();
        return m_body;
    }
    if (!m_file)
        if (auto stored = toFile(m_redaction.body(m_body.small)); !stored)
            return fail(stored.error());
    if (std::fclose(m_file.release()) != 0)
        return fail(ErrorKind::CannotWrite,
                    "a request body cannot be stored: " + std::string(std::strerror(errno)));
    return m_body;
}

} // namespace muster::practice
