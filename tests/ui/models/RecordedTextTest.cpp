// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RecordedText.h"

#include "tests/support/TestMain.h"
#include "ui/window/Language.h"

using namespace muster;

/// What the record says of a run, as a person reads it who has no command line before them.
class RecordedTextTest : public QObject {
    Q_OBJECT

private:
    static void add(const char* name, const char* english, const char* shown)
    {
        QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(shown);
    }

private Q_SLOTS:

    static void inPlaceOfCommands_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("shown");
        add("refused",
            "ThreatSwitch refused the credentials (401). Check the client id or API key and store "
            "the secret again with 'muster secret set'. Nothing of this request was taken.",
            "ThreatSwitch refused the credentials (401). Look at the client id or API key and at "
            "the secret under Connections. Nothing of this request was taken.");
        add("no answer",
            "The connection broke while the answer was awaited. Look at the service whether it "
            "arrived, then settle it with 'muster history resolve'.",
            "The connection broke while the answer was awaited. Look at the service, then answer "
            "the question in History.");
        add("units",
            "Run 3 has requests of unknown outcome. Look at the service, then say 'muster history "
            "resolve 3 --unit 1 --as accepted' (it is there) or '--as not-received' (it is not), "
            "or "
            "send these rows again with --on-unknown resend.",
            "Run 3 has requests of unknown outcome. Look at the service, then answer the question "
            "in History.");
        add("an older file",
            "a.csv is older than b.csv, which was sent before (run 2). It is not sent by itself; "
            "'muster schedule run people --again' sends it anyway.",
            "a.csv is older than b.csv, which was sent before (run 2). It is not sent by itself. "
            "If "
            "it is the right one, open it under Send.");
        add("an earlier file again",
            "a.csv holds what run 1 sent, but run 2 sent another file since. Nothing was sent now. "
            "If this is the right one, say 'muster schedule run people --again'.",
            "a.csv holds what run 1 sent, but run 2 sent another file since. Nothing was sent now. "
            "It is not sent by itself. If it is the right one, open it under Send.");
        add("bad rows",
            "It would send nothing: 3 of 260 rows failed the checks, and the feed stops at bad "
            "rows. See them with 'muster check people', mend the export, or let the good rows go: "
            "'muster feed edit people --set on_bad_rows=hold'.",
            "It would send nothing: 3 of 260 rows failed the checks, and the feed stops at bad "
            "rows. Open the file under Send to see them, and mend the export.");
        add("a credential",
            "The keychain is locked. Open the keychain: log in to the desktop and unlock it. Or "
            "hand the secret in as a credential: a file muster-ts, mode 0400, in the folder that "
            "CREDENTIALS_DIRECTORY names.",
            "The keychain is locked. Open the keychain: log in to the desktop and unlock it.");
        add("one of two ways",
            "The keychain does not answer. Install and start gnome-keyring or KWallet, or give the "
            "secret with --secret-file.",
            "The keychain does not answer. Install and start gnome-keyring or KWallet.");
        add("no way here",
            "The state directory is on a network share. Put it on a local disk with --state-dir.",
            "The state directory is on a network share.");
        add("what ended late",
            "It did not succeed in time: Cannot reach hr.example.com. See 'muster schedule show "
            "people'.",
            "It did not succeed in time: Cannot reach hr.example.com.");
        add("nothing but a command", "See muster feed map --help for the steps.", "");
        add("nothing to change", "260 rows read, 249 accepted, 3 rejected.",
            "260 rows read, 249 accepted, 3 rejected.");
        add("a program's name", "The muster was full. It waits -- for long.",
            "The muster was full. It waits -- for long.");
    }

    void inPlaceOfCommands()
    {
        QFETCH(const QString, english);
        QTEST(recordedText(english), "shown");
    }

    /// Sentences that core wrote apart are found again where they stand together.
    void eachSentenceInTheLanguageOfTheWindow()
    {
        const Language german(QStringLiteral("de"));
        QCOMPARE(recordedText(QStringLiteral("The secret is empty. Please report this.")),
                 QString::fromUtf8("Das Geheimnis ist leer. Bitte melden Sie dies."));
        QVERIFY(recordedText(QStringLiteral("It did not succeed in time: The secret is empty."))
                    .endsWith(QString::fromUtf8(": Das Geheimnis ist leer.")));
    }
};

MUSTER_TEST(RecordedTextTest)
#include "RecordedTextTest.moc"
