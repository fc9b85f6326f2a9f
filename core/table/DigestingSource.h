// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Bytes.h"
#include "core/base/Hash.h"

#include <memory>

namespace muster {

/// Hands a source's bytes on, counts them, and takes their SHA-256 on the first walk that reaches
/// the end; later walks cost nothing. One thread.
class DigestingSource final : public RewindableSource {
public:
    /// Only counts unless @p isDigesting.
    DigestingSource(std::unique_ptr<RewindableSource> source, bool isDigesting)
        : m_source(std::move(source))
        , m_isDigesting(isDigesting)
    { }

    Result<std::size_t> read(char* to, std::size_t size) override;
    Result<void> rewind() override;

    std::uint64_t bytesRead() const { return m_bytesRead; } ///< in this walk

    const std::string& digest() const { return m_digest; } ///< hexadecimal; empty before the end

private:
    std::unique_ptr<RewindableSource> m_source;
    bool m_isDigesting;
    Sha256 m_hash;
    std::uint64_t m_bytesRead = 0;
    std::string m_digest;
};

} // namespace muster
