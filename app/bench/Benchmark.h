// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/feed/Connection.h"
#include "core/feed/Feed.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muster::bench {

/// What a benchmark is given.
struct Setting {
    std::string file;
    std::string directory; ///< scratch, removed afterwards
    std::string recipient; ///< certificate to seal to
    std::string practice; ///< directory of a running practice service
    int plainColumns = 0; ///< the first N columns without transforms; 0 = the suggested mapping
    std::uint64_t rows = 1000000; ///< for benchmarks without a file
};

/// What was moved; the time is taken around the call.
struct Work {
    std::uint64_t bytes = 0;
    std::uint64_t rows = 0;
    std::uint64_t fields = 0;
};

struct Benchmark {
    std::string_view name;
    std::string_view about;
    Result<Work> (*run)(const Setting&);
};

const std::vector<Benchmark>& benchmarks();

/// A feed over the file as it is sniffed: the suggested mapping, or its first columns as they are.
Result<Feed> feedFor(const Setting& setting, const Connection& connection);

Result<Work> pushToPractice(const Setting& setting);

} // namespace muster::bench
