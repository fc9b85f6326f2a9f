// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muster::cli {

/// An option of a verb, declared as data: help and parsing come from it.
struct Option {
    std::string_view name; ///< "--file"
    std::string_view value; ///< placeholder; empty = a flag
    std::string_view help;
};

/// Options every verb takes.
const std::vector<Option>& globalOptions();

/// The words of one command, sorted into options and the rest. "--" ends options; "-" is a word.
class Arguments {
public:
    /// Usage error: unknown option (with the nearest), a value missing or not wanted.
    static Result<Arguments> parse(const std::vector<std::string>& words,
                                   const std::vector<Option>& options);

    bool has(std::string_view option) const { return m_values.contains(std::string(option)); }

    /// The last value given, or the fallback.
    std::string value(std::string_view option, const std::string& fallback = {}) const;
    std::vector<std::string> values(std::string_view option) const;
    /// A whole number above 0; Usage error else. The fallback when the option is absent.
    Result<std::uint64_t> number(std::string_view option, std::uint64_t fallback) const;

    const std::vector<std::string>& words() const { return m_words; }

    /// The word at this place; Usage error naming @p what when it is missing.
    Result<std::string> word(std::size_t index, std::string_view what) const;
    /// Usage error naming what is more than @p most words; of a word with "=" only what is before
    /// it, for the rest may be a secret in the wrong place.
    Result<void> atMost(std::size_t most) const;
    /// Usage error when the option is missing.
    Result<std::string> required(std::string_view option) const;

private:
    std::map<std::string, std::vector<std::string>> m_values;
    std::vector<std::string> m_words;
};

} // namespace muster::cli
