// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CoreSentences_p.h"

#include <QCoreApplication>

#include <array>

namespace muster::sentences {

/// What RecordedText puts in place of command lines, and what is left of sentences beside them.
static constexpr std::array recordedList{
    static_cast<const char*>(
        QT_TRANSLATE_NOOP("Core", "Look at the service, then answer the question in History.")),
    QT_TRANSLATE_NOOP("Core",
                      "Look at the client id or API key and at the secret under Connections."),
    QT_TRANSLATE_NOOP("Core",
                      "It is not sent by itself. If it is the right one, open it under Send."),
    QT_TRANSLATE_NOOP("Core", "Open the file under Send to see them, and mend the export."),
    QT_TRANSLATE_NOOP("Core", "Open the file under Send and map it."),
    QT_TRANSLATE_NOOP("Core", "Look at it under Schedule."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 holds what run %2 sent, but run %3 sent another file since. Nothing was "
                      "sent now."),
    QT_TRANSLATE_NOOP("Core", "Another file was sent by hand (run %1) after %2 was written."),
    QT_TRANSLATE_NOOP("Core", "%1 is older than %2, which was sent before (run %3)."),
    QT_TRANSLATE_NOOP("Core", "%1 is older than %2, which was sent before."),
    QT_TRANSLATE_NOOP("Core", "Nothing of this request was taken."),
    QT_TRANSLATE_NOOP("Core", "Make the state directory writable."),
    QT_TRANSLATE_NOOP("Core", "Open the keychain: log in to the desktop and unlock it."),
    QT_TRANSLATE_NOOP("Core", "Check that the desktop's keychain works."),
    QT_TRANSLATE_NOOP("Core", "Install and start gnome-keyring or KWallet."),
    QT_TRANSLATE_NOOP("Core", "Make one with the desktop's password program."),
};

std::span<const char* const> recorded()
{
    return recordedList;
}

} // namespace muster::sentences
