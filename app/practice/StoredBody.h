// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/Redaction.h"
#include "core/base/Hash.h"
#include "core/base/Result.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace muster::practice {

/// A request's body as it was taken.
struct StoredBody {
    std::string path; ///< the file that holds it; empty when nothing was read
    std::uint64_t size = 0;
    std::string sha256; ///< of the bytes as received
    bool complete = false;
    std::string small; ///< the bytes themselves, when they are few
};

/// Writes a body to its file while it arrives. A small one is held back until its end, because it
/// may hold a secret that must not reach the disk. One thread.
class BodyWriter {
public:
    static constexpr std::size_t smallLimit = 65536;

    BodyWriter(std::string path, const Redaction& redaction);

    Result<void> write(std::string_view bytes);
    Result<StoredBody> finish(bool complete);

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    Result<void> toFile(std::string_view bytes);

    const Redaction& m_redaction;
    StoredBody m_body;
    Sha256 m_hash;
    std::unique_ptr<std::FILE, Closer> m_file;
};

/// A new private file for writing, as a C stream; null when it cannot be made.
std::FILE* createPrivate(const std::string& path);

} // namespace muster::practice
