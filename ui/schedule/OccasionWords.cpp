// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/history/Run.h"
#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RecordedText.h"
#include "ui/models/RunWords.h"
#include "ui/schedule/ScheduleWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

// The second half of ScheduleWords: what became of one due time.

namespace muster {

using theme::Tone;

/// Where the words of this file are found by their translators.
class OccasionWords {
    Q_DECLARE_TR_FUNCTIONS(OccasionWords)
};

struct OccasionLook {
    const char* text;
    const char* icon;
    Tone tone;
};

/// In the order of OccasionState.
static constexpr std::array<OccasionLook, 13> looks{{
    {QT_TRANSLATE_NOOP("OccasionWords", "Waits for a file"), "file", Tone::Muted},
    {QT_TRANSLATE_NOOP("OccasionWords", "Missed, needs your answer"), "doubt", Tone::Warn},
    {QT_TRANSLATE_NOOP("OccasionWords", "Tries again"), "refresh", Tone::Warn},
    {QT_TRANSLATE_NOOP("OccasionWords", "Waits for the password store"), "lock", Tone::Warn},
    {QT_TRANSLATE_NOOP("OccasionWords", "Running"), "play", Tone::Accent},
    {QT_TRANSLATE_NOOP("OccasionWords", "Sent"), "good", Tone::Good},
    {QT_TRANSLATE_NOOP("OccasionWords", "Nothing new"), "unchanged", Tone::Muted},
    {QT_TRANSLATE_NOOP("OccasionWords", "Held"), "held", Tone::Warn},
    {QT_TRANSLATE_NOOP("OccasionWords", "Failed"), "bad", Tone::Bad},
    {QT_TRANSLATE_NOOP("OccasionWords", "Outcome unknown"), "doubt", Tone::Doubt},
    {QT_TRANSLATE_NOOP("OccasionWords", "Missed"), "warn", Tone::Warn},
    {QT_TRANSLATE_NOOP("OccasionWords", "Skipped"), "not-sent", Tone::Muted},
    {QT_TRANSLATE_NOOP("OccasionWords", "Rehearsed, nothing sent"), "practice", Tone::Accent},
}};

static const OccasionLook& lookOf(OccasionState state)
{
    return looks.at(static_cast<std::size_t>(state));
}

QString occasionStateText(OccasionState state)
{
    return OccasionWords::tr(lookOf(state).text);
}

QString occasionIcon(OccasionState state)
{
    return QLatin1String(lookOf(state).icon);
}

Tone occasionTone(OccasionState state)
{
    return lookOf(state).tone;
}

static QJsonObject factsOf(const Occasion& occasion)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(occasion.facts)).object();
}

static std::uint64_t number(const QJsonObject& facts, const char* name)
{
    return static_cast<std::uint64_t>(facts.value(QLatin1String(name)).toInteger());
}

static QString inSentences(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString begun = text.left(1).toUpper() + text.mid(1);
    return begun.endsWith(QLatin1Char('.')) ? begun : begun + QLatin1Char('.');
}

static QString rehearsed(const QJsonObject& facts)
{
    QString text = OccasionWords::tr("It would have sent %1 of %2 rows: %3 new, %4 changed. %5 "
                                     "would have been held back.")
                       .arg(numberText(number(facts, "to_send")), numberText(number(facts, "read")),
                            numberText(number(facts, "new")), numberText(number(facts, "changed")),
                            numberText(number(facts, "held")));
    for (const auto& limit : facts.value(QStringLiteral("limits")).toArray())
        text += QLatin1Char(' ')
            + OccasionWords::tr("A limit would have held the whole file: %1")
                  .arg(inSentences(coreText(limit[QStringLiteral("message")].toString())));
    return text;
}

static QString counted(const QJsonObject& facts)
{
    static constexpr std::array<std::pair<OutcomeState, const char*>, outcomeStates> members{
        {{OutcomeState::Unchanged, "unchanged"},
         {OutcomeState::Held, "held"},
         {OutcomeState::NotSent, "not_sent"},
         {OutcomeState::Accepted, "accepted"},
         {OutcomeState::Rejected, "rejected"},
         {OutcomeState::Unknown, "unknown"},
         {OutcomeState::Confirmed, "confirmed"}}};
    OutcomeCounts counts;
    for (const auto& [state, name] : members)
        counts[state] = number(facts, name);
    const auto read = number(facts, "read");
    return OccasionWords::tr("%1 rows read.", nullptr, pluralOf(read)).arg(numberText(read))
        + QLatin1Char(' ') + sentText(counts);
}

static QString recorded(const std::string& message)
{
    QString said = recordedText(QString::fromStdString(message));
    static const QRegularExpression word(QStringLiteral("^\\p{L}+\\b(?![._])"));
    if (word.match(said).hasMatch()) // no file's name
        said = said.left(1).toUpper() + said.mid(1);
    return said.isEmpty() || said.endsWith(QLatin1Char('.')) ? said : said + QLatin1Char('.');
}

QString occasionSentence(const Occasion& occasion)
{
    const QJsonObject facts = factsOf(occasion);
    if (occasion.state == OccasionState::Rehearsed && facts.contains(QStringLiteral("to_send")))
        return rehearsed(facts);
    const bool hasCounts = facts.contains(QStringLiteral("accepted"));
    if (occasion.state == OccasionState::Sent && hasCounts)
        return counted(facts);
    QString text;
    if (occasion.state == OccasionState::Held) {
        for (const HeldReason& reason : heldReasons(occasion))
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + reason.sentence;
    }
    return text.isEmpty() ? recorded(occasion.message) : text;
}

std::vector<HeldReason> heldReasons(const Occasion& occasion)
{
    std::vector<HeldReason> reasons;
    for (const auto& value : factsOf(occasion).value(QStringLiteral("limits")).toArray()) {
        const QString allow = value[QStringLiteral("allow")].toString();
        HeldReason& reason = reasons.emplace_back();
        reason.code = value[QStringLiteral("code")].toString();
        reason.number = allow.section(QLatin1Char('='), 1);
        reason.sentence = inSentences(coreText(value[QStringLiteral("message")].toString()));
    }
    return reasons;
}

} // namespace muster
