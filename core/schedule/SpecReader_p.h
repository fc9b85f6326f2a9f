// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/Spec.h"

#include <string>
#include <vector>

namespace muster {

/// Turns the words of one schedule into a Spec, word by word from the left.
class SpecReader {
public:
    explicit SpecReader(const std::string& text);

    Result<Spec> read();

private:
    bool isAtEnd() const { return m_at >= m_words.size(); }

    /// The word to read next; empty at the end.
    const std::string& word() const;
    bool take(const std::string& wanted);
    /// Several words in a row, or none of them.
    bool takeAll(const std::vector<std::string>& wanted);
    bool takeFileEnding();

    Result<Spec> readCron(std::size_t from);
    Result<void> readDays();
    bool readDayWord();
    bool readWeekdays();
    bool readOrdinal();
    bool readInterval();
    Result<void> readTimes();
    /// -1 when the next word is no time.
    int readTime();
    tl::unexpected<Error> notUnderstood(const std::string& what) const;

    std::string m_text;
    std::vector<std::string> m_words; ///< lower case; commas are words
    std::size_t m_at = 0;
    Spec m_spec;
    bool m_hasDays = false;
};

/// Reads one cron field ("*/15", "1-5", "mon,wed") as the values it holds, from @p least to @p
/// most. Config error naming it.
Result<std::vector<int>> cronField(const std::string& field, int least, int most,
                                   const std::vector<std::string>& names);

} // namespace muster
