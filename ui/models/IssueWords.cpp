// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/IssueWords.h"

#include "core/catalogue/Catalogue.h"
#include "ui/models/CatalogueWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muster {

namespace {

/// What core says under a code, with %1 for the field, %2 for the column and %3 for the detail; the
/// bare message is for findings without a detail.
struct Sentence {
    std::string_view code;
    const char* message;
    const char* remedy;
    const char* bare;
};

constexpr std::array sentences{
    Sentence{
        "boolean.unknown",
        QT_TRANSLATE_NOOP("Issue", "%1 needs yes or no, and this cell says neither."),
        QT_TRANSLATE_NOOP(
            "Issue", "Add a value map for %2 that says which words mean yes and which mean no."),
        ""},
    Sentence{"cell.edited", QT_TRANSLATE_NOOP("Issue", "%2 was corrected by hand for this push."),
             QT_TRANSLATE_NOOP(
                 "Issue",
                 "Correct it in the HR system too, or the next export has the old value again."),
             ""},
    Sentence{"cell.long", QT_TRANSLATE_NOOP("Issue", "A cell is far longer than any real value."),
             QT_TRANSLATE_NOOP("Issue",
                               "Look for a missing quote in this row, then export the file again."),
             ""},
    Sentence{"date.ambiguous",
             QT_TRANSLATE_NOOP("Issue", "The date in %1 can be read as day-month or as month-day."),
             QT_TRANSLATE_NOOP(
                 "Issue", "Say which it is in the mapping of %2, for example date:MM/dd/yyyy."),
             ""},
    Sentence{"date.format",
             QT_TRANSLATE_NOOP("Issue", "%1 holds something that is not a date (%3)."),
             QT_TRANSLATE_NOOP(
                 "Issue",
                 "Correct the cell, or give the mapping of %2 the date format that the file uses."),
             QT_TRANSLATE_NOOP("Issue", "%1 holds something that is not a date.")},
    Sentence{
        "date.invalid",
        QT_TRANSLATE_NOOP("Issue", "The date in %1 does not exist in the calendar."),
        QT_TRANSLATE_NOOP("Issue", "Correct the date in the HR system and export the file again."),
        ""},
    Sentence{
        "date.serial",
        QT_TRANSLATE_NOOP("Issue", "%1 holds a spreadsheet's day number instead of a date."),
        QT_TRANSLATE_NOOP(
            "Issue", "Format %2 as a date in the spreadsheet, or use the HR system's own export."),
        ""},
    Sentence{"email.format",
             QT_TRANSLATE_NOOP("Issue", "%1 does not have the form of an e-mail address."),
             QT_TRANSLATE_NOOP(
                 "Issue", "Correct the address in the HR system; it looks like name@example.com."),
             ""},
    Sentence{
        "encoding.invalid",
        QT_TRANSLATE_NOOP("Issue",
                          "%2 holds bytes that are not text in the encoding of this file."),
        QT_TRANSLATE_NOOP(
            "Issue", "Choose the right encoding for the file; nothing was replaced by guesswork."),
        ""},
    Sentence{"list.unknown",
             QT_TRANSLATE_NOOP("Issue", "The value in %1 is not in the list known for this field."),
             QT_TRANSLATE_NOOP("Issue",
                               "Check the spelling, or add a value map; the row is sent as it is."),
             ""},
    Sentence{
        "lookup.unresolved",
        QT_TRANSLATE_NOOP(
            "Issue", "The row that %1 refers to is not in this file, so the field stays blank."),
        QT_TRANSLATE_NOOP("Issue", "Export everybody in one file, or correct the reference in %2."),
        ""},
    Sentence{"map.unknown",
             QT_TRANSLATE_NOOP("Issue", "The value in %2 has no place in the value map of %1."),
             QT_TRANSLATE_NOOP("Issue",
                               "Add the value to the map, or say what happens with all others."),
             ""},
    Sentence{"name.unsplit",
             QT_TRANSLATE_NOOP("Issue",
                               "The name in %2 has only one part, so it cannot be split safely."),
             QT_TRANSLATE_NOOP("Issue", "Export first and last name as columns of their own."), ""},
    Sentence{"quote.stray", QT_TRANSLATE_NOOP("Issue", "A quote stands where none is expected."),
             QT_TRANSLATE_NOOP("Issue",
                               "Check this row in the file; the cell was read as it is written."),
             ""},
    Sentence{"quote.unclosed",
             QT_TRANSLATE_NOOP(
                 "Issue",
                 "A quote is opened and never closed, so the rest of the file runs into this row."),
             QT_TRANSLATE_NOOP(
                 "Issue", "Export the file again, or choose the right quote character for it."),
             ""},
    Sentence{"required.blank",
             QT_TRANSLATE_NOOP("Issue", "%1 is blank, and the service requires it."),
             QT_TRANSLATE_NOOP("Issue",
                               "Fill %2 in the HR system and export again, or map another column."),
             ""},
    Sentence{
        "row.excluded", QT_TRANSLATE_NOOP("Issue", "A person left this row out of this push."),
        QT_TRANSLATE_NOOP(
            "Issue",
            "Nothing was sent about it; the next push carries it unless it is left out again."),
        ""},
    Sentence{"row.limit", QT_TRANSLATE_NOOP("Issue", "A limit of the feed holds the whole file."),
             QT_TRANSLATE_NOOP(
                 "Issue",
                 "Nothing was sent; the run's note names the limit, the numbers and how to go on."),
             ""},
    Sentence{
        "row.long", QT_TRANSLATE_NOOP("Issue", "The row has more cells than there are headers."),
        QT_TRANSLATE_NOOP(
            "Issue", "Look for a comma that is not quoted; the cells cannot be told apart safely."),
        ""},
    Sentence{"row.short",
             QT_TRANSLATE_NOOP("Issue", "The row has fewer cells than there are headers."),
             QT_TRANSLATE_NOOP(
                 "Issue", "The missing cells are read as blank; check that the file is complete."),
             ""},
    Sentence{"row.too-large",
             QT_TRANSLATE_NOOP(
                 "Issue", "The row alone is larger than the connection allows for one request."),
             QT_TRANSLATE_NOOP("Issue",
                               "Shorten its longest cell, or raise max_bytes of the connection."),
             ""},
    Sentence{"shape.unusual", QT_TRANSLATE_NOOP("Issue", "%1 does not have its usual form (%3)."),
             QT_TRANSLATE_NOOP("Issue", "Check the value; the row is sent as it is."),
             QT_TRANSLATE_NOOP("Issue", "%1 does not have its usual form.")},
    Sentence{
        "ssn.format", QT_TRANSLATE_NOOP("Issue", "%1 does not have nine digits."),
        QT_TRANSLATE_NOOP(
            "Issue", "It is written 123-45-6789 or as nine digits; correct it in the HR system."),
        ""},
    Sentence{
        "ssn.masked", QT_TRANSLATE_NOOP("Issue", "%1 was masked by the export."),
        QT_TRANSLATE_NOOP(
            "Issue", "Ask for an export with full numbers, or leave the field out of the mapping."),
        ""},
    Sentence{
        "ssn.short",
        QT_TRANSLATE_NOOP(
            "Issue",
            "%1 has fewer than nine digits; a spreadsheet has probably dropped leading zeros."),
        QT_TRANSLATE_NOOP(
            "Issue", "Use the HR system's own export, or add pad:9:0 if only zeros are missing."),
        ""},
    Sentence{
        "ssn.unusual", QT_TRANSLATE_NOOP("Issue", "%1 holds a number that is never issued."),
        QT_TRANSLATE_NOOP("Issue", "Check whether it is a placeholder; the row is sent as it is."),
        ""},
    Sentence{
        "text.control", QT_TRANSLATE_NOOP("Issue", "%1 holds a control character."),
        QT_TRANSLATE_NOOP(
            "Issue", "Remove it at the source; the cell may come from a damaged or binary file."),
        ""},
    Sentence{"text.formula", QT_TRANSLATE_NOOP("Issue", "%1 is wrapped as a spreadsheet formula."),
             QT_TRANSLATE_NOOP(
                 "Issue", "Use the HR system's own export, or save the file without formulas."),
             ""},
    Sentence{"text.scientific",
             QT_TRANSLATE_NOOP(
                 "Issue", "A spreadsheet has shortened the number in %1, and digits are lost."),
             QT_TRANSLATE_NOOP(
                 "Issue", "Use the HR system's own export, or format %2 as text before saving."),
             ""},
    Sentence{"text.spreadsheet",
             QT_TRANSLATE_NOOP("Issue", "%1 holds what a spreadsheet shows in place of a value."),
             QT_TRANSLATE_NOOP(
                 "Issue", "Use the HR system's own export; the value itself is not in the file."),
             ""},
    Sentence{"unique.duplicate", QT_TRANSLATE_NOOP("Issue", "%1 is the same as in row %3."),
             QT_TRANSLATE_NOOP(
                 "Issue",
                 "Keep one of the rows; none of them is sent until it is clear which is right."),
             QT_TRANSLATE_NOOP("Issue", "%1 is the same as in another row.")},
};

QString translated(const char* english)
{
    return QCoreApplication::translate("Issue", english);
}

QString quoted(const QString& name, const char* otherwise)
{
    return name.isEmpty() ? translated(otherwise)
                          : translated(QT_TRANSLATE_NOOP("Issue", "\"%1\"")).arg(name);
}

/// The sentence with the names in the places %1 to %3, in one pass: a name may hold a %3 of its
/// own.
std::string filled(const QString& text, const std::array<QString, 3>& names)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool isPlace =
            text.at(i) == QLatin1Char('%') && next >= QLatin1Char('1') && next <= QLatin1Char('3');
        made +=
            isPlace ? names[static_cast<std::size_t>(next.digitValue() - 1)] : QString(text.at(i));
        i += isPlace ? 1 : 0;
    }
    return made.toStdString();
}

} // namespace

IssueText issueWords(const Issue& issue, const QString& fieldLabel)
{
    const auto* const found =
        std::find_if(sentences.begin(), sentences.end(),
                     [&](const Sentence& sentence) { return sentence.code == issue.code; });
    if (found == sentences.end())
        return issueText(issue);
    const bool isBare = issue.detail.empty() && *found->bare != '\0';
    const QString field =
        quoted(fieldLabel.isEmpty() ? QString::fromStdString(issue.field) : fieldLabel,
               QT_TRANSLATE_NOOP("Issue", "A field"));
    const QString column =
        quoted(QString::fromStdString(issue.column), QT_TRANSLATE_NOOP("Issue", "the column"));
    const std::array names{field, column, QString::fromStdString(issue.detail)};
    return {filled(translated(isBare ? found->bare : found->message), names),
            filled(translated(found->remedy), names)};
}

bool knowsIssue(std::string_view code)
{
    return std::any_of(sentences.begin(), sentences.end(),
                       [code](const Sentence& sentence) { return sentence.code == code; });
}

std::vector<Cause> wordedCauses(const CheckReport& report)
{
    std::vector<Cause> causes = report.causes();
    for (Cause& cause : causes) {
        auto words =
            issueWords({cause.severity, cause.code, {}, cause.field, cause.column, cause.detail},
                       fieldLabel(report.service(), report.object(), cause.field));
        cause.message = std::move(words.message);
        cause.remedy = std::move(words.remedy);
    }
    return causes;
}

QString fieldLabel(const std::string& service, const std::string& object, const std::string& field)
{
    struct Labels {
        std::string service;
        std::string object;
        Result<Catalogue> catalogue;
    };

    static std::vector<Labels> read;
    auto known = std::find_if(read.begin(), read.end(), [&](const Labels& labels) {
        return labels.service == service && labels.object == object;
    });
    if (known == read.end())
        known = read.insert(read.end(), {service, object, loadCatalogue(service, object)});
    const Field* found = known->catalogue ? known->catalogue->find(field) : nullptr;
    return found ? fieldLabel(*found) : QString::fromStdString(field);
}

} // namespace muster
