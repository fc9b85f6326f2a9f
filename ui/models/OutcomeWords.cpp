// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/OutcomeWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace muster {

/// Where the words of this file are found by their translators.
class Outcome {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

QString outcomeLabel(OutcomeState state)
{
    static constexpr std::array<const char*, outcomeStates> words{
        QT_TRANSLATE_NOOP("Outcome", "unchanged"), QT_TRANSLATE_NOOP("Outcome", "held"),
        QT_TRANSLATE_NOOP("Outcome", "not sent"),  QT_TRANSLATE_NOOP("Outcome", "accepted"),
        QT_TRANSLATE_NOOP("Outcome", "rejected"),  QT_TRANSLATE_NOOP("Outcome", "unknown"),
        QT_TRANSLATE_NOOP("Outcome", "confirmed")};
    return Outcome::tr(words[static_cast<std::size_t>(state)]);
}

QString outcomeText(const OutcomeCounts& counts)
{
    QStringList parts;
    for (const auto state : shownStates) {
        if (counts[state] > 0)
            parts << QStringLiteral("%1 %2").arg(numberText(counts[state]), outcomeLabel(state));
    }
    return parts.join(QStringLiteral(", "));
}

QString outcomeMeaning(OutcomeState state, const std::string& service)
{
    if (state == OutcomeState::Accepted && service == "secureframe")
        return Outcome::tr(
            "Queued at Secureframe (202). Whether it was imported is not known yet.");
    static constexpr std::array<const char*, outcomeStates> sentences{
        QT_TRANSLATE_NOOP("Outcome", "The same as what was last accepted, so not sent."),
        QT_TRANSLATE_NOOP("Outcome", "Failed a check or a limit, so not sent."),
        QT_TRANSLATE_NOOP("Outcome", "Not sent; the next push carries it."),
        QT_TRANSLATE_NOOP("Outcome", "The service took the request it was in."),
        QT_TRANSLATE_NOOP("Outcome", "The service refused it."),
        QT_TRANSLATE_NOOP("Outcome", "Sent, but no valid answer came back."),
        QT_TRANSLATE_NOOP("Outcome",
                          "The service's results, or a person who looked, say it is there.")};
    return Outcome::tr(sentences[static_cast<std::size_t>(state)]);
}

QString outcomeIcon(OutcomeState state)
{
    static constexpr std::array<const char*, outcomeStates> names{
        "unchanged", "held", "not-sent", "good", "bad", "doubt", "confirmed"};
    return QLatin1String(names[static_cast<std::size_t>(state)]);
}

theme::Tone outcomeTone(OutcomeState state)
{
    using theme::Tone;
    static constexpr std::array<Tone, outcomeStates> tones{
        Tone::Muted, Tone::Warn, Tone::Warn, Tone::Good, Tone::Bad, Tone::Doubt, Tone::Good};
    return tones[static_cast<std::size_t>(state)];
}

QString numberText(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

int pluralOf(std::uint64_t number)
{
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<int>::max());
    return static_cast<int>(std::min(number, most));
}

} // namespace muster
