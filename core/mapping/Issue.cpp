// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mapping/Issue.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

/// One code: how bad it is, what it says, what to do. FIELD, COLUMN and DETAIL stand for the
/// Issue's own words; a sentence that names one is only used where the Issue has it.
struct Entry {
    std::string_view code;
    Severity severity;
    std::string_view message;
    std::string_view remedy;
};

constexpr std::array table = {
    Entry{"boolean.unknown", Severity::Error, "FIELD needs yes or no, and this cell says neither.",
          "Add a value map for COLUMN that says which words mean yes and which mean no."},
    Entry{"cell.edited", Severity::Hint, "COLUMN was corrected by hand for this push.",
          "Correct it in the HR system too, or the next export has the old value again."},
    Entry{"cell.long", Severity::Error, "A cell is far longer than any real value.",
          "Look for a missing quote in this row, then export the file again."},
    Entry{"date.ambiguous", Severity::Error,
          "The date in FIELD can be read as day-month or as month-day.",
          "Say which it is in the mapping of COLUMN, for example date:MM/dd/yyyy."},
    Entry{"date.format", Severity::Error, "FIELD holds something that is not a date (DETAIL).",
          "Correct the cell, or give the mapping of COLUMN the date format that the file uses."},
    Entry{"date.invalid", Severity::Error, "The date in FIELD does not exist in the calendar.",
          "Correct the date in the HR system and export the file again."},
    Entry{"date.serial", Severity::Error,
          "FIELD holds a spreadsheet's day number instead of a date.",
          "Format COLUMN as a date in the spreadsheet, or use the HR system's own export."},
    Entry{"email.format", Severity::Error, "FIELD does not have the form of an e-mail address.",
          "Correct the address in the HR system; it looks like name@example.com."},
    Entry{"encoding.invalid", Severity::Error,
          "COLUMN holds bytes that are not text in the encoding of this file.",
          "Choose the right encoding for the file; nothing was replaced by guesswork."},
    Entry{"list.unknown", Severity::Warning,
          "The value in FIELD is not in the list known for this field.",
          "Check the spelling, or add a value map; the row is sent as it is."},
    Entry{"lookup.unresolved", Severity::Warning,
          "The row that FIELD refers to is not in this file, so the field stays blank.",
          "Export everybody in one file, or correct the reference in COLUMN."},
    Entry{"map.unknown", Severity::Error,
          "The value in COLUMN has no place in the value map of FIELD.",
          "Add the value to the map, or say what happens with all others."},
    Entry{"name.unsplit", Severity::Warning,
          "The name in COLUMN has only one part, so it cannot be split safely.",
          "Export first and last name as columns of their own."},
    Entry{"quote.stray", Severity::Warning, "A quote stands where none is expected.",
          "Check this row in the file; the cell was read as it is written."},
    Entry{"quote.unclosed", Severity::Error,
          "A quote is opened and never closed, so the rest of the file runs into this row.",
          "Export the file again, or choose the right quote character for it."},
    Entry{"required.blank", Severity::Error, "FIELD is blank, and the service requires it.",
          "Fill COLUMN in the HR system and export again, or map another column."},
    Entry{"row.excluded", Severity::Hint, "A person left this row out of this push.",
          "Nothing was sent about it; the next push carries it unless it is left out again."},
    Entry{"row.limit", Severity::Error, "A limit of the feed holds the whole file.",
          "Nothing was sent; the run's note names the limit, the numbers and how to go on."},
    Entry{"row.long", Severity::Error, "The row has more cells than there are headers.",
          "Look for a comma that is not quoted; the cells cannot be told apart safely."},
    Entry{"row.short", Severity::Warning, "The row has fewer cells than there are headers.",
          "The missing cells are read as blank; check that the file is complete."},
    Entry{"row.too-large", Severity::Error,
          "The row alone is larger than the connection allows for one request.",
          "Shorten its longest cell, or raise max_bytes of the connection."},
    Entry{"shape.unusual", Severity::Warning, "FIELD does not have its usual form (DETAIL).",
          "Check the value; the row is sent as it is."},
    Entry{"ssn.format", Severity::Error, "FIELD does not have nine digits.",
          "It is written 123-45-6789 or as nine digits; correct it in the HR system."},
    Entry{"ssn.masked", Severity::Error, "FIELD was masked by the export.",
          "Ask for an export with full numbers, or leave the field out of the mapping."},
    Entry{"ssn.short", Severity::Error,
          "FIELD has fewer than nine digits; a spreadsheet has probably dropped leading zeros.",
          "Use the HR system's own export, or add pad:9:0 if only zeros are missing."},
    Entry{"ssn.unusual", Severity::Warning, "FIELD holds a number that is never issued.",
          "Check whether it is a placeholder; the row is sent as it is."},
    Entry{"text.control", Severity::Error, "FIELD holds a control character.",
          "Remove it at the source; the cell may come from a damaged or binary file."},
    Entry{"text.formula", Severity::Error, "FIELD is wrapped as a spreadsheet formula.",
          "Use the HR system's own export, or save the file without formulas."},
    Entry{"text.scientific", Severity::Error,
          "A spreadsheet has shortened the number in FIELD, and digits are lost.",
          "Use the HR system's own export, or format COLUMN as text before saving."},
    Entry{"text.spreadsheet", Severity::Error,
          "FIELD holds what a spreadsheet shows in place of a value.",
          "Use the HR system's own export; the value itself is not in the file."},
    Entry{"unique.duplicate", Severity::Error, "FIELD is the same as in row DETAIL.",
          "Keep one of the rows; none of them is sent until it is clear which is right."},
};

const Entry* find(std::string_view code)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Entry& entry) { return entry.code == code; });
    return found == table.end() ? nullptr : &*found;
}

void replace(std::string& text, std::string_view word, const std::string& by)
{
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size()))
        text.replace(at, word.size(), by);
}

std::string quoted(const std::string& name, const char* otherwise)
{
    return name.empty() ? otherwise : "\"" + name + "\"";
}

std::string filled(std::string_view pattern, const Issue& issue)
{
    std::string text(pattern);
    if (issue.detail.empty()) {
        replace(text, " (DETAIL)", {});
        replace(text, "row DETAIL", "another row");
    }
    replace(text, "FIELD", quoted(issue.field, "A field"));
    replace(text, "COLUMN", quoted(issue.column, "the column"));
    replace(text, "DETAIL", issue.detail);
    return text;
}

} // namespace

IssueText issueText(const Issue& issue)
{
    const Entry* entry = find(issue.code);
    if (!entry)
        return {std::string(issue.code) + (issue.detail.empty() ? "" : ": " + issue.detail), {}};
    return {filled(entry->message, issue), filled(entry->remedy, issue)};
}

std::vector<std::string_view> issueCodes()
{
    std::vector<std::string_view> codes;
    codes.reserve(table.size());
    for (const Entry& entry : table)
        codes.push_back(entry.code);
    return codes;
}

Severity severityOf(std::string_view code)
{
    const Entry* entry = find(code);
    return entry ? entry->severity : Severity::Error;
}

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Hint:
        return "hint";
    }
    return {};
}

} // namespace muster
