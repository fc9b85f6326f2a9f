// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/send/ResultWords.h"

#include "ui/models/CoreText.h"
#include "ui/models/OutcomeWords.h"
#include "ui/models/RunWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace muster {

/// Where the sentences of this file are found by their translators.
class ResultWordsTr {
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

PushEnding PushEnding::from(const QJsonObject& last, int exitCode, const QString& error)
{
    PushEnding ending;
    ending.exitCode = exitCode;
    const QJsonObject failure = last[QStringLiteral("error")].toObject();
    const QJsonObject& told = failure.isEmpty() ? last : failure;
    ending.why = coreText(told[QStringLiteral("message")].toString());
    ending.hint = coreText(told[QStringLiteral("hint")].toString());
    if (last[QStringLiteral("event")] != QLatin1String("summary")) {
        if (ending.why.isEmpty())
            ending.why = error;
        return ending;
    }
    const auto number = [&last](std::string_view key) {
        return static_cast<std::uint64_t>(
            last[QLatin1String(key.data(), static_cast<qsizetype>(key.size()))].toInteger());
    };
    ending.hasRun = number("run") > 0;
    ending.counts.emplace();
    ending.counts->read = number("read");
    for (const OutcomeState state : shownStates)
        (*ending.counts)[state] = number(outcomeName(state));
    return ending;
}

namespace {

/// What to do after an ending that has one answer in this window, whatever core advises.
QString ownAdvice(const PushEnding& ending)
{
    switch (ending.exitCode) {
    case 0:
        return ResultWordsTr::tr("There is nothing left to do.");
    case 10:
        return ResultWordsTr::tr(
            "Correct the rows below and send them again, or correct them in the HR "
            "system and send its next export.");
    case 11:
        return ending.counts
            ? ResultWordsTr::tr("Answer the question below. Nothing more goes to %1 until then.")
                  .arg(ending.connection)
            : ResultWordsTr::tr("Open History, answer the question of that run, and send this file "
                                "again.");
    case 12:
        return ResultWordsTr::tr("Compare the file with the one before. If it is right, let it "
                                 "pass on the Schedule page, with the numbers and your reason.");
    case 13:
        return ResultWordsTr::tr("There is nothing left to do.");
    case 14:
        return ResultWordsTr::tr("Unlock the password store, or give the secret for this session "
                                 "and look at the Preview "
                                 "again, then send.");
    case 15:
        return ResultWordsTr::tr("Wait until the other push has ended, then send again.");
    default:
        return {};
    }
}

/// What to do after the other endings, where core's advice names commands or there is none.
QString generalAdvice(int exitCode)
{
    static constexpr std::array<std::pair<int, const char*>, 10> known{{
        {64,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Please report this: the window asked for something "
                           "that does not exist.")},
        {65,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Correct the file, or choose in Check to hold the bad "
                           "rows and send the rest.")},
        {66, QT_TRANSLATE_NOOP("ResultWords", "Open the file again and send it.")},
        {69,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Look at the network and at the address under "
                           "Connections, then send again.")},
        {73,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Make room on the disk, or give this account the "
                           "right to write there, then send again.")},
        {74,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Look whether the disk or network drive is still "
                           "there, then send again.")},
        {75,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Send the same file again later: accepted rows are "
                           "not sent twice.")},
        {76,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Look at the address under Connections: something "
                           "else than the service answers there.")},
        {77,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Test the connection under Connections: its secret or "
                           "its rights are not accepted.")},
        {78,
         QT_TRANSLATE_NOOP("ResultWords",
                           "Look at the connection under Connections and test "
                           "it, then send again.")},
    }};
    for (const auto& [code, words] : known) {
        if (code == exitCode)
            return ResultWordsTr::tr(words);
    }
    return ResultWordsTr::tr(
        "Please report this. The record keeps what was accepted: it is safe to send "
        "the file again.");
}

/// Advice that a person at this window can follow: without the words of the command line.
bool isForWindow(const QString& hint)
{
    return !hint.isEmpty() && !hint.contains(QLatin1String("--"))
        && !hint.contains(QLatin1String("'muster"));
}

QString sentence(const QString& words)
{
    if (words.isEmpty())
        return {};
    const QString begun = words.left(1).toUpper() + words.mid(1);
    return begun.endsWith(QLatin1Char('.')) ? begun : begun + QLatin1Char('.');
}

QString advice(const PushEnding& ending)
{
    QString own = ownAdvice(ending);
    if (!own.isEmpty())
        return own;
    return isForWindow(ending.hint) ? ending.hint : generalAdvice(ending.exitCode);
}

QString paragraph(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

/// It died after it had begun: the record knows more than it told.
ResultWords brokenOff(const PushEnding& ending)
{
    return {
        "doubt", "doubt", ResultWordsTr::tr("The push ended before it was done"),
        paragraph({ResultWordsTr::tr("What was accepted is recorded; rows that were on their way "
                                     "may or may not have arrived; the others were not sent."),
                   sentence(ending.why),
                   ResultWordsTr::tr("The rows below show which are which: answer the question "
                                     "about those in doubt, then send the rest again.")})};
}

/// Nothing was recorded, so nothing went out.
ResultWords neverBegun(const PushEnding& ending)
{
    const QString why = ending.why.isEmpty()
        ? ResultWordsTr::tr("The push ended without saying why.")
        : sentence(ending.why);
    return {"bad", "bad", ResultWordsTr::tr("Nothing was sent"), paragraph({why, advice(ending)})};
}

ResultWords counted(const PushEnding& ending, const OutcomeCounts& counts)
{
    const auto unknown = counts[OutcomeState::Unknown];
    const auto taken = counts[OutcomeState::Accepted] + counts[OutcomeState::Confirmed];
    const auto rejected = counts[OutcomeState::Rejected];
    const auto left = rejected + counts[OutcomeState::Held] + counts[OutcomeState::NotSent];
    if (unknown > 0)
        return {
            "doubt",
            "doubt",
            ResultWordsTr::tr("%n row(s) may or may not have arrived", nullptr, pluralOf(unknown)),
            {}};
    if (taken > 0 && left == 0 && ending.exitCode == 0)
        return {"good", "good", ResultWordsTr::tr("Sent to %1").arg(ending.connection), {}};
    if (taken > 0)
        return {"warn",
                "warn",
                ResultWordsTr::tr("Sent to %1, but not every row").arg(ending.connection),
                {}};
    if (rejected > 0)
        return {"bad", "bad", ResultWordsTr::tr("Sent, but nothing was accepted"), {}};
    if (ending.exitCode != 13)
        return {"bad", "bad", ResultWordsTr::tr("Nothing was sent"), {}};
    return {"good",
            "unchanged",
            left == 0
                ? ResultWordsTr::tr("Nothing to send: %1 has it all already").arg(ending.connection)
                : ResultWordsTr::tr("Nothing was to be sent"),
            {}};
}

} // namespace

ResultWords resultWords(const PushEnding& ending)
{
    if (!ending.counts)
        return ending.hasRun ? brokenOff(ending) : neverBegun(ending);
    ResultWords words = counted(ending, *ending.counts);
    words.detail = paragraph({sentText(*ending.counts), sentence(ending.why), advice(ending)});
    return words;
}

} // namespace muster
