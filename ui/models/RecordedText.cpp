// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RecordedText.h"

#include "ui/models/CoreText.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace muster {

namespace {

/// What holds sentences of its own after a colon.
constexpr std::array frames{"It did not succeed in time: %1", "No new file came in time: %1",
                            "A newer file was sent in its place. It was held: %1"};

struct Way {
    const char* command;
    const char* sentence; ///< of CoreRecorded.cpp
};

constexpr std::array ways{
    Way{"history resolve", "Look at the service, then answer the question in History."},
    Way{"secret set", "Look at the client id or API key and at the secret under Connections."},
    Way{"--again", "It is not sent by itself. If it is the right one, open it under Send."},
    Way{"muster check", "Open the file under Send to see them, and mend the export."},
    Way{"primary_id", "Open the file under Send and map it."},
    Way{"schedule release", "Look at it under Schedule."},
};

bool hasCommand(const QString& text)
{
    static const QRegularExpression command(
        QStringLiteral("(^|[\\s'(])--[a-z]|CREDENTIALS_DIRECTORY|'muster |: muster |\\bmuster "
                       "(check|connection|doctor|feed|history|preview|push|schedule|secret) "));
    return command.match(text).hasMatch();
}

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("(?<=\\.|\\.') +(?=[A-Z'\"])"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// Empty when the window has no way for it.
QString forWindow(const QString& sentence)
{
    if (!hasCommand(sentence))
        return sentence;
    for (const Way& way : ways) {
        if (sentence.contains(QLatin1String(way.command)))
            return QLatin1String(way.sentence);
    }
    const auto other = sentence.lastIndexOf(QLatin1String(", or "));
    const QString first = sentence.left(other) + QLatin1Char('.');
    return other > 0 && !hasCommand(first) ? first : QString();
}

bool isKnown(const QString& english)
{
    return knowsCoreText(english.toStdString());
}

/// Begun as the English is: a file's name keeps its small letter.
QString begun(const QString& text, const QString& english)
{
    return english.left(1).isUpper() ? text.left(1).toUpper() + text.mid(1) : text;
}

/// One part of the text, as core may have written it: with or without its stop, and begun small.
QString said(const QString& part)
{
    if (isKnown(part))
        return begun(coreText(part), part);
    const QString open = part.endsWith(QLatin1Char('.')) ? part.chopped(1) : part;
    for (const QString& form : {open, open.left(1).toLower() + open.mid(1)}) {
        if (isKnown(form))
            return begun(coreText(form), part) + part.mid(open.size());
    }
    return {};
}

/// From each sentence on the fewest that are known together.
QString joined(const QStringList& sentences)
{
    QStringList made;
    qsizetype from = 0;
    while (from < sentences.size()) {
        QString found;
        qsizetype count = 1;
        for (; found.isEmpty() && from + count <= sentences.size(); ++count)
            found = said(sentences.mid(from, count).join(QLatin1Char(' ')));
        made << (found.isEmpty() ? sentences.at(from) : found);
        from += found.isEmpty() ? 1 : count - 1;
    }
    return made.join(QLatin1Char(' '));
}

} // namespace

QString recordedText(const QString& english)
{
    for (const char* const frame : frames) {
        const QString before = QString::fromLatin1(frame).chopped(2);
        if (english.startsWith(before))
            return coreText(QString::fromLatin1(frame))
                .replace(QLatin1String("%1"), recordedText(english.mid(before.size())));
    }
    QStringList sentences;
    for (const QString& sentence : sentencesOf(english)) {
        const QString own = forWindow(sentence);
        if (!own.isEmpty() && !sentences.contains(own))
            sentences << sentencesOf(own);
    }
    return joined(sentences);
}

} // namespace muster
