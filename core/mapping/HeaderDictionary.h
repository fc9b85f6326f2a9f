// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace muster {

/// How a header was recognised, best first.
enum class HeaderFit {
    Exact, ///< a spelling of the dictionary
    Words, ///< a spelling with further words that change nothing ("Current Job Title")
    Sensitive, ///< a word that only stands over sensitive data ("Bonus 2025")
    Near, ///< a spelling with a slip of the pen, or with words that may change its meaning
};

struct HeaderMatch {
    std::string role; ///< a key of resources/hris/headers.json
    std::size_t rank = 0; ///< place of the spelling in the role's list; lower is preferred
    std::string spelling; ///< as the dictionary has it
    HeaderFit fit = HeaderFit::Exact;
};

/// The header spellings of HR systems (resources/hris/headers.json, words.json). Both sides are
/// normalised (HeaderName): the whole header, then without a parenthesis at its end and without
/// prefixes of calculated fields, then without blanks; then by words; then by edit distance. Loaded
/// once; immutable, any thread.
class HeaderDictionary {
public:
    static const HeaderDictionary& instance();

    std::optional<HeaderMatch> find(std::string_view header) const;
    /// "employee number" for employee_id.
    std::string label(const std::string& role) const;

    const std::set<std::string>& roles() const { return m_roles; }

private:
    struct Spelling {
        std::string role;
        std::size_t rank;
        std::string text;
        std::string normalised;
    };

    HeaderDictionary();
    void addSpelling(const std::string& role, std::size_t rank, const std::string& text);
    void readWords();
    HeaderMatch matchOf(std::size_t spelling, HeaderFit fit) const;
    std::optional<HeaderMatch> findExact(const std::vector<std::string>& forms) const;
    std::optional<HeaderMatch> findWords(const std::string& form) const;
    std::optional<HeaderMatch> findSensitive(const std::string& form) const;
    std::optional<HeaderMatch> findNear(const std::string& form) const;
    HeaderFit fitOfRest(const std::vector<std::string_view>& words,
                        const std::vector<std::string_view>& spelling) const;

    std::vector<Spelling> m_spellings;
    std::unordered_map<std::string, std::size_t> m_whole;
    std::unordered_map<std::string, std::size_t> m_joined;
    std::set<std::string> m_roles;
    std::map<std::string, std::string> m_labels;
    std::set<std::string, std::less<>> m_otherPeople;
    std::set<std::string, std::less<>> m_benign;
    std::map<std::string, std::string, std::less<>> m_sensitive; ///< word -> role
};

} // namespace muster
