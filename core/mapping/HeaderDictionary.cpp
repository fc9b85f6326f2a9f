// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/HeaderDictionary.h"

#include "core/base/Json.h"
#include "core/catalogue/Resource.h"
#include "core/mapping/EditDistance.h"
#include "core/mapping/HeaderName.h"

#include <QJsonArray>

#include <algorithm>

namespace muster {

const HeaderDictionary& HeaderDictionary::instance()
{
    static const HeaderDictionary dictionary;
    return dictionary;
}

HeaderDictionary::HeaderDictionary()
{
    const auto headers = loadResource("hris/headers.json");
    if (!headers)
        return;
    for (auto entry = headers->begin(); entry != headers->end(); ++entry) {
        const std::string role = entry.key().toStdString();
        m_roles.insert(role);
        std::size_t rank = 0;
        for (const QJsonValue spelling : entry.value().toArray())
            addSpelling(role, rank++, json::text(spelling));
    }
    readWords();
}

void HeaderDictionary::addSpelling(const std::string& role, std::size_t rank,
                                   const std::string& text)
{
    const std::string normalised = normalisedHeader(text);
    m_whole.emplace(normalised, m_spellings.size());
    m_joined.emplace(joinedHeader(normalised), m_spellings.size());
    m_spellings.push_back({role, rank, text, normalised});
}

void HeaderDictionary::readWords()
{
    const auto words = loadResource("hris/words.json");
    if (!words)
        return;
    const QJsonObject labels = words->value(QLatin1String("role_labels")).toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        m_labels.emplace(label.key().toStdString(), json::text(label.value()));
    for (const QJsonValue word : words->value(QLatin1String("other_people")).toArray())
        m_otherPeople.insert(json::text(word));
    for (const QJsonValue word : words->value(QLatin1String("benign")).toArray())
        m_benign.insert(json::text(word));
    const QJsonObject sensitive = words->value(QLatin1String("sensitive")).toObject();
    for (auto role = sensitive.begin(); role != sensitive.end(); ++role) {
        for (const QJsonValue word : role.value().toArray())
            m_sensitive.emplace(json::text(word), role.key().toStdString());
    }
}

std::string HeaderDictionary::label(const std::string& role) const
{
    const auto found = m_labels.find(role);
    if (found != m_labels.end())
        return found->second;
    std::string label = role;
    std::replace(label.begin(), label.end(), '_', ' ');
    return label;
}

HeaderMatch HeaderDictionary::matchOf(std::size_t spelling, HeaderFit fit) const
{
    const Spelling& found = m_spellings[spelling];
    return {found.role, found.rank, found.text, fit};
}

std::optional<HeaderMatch> HeaderDictionary::findExact(const std::vector<std::string>& forms) const
{
    for (const std::string& form : forms) {
        if (const auto found = m_whole.find(form); found != m_whole.end())
            return matchOf(found->second, HeaderFit::Exact);
    }
    for (const std::string& form : forms) {
        if (const auto found = m_joined.find(joinedHeader(form)); found != m_joined.end())
            return matchOf(found->second, HeaderFit::Exact);
    }
    return std::nullopt;
}

HeaderFit HeaderDictionary::fitOfRest(const std::vector<std::string_view>& words,
                                      const std::vector<std::string_view>& spelling) const
{
    for (const std::string_view word : words) {
        const bool isInSpelling =
            std::find(spelling.begin(), spelling.end(), word) != spelling.end();
        if (!isInSpelling && !m_benign.contains(word))
            return HeaderFit::Near;
    }
    return HeaderFit::Words;
}

/// The longest spelling of two words or more that stands inside the header, unless the header is
/// about somebody else ("Manager's Work Phone").
std::optional<HeaderMatch> HeaderDictionary::findWords(const std::string& form) const
{
    const auto words = headerWords(form);
    const bool isAboutOthers =
        std::any_of(words.begin(), words.end(),
                    [this](std::string_view word) { return m_otherPeople.contains(word); });
    if (isAboutOthers)
        return std::nullopt;
    std::size_t longest = 1;
    std::optional<HeaderMatch> best;
    for (std::size_t i = 0; i < m_spellings.size(); ++i) {
        const auto spelling = headerWords(m_spellings[i].normalised);
        if (spelling.size() <= longest || spelling.size() >= words.size())
            continue;
        const auto at = std::search(words.begin(), words.end(), spelling.begin(), spelling.end());
        if (at == words.end())
            continue;
        longest = spelling.size();
        best = matchOf(i, fitOfRest(words, spelling));
    }
    return best;
}

std::optional<HeaderMatch> HeaderDictionary::findSensitive(const std::string& form) const
{
    for (const std::string_view word : headerWords(form)) {
        if (const auto found = m_sensitive.find(word); found != m_sensitive.end())
            return HeaderMatch{found->second, 0, found->first, HeaderFit::Sensitive};
    }
    return std::nullopt;
}

std::optional<HeaderMatch> HeaderDictionary::findNear(const std::string& form) const
{
    const std::string wanted = joinedHeader(form);
    std::size_t best = wanted.size() < 5 ? 0 : (wanted.size() < 8 ? 1 : 2);
    std::optional<HeaderMatch> nearest;
    for (std::size_t i = 0; i < m_spellings.size(); ++i) {
        const std::string candidate = joinedHeader(m_spellings[i].normalised);
        const std::size_t longer = std::max(candidate.size(), wanted.size());
        if (longer - std::min(candidate.size(), wanted.size()) > best || candidate.size() < 5)
            continue;
        const std::size_t distance = editDistance(wanted, candidate);
        if (distance > best || (nearest && distance == best))
            continue;
        best = distance;
        nearest = matchOf(i, HeaderFit::Near);
    }
    return nearest;
}

std::optional<HeaderMatch> HeaderDictionary::find(std::string_view header) const
{
    const std::vector<std::string> forms = headerForms(header);
    if (forms.empty())
        return std::nullopt;
    if (auto exact = findExact(forms))
        return exact;
    if (auto sensitive = findSensitive(forms.front()))
        return sensitive;
    for (const std::string& form : forms) {
        auto words = findWords(form);
        if (words)
            return words;
    }
    return findNear(forms.back());
}

} // namespace muster
