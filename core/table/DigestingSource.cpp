// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/table/DigestingSource.h"

namespace muster {

Result<std::size_t> DigestingSource::read(char* to, std::size_t size)
{
    auto count = m_source->read(to, size);
    if (!count || size == 0)
        return count;
    m_bytesRead += *count;
    if (!m_isDigesting || !m_digest.empty())
        return count;
    if (*count > 0)
        m_hash.add({to, *count});
    else
        m_digest = hex(m_hash.finish());
    return count;
}

Result<void> DigestingSource::rewind()
{
    auto rewound = m_source->rewind();
    if (!rewound)
        return rewound;
    if (m_digest.empty())
        m_hash = Sha256();
    m_bytesRead = 0;
    return {};
}

} // namespace muster
