// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Blank.h"
#include "core/mapping/LetterCase.h"
#include "core/mapping/QuotedText.h"
#include "core/mapping/Step.h"

#include <unordered_map>

namespace muster {

namespace {

/// Single letters of status columns (A, L, T) are not here: what they mean is for a person to say.
constexpr const char* usualYes = "true,yes,y,1,on,active,enabled,current,employed";
constexpr const char* usualNo =
    "false,no,n,0,off,inactive,disabled,terminated,separated,former,retired";

class BooleanStep final : public Step {
public:
    explicit BooleanStep(const Transform& transform)
    {
        const std::string yes = transform.option("true");
        const std::string no = transform.option("false");
        add(yes.empty() ? usualYes : yes, "true");
        add(no.empty() ? usualNo : no, "false");
        // The results are words of their own, so the step may stand twice.
        m_words.emplace("true", "true");
        m_words.emplace("false", "false");
    }

    void apply(CellText& cell) const override
    {
        std::string& word = cell.spare();
        appendLower(stripBlanks(cell.text()), word);
        const auto found = m_words.find(word);
        if (found == m_words.end())
            cell.fail("boolean.unknown");
        else
            cell.set(found->second);
    }

private:
    void add(const std::string& words, std::string_view meaning)
    {
        for (const std::string& word : splitOutsideQuotes(words, ',')) {
            std::string key;
            appendLower(stripBlanks(unquoted(word)), key);
            m_words.emplace(std::move(key), meaning);
        }
    }

    std::unordered_map<std::string, std::string_view> m_words;
};

} // namespace

std::unique_ptr<Step> makeBooleanStep(const Transform& transform)
{
    return std::make_unique<BooleanStep>(transform);
}

} // namespace muster
