// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/CoreSentences_p.h"

#include <QCoreApplication>

#include <array>

namespace muster::sentences {

static constexpr std::array changesList{
    static_cast<const char*>(QT_TRANSLATE_NOOP("Core", "the column %1 is now never read")),
    QT_TRANSLATE_NOOP("Core", "the column %1 is no longer kept from being read"),
    QT_TRANSLATE_NOOP("Core", "the encoding is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the delimiter is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the quote character is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the escape character is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the number of lines above the header is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the number of header rows is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the number of lines left out at the end is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the connection is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the kind of rows is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the schema is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "the field that names a row is now %1 (was %2)"),
    QT_TRANSLATE_NOOP("Core", "a bad row is now held and the others are sent"),
    QT_TRANSLATE_NOOP("Core", "the limit '%1' is now %2 (was %3)"),
    QT_TRANSLATE_NOOP("Core", "a bad row now keeps the whole file from being sent"),
    QT_TRANSLATE_NOOP("Core", "only the fields given now change at the service"),
    QT_TRANSLATE_NOOP("Core", "each row now replaces everything the service has of it"),
    QT_TRANSLATE_NOOP("Core", "a fixed value"),
    QT_TRANSLATE_NOOP("Core", "no steps"),
    QT_TRANSLATE_NOOP("Core", "none"),
    QT_TRANSLATE_NOOP("Core", "a required field would be left empty"),
    QT_TRANSLATE_NOOP("Core", "no column of the file is like it"),
    QT_TRANSLATE_NOOP("Core", "columns are found by their name"),
    QT_TRANSLATE_NOOP("Core", "%1 now comes from %2 (was %3)"),
    QT_TRANSLATE_NOOP("Core", "%1 is joined with '%2' (was '%3')"),
    QT_TRANSLATE_NOOP("Core", "%1 now takes the steps: %2 (was: %3)"),
    QT_TRANSLATE_NOOP("Core", "%1 is now cleared by a blank cell"),
    QT_TRANSLATE_NOOP("Core", "%1 is no longer cleared by a blank cell"),
    QT_TRANSLATE_NOOP("Core", "%1 is now of another type"),
    QT_TRANSLATE_NOOP("Core", "%1 is now filled, from %2"),
    QT_TRANSLATE_NOOP("Core", "%1 is no longer filled (was %2)")};

std::span<const char* const> changes()
{
    return changesList;
}

static constexpr std::array findingsList{
    static_cast<const char*>(
        QT_TRANSLATE_NOOP("Core", "1 row with fewer cells than the header, the first on line %1")),
    QT_TRANSLATE_NOOP("Core", "%1 rows with fewer cells than the header, the first on line %2"),
    QT_TRANSLATE_NOOP("Core", "1 row with more cells than the header, the first on line %1"),
    QT_TRANSLATE_NOOP("Core", "%1 rows with more cells than the header, the first on line %2"),
    QT_TRANSLATE_NOOP("Core",
                      "1 row with bytes that are not text in this encoding, the first on line %1"),
    QT_TRANSLATE_NOOP(
        "Core", "%1 rows with bytes that are not text in this encoding, the first on line %2"),
    QT_TRANSLATE_NOOP("Core", "1 row with a quote that is never closed, the first on line %1"),
    QT_TRANSLATE_NOOP("Core", "%1 rows with a quote that is never closed, the first on line %2"),
    QT_TRANSLATE_NOOP("Core", "1 row with a quote in an odd place, the first on line %1"),
    QT_TRANSLATE_NOOP("Core", "%1 rows with a quote in an odd place, the first on line %2"),
    QT_TRANSLATE_NOOP("Core", "1 row with a cell above the size limit, the first on line %1"),
    QT_TRANSLATE_NOOP("Core", "%1 rows with a cell above the size limit, the first on line %2"),
    QT_TRANSLATE_NOOP("Core", "not valid UTF-8; windows-1252 assumed"),
    QT_TRANSLATE_NOOP("Core", "a byte order mark says %1"),
    QT_TRANSLATE_NOOP("Core", "some bytes are not valid %1"),
    QT_TRANSLATE_NOOP("Core", "1 NUL byte in the text"),
    QT_TRANSLATE_NOOP("Core", "1 title line above the header"),
    QT_TRANSLATE_NOOP("Core", "1 title line above the data"),
    QT_TRANSLATE_NOOP("Core", "no header; the columns are numbered"),
    QT_TRANSLATE_NOOP("Core", "two header rows: keys, then labels"),
    QT_TRANSLATE_NOOP("Core", "only one column was found"),
    QT_TRANSLATE_NOOP("Core", "1 column has no name"),
    QT_TRANSLATE_NOOP("Core", "1 column name stands there twice"),
    QT_TRANSLATE_NOOP("Core", "lines end in different ways"),
    QT_TRANSLATE_NOOP("Core", "1 trailer record at the end"),
    QT_TRANSLATE_NOOP("Core",
                      "nothing was accepted from this computer yet, so every row counts as new"),
    QT_TRANSLATE_NOOP("Core", "cannot compare with what was last accepted"),
    QT_TRANSLATE_NOOP("Core",
                      "it was recorded under another history key, so every row counts as new"),
    QT_TRANSLATE_NOOP("Core", "the history key is out of reach"),
    QT_TRANSLATE_NOOP("Core", "the keychain has no history key"),
    QT_TRANSLATE_NOOP(
        "Core",
        "the failed rows of run %1 cannot be told: it was recorded under another history key"),
    QT_TRANSLATE_NOOP("Core", "the service could not be asked for the results"),
    QT_TRANSLATE_NOOP("Core",
                      "Nothing was sent and nothing has changed: only a question was asked. Ask "
                      "again later."),
    QT_TRANSLATE_NOOP("Core", "the connection %1 has no way to ask for the results of request %2"),
    QT_TRANSLATE_NOOP("Core",
                      "(the service gave a reason; it may quote personal data, so it is kept there "
                      "only)"),
    QT_TRANSLATE_NOOP("Core",
                      "the history key that the preview compared with is out of reach, so nothing "
                      "was sent"),
    QT_TRANSLATE_NOOP("Core", "The program ended before the run did."),
    QT_TRANSLATE_NOOP("Core", "nothing was sent"),
    QT_TRANSLATE_NOOP("Core", "%1 NUL bytes in the text"),
    QT_TRANSLATE_NOOP("Core", "%1 title lines above the header"),
    QT_TRANSLATE_NOOP("Core", "%1 title lines above the data"),
    QT_TRANSLATE_NOOP("Core", "%1 columns have no name"),
    QT_TRANSLATE_NOOP("Core", "%1 column names stand there twice"),
    QT_TRANSLATE_NOOP("Core", "%1 trailer records at the end")};

std::span<const char* const> findings()
{
    return findingsList;
}

static constexpr std::array errorsList{
    static_cast<const char*>(QT_TRANSLATE_NOOP("Core", "the file %1 is empty (0 bytes)")),
    QT_TRANSLATE_NOOP("Core", "the file is empty (0 bytes)"),
    QT_TRANSLATE_NOOP("Core", "Run the export again and check that it finished."),
    QT_TRANSLATE_NOOP("Core", "there is no file %1"),
    QT_TRANSLATE_NOOP(
        "Core", "Check the name and the folder; a relative name starts at the folder you are in."),
    QT_TRANSLATE_NOOP("Core", "you may not read the file %1"),
    QT_TRANSLATE_NOOP("Core",
                      "Ask its owner for read permission on the file and its folder, or copy "
                      "it to a place of yours."),
    QT_TRANSLATE_NOOP("Core", "the file %1 cannot be opened: %2"),
    QT_TRANSLATE_NOOP("Core", "Check the disk or network share it is on."),
    QT_TRANSLATE_NOOP("Core", "Name one export inside it."),
    QT_TRANSLATE_NOOP("Core",
                      "Save the export as a file, or pipe it to standard input and name it \"-\"."),
    QT_TRANSLATE_NOOP("Core", "the file %1 changed while it was being read"),
    QT_TRANSLATE_NOOP("Core",
                      "Wait until the program that writes it has finished, then start again."),
    QT_TRANSLATE_NOOP("Core", "reading %1 failed: %2"),
    QT_TRANSLATE_NOOP("Core", "Check the disk or network share it is on, then start again."),
    QT_TRANSLATE_NOOP("Core", "the file became shorter while it was being read"),
    QT_TRANSLATE_NOOP("Core", "the file %1 cannot be read a second time"),
    QT_TRANSLATE_NOOP("Core", "Copy it to a local disk, then start again."),
    QT_TRANSLATE_NOOP("Core", "this is not a text file; it looks like %1"),
    QT_TRANSLATE_NOOP("Core",
                      "this is not a text file; it holds bytes that no text has (binary data)"),
    QT_TRANSLATE_NOOP("Core", "an Excel workbook or a ZIP archive"),
    QT_TRANSLATE_NOOP("Core", "an empty ZIP archive"),
    QT_TRANSLATE_NOOP("Core", "an old Excel workbook (.xls)"),
    QT_TRANSLATE_NOOP("Core", "a PDF document"),
    QT_TRANSLATE_NOOP("Core", "a PNG image"),
    QT_TRANSLATE_NOOP("Core", "a JPEG image"),
    QT_TRANSLATE_NOOP("Core", "a GIF image"),
    QT_TRANSLATE_NOOP("Core", "a program"),
    QT_TRANSLATE_NOOP("Core", "a Windows program"),
    QT_TRANSLATE_NOOP("Core", "a gzip archive"),
    QT_TRANSLATE_NOOP("Core", "a bzip2 archive"),
    QT_TRANSLATE_NOOP("Core", "an xz archive"),
    QT_TRANSLATE_NOOP("Core", "a 7-Zip archive"),
    QT_TRANSLATE_NOOP("Core", "a SQLite database"),
    QT_TRANSLATE_NOOP("Core", "a PGP message"),
    QT_TRANSLATE_NOOP("Core", "Open it in the program that made it and save it as CSV."),
    QT_TRANSLATE_NOOP("Core", "Ask the HR system for the export as CSV or text instead."),
    QT_TRANSLATE_NOOP("Core", "Unpack it first."),
    QT_TRANSLATE_NOOP("Core", "Decrypt it first."),
    QT_TRANSLATE_NOOP("Core", "the file has no header and no rows, only blank lines"),
    QT_TRANSLATE_NOOP("Core", "the file has no header and no rows"),
    QT_TRANSLATE_NOOP("Core", "the file ends before the header line"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Choose the line that holds the column names (header row), or export the file again."),
    QT_TRANSLATE_NOOP("Core", "the header has a quote in column %1 that is never closed"),
    QT_TRANSLATE_NOOP("Core", "Choose another quote character, or export the file again."),
    QT_TRANSLATE_NOOP("Core",
                      "Nothing was sent. Export the report again and look whether it is complete."),
    QT_TRANSLATE_NOOP("Core", "the reading was stopped"),
    QT_TRANSLATE_NOOP("Core", "the comparison was stopped"),
    QT_TRANSLATE_NOOP("Core", "the push was stopped; the rest was not sent"),
    QT_TRANSLATE_NOOP("Core", "Push the same file again: accepted rows are not sent twice."),
    QT_TRANSLATE_NOOP("Core", "the file is not the one that was previewed, so nothing was sent"),
    QT_TRANSLATE_NOOP("Core", "It was changed in between. Look at the preview again, then send."),
    QT_TRANSLATE_NOOP("Core",
                      "See them with 'muster check %1', mend the export, or send the good rows "
                      "with --on-bad-rows hold."),
    QT_TRANSLATE_NOOP("Core", "the secret is empty"),
    QT_TRANSLATE_NOOP("Core", "Paste the secret itself; only its last line end is taken off."),
    QT_TRANSLATE_NOOP("Core", "the secret is longer than 4096 bytes"),
    QT_TRANSLATE_NOOP("Core", "Check that this is the secret and not another file."),
    QT_TRANSLATE_NOOP("Core", "the keychain has no such secret"),
    QT_TRANSLATE_NOOP("Core", "Store it with: muster secret set NAME"),
    QT_TRANSLATE_NOOP("Core", "the keychain refused access"),
    QT_TRANSLATE_NOOP(
        "Core", "Unlock it, answer its prompt, and try again; nothing stored there was changed."),
    QT_TRANSLATE_NOOP("Core", "the keychain is locked"),
    QT_TRANSLATE_NOOP("Core",
                      "Unlock it (log in to the desktop, or open its password program) and try "
                      "again; nothing stored there was changed."),
    QT_TRANSLATE_NOOP("Core", "the keychain does not answer"),
    QT_TRANSLATE_NOOP("Core",
                      "Look for an unanswered password prompt, restart the keychain, or give "
                      "the secret with --secret-file."),
    QT_TRANSLATE_NOOP("Core", "the keychain has no default keyring yet"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Make one with the desktop's password program, or give the secret with --secret-file."),
    QT_TRANSLATE_NOOP("Core", "there is no keychain here: this session has no D-Bus"),
    QT_TRANSLATE_NOOP("Core",
                      "Run this inside a desktop session, or give the secret with --secret-file."),
    QT_TRANSLATE_NOOP("Core", "there is no keychain here: no Secret Service answers on D-Bus"),
    QT_TRANSLATE_NOOP(
        "Core",
        "Install and start gnome-keyring or KWallet, or give the secret with --secret-file."),
    QT_TRANSLATE_NOOP("Core", "there is no keychain here: libsecret is not installed"),
    QT_TRANSLATE_NOOP("Core",
                      "Install the package libsecret-1-0, or give the secret with --secret-file."),
    QT_TRANSLATE_NOOP("Core", "the keychain failed: %1"),
    QT_TRANSLATE_NOOP(
        "Core", "Check that the desktop's keychain works, or give the secret with --secret-file."),
    QT_TRANSLATE_NOOP("Core", "the secret was written but cannot be read back"),
    QT_TRANSLATE_NOOP("Core", "'%1' is not a good name"),
    QT_TRANSLATE_NOOP("Core", "Use letters, digits, '.', '_' and '-', up to 64 of them."),
    QT_TRANSLATE_NOOP("Core", "there is no feed '%1'"),
    QT_TRANSLATE_NOOP("Core", "there is no connection '%1'"),
    QT_TRANSLATE_NOOP("Core", "the file %1 cannot be read"),
    QT_TRANSLATE_NOOP("Core", "Check that it is there and that you may read it."),
    QT_TRANSLATE_NOOP("Core", "the file %1 is far too large for a feed"),
    QT_TRANSLATE_NOOP("Core", "Choose a file that was exported as a feed."),
    QT_TRANSLATE_NOOP("Core", "this is not a feed file of a version this program knows"),
    QT_TRANSLATE_NOOP("Core", "there is no history yet in %1"),
    QT_TRANSLATE_NOOP("Core", "It begins with the first push."),
    QT_TRANSLATE_NOOP("Core", "the column \"%1\" is not in this file"),
    QT_TRANSLATE_NOOP("Core", "Map the field to a column that is."),
    QT_TRANSLATE_NOOP("Core", "The nearest header is \"%1\"."),
    QT_TRANSLATE_NOOP("Core", "connection_id is not a UUID"),
    QT_TRANSLATE_NOOP("Core",
                      "It looks like 123e4567-e89b-12d3-a456-426614174000; copy it from the "
                      "connection's page in Secureframe."),
    QT_TRANSLATE_NOOP("Core", "the name %1 was not found: %2"),
    QT_TRANSLATE_NOOP("Core",
                      "Check the address for typing errors, and that this computer is on the "
                      "network (or VPN) that knows it."),
    QT_TRANSLATE_NOOP("Core", "no field is mapped that names a row (primary id)"),
    QT_TRANSLATE_NOOP("Core", "Map to one of the fields that the service lists."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" cannot be the name of a field"),
    QT_TRANSLATE_NOOP("Core",
                      "Use letters, digits, spaces, - and _; a dot between two names nests them."),
    QT_TRANSLATE_NOOP("Core", "Please report this."),
    QT_TRANSLATE_NOOP("Core", "Nothing was changed. Please report this."),
    QT_TRANSLATE_NOOP("Core", "%1 is a folder, not a file"),
    QT_TRANSLATE_NOOP("Core", "%1 is a device, pipe or socket, not a regular file"),
    QT_TRANSLATE_NOOP("Core", "%1 has a header but no rows"),
    QT_TRANSLATE_NOOP("Core", "%1 of %2 rows failed the checks, so nothing was sent"),
    QT_TRANSLATE_NOOP("Core", "%1 needs fields that are not mapped: %2"),
    QT_TRANSLATE_NOOP("Core", "%1 takes no further fields")};

std::span<const char* const> errors()
{
    return errorsList;
}

} // namespace muster::sentences
