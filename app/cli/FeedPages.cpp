// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ManualTables.h"
#include "app/cli/Roff.h"
#include "core/feed/Feed.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace muster::cli {

namespace {

/// What each member is for; the members themselves and their defaults come from the feed.
constexpr std::pair<std::string_view, std::string_view> words[] = {
    {"feed", "Version of this format."},
    {"connection", "Name of the connection it goes to."},
    {"object",
     "What the rows are: for threatswitch personnel, accesses or eligibilities; for "
     "secureframe personnel_account, training_record, cloud_resource, device or free."},
    {"dialect", "How the export is written. A member that is not there is found anew."},
    {"dialect.encoding", "Encoding of the text, such as utf-8, utf-16le or windows-1252."},
    {"dialect.byte_order_mark", "Whether a byte order mark stands at the start."},
    {"dialect.delimiter",
     "comma, semicolon, tab, pipe, caret, tilde, colon, space or one "
     "ASCII character."},
    {"dialect.quote", "The quote character; empty: no quoting."},
    {"dialect.escape",
     "The character before a quote inside quotes; empty: the quote is "
     "doubled."},
    {"dialect.line_end", "crlf, lf, cr or mixed; told, not needed for reading."},
    {"dialect.skipped_lines", "Lines above the header."},
    {"dialect.header_rows", "0, 1, or 2 (keys in the first row, labels in the second)."},
    {"dialect.trailer_lines",
     "Records at the end that are totals, not data; one that is like the rows above it is data."},
    {"header_fingerprint",
     "Digest of the header it was made for; a file with this header is "
     "recognised."},
    {"columns", "The header it was made for, column by column."},
    {"custom_fields", "Fields that were added to what the catalogue of the service knows."},
    {"limits", "What holds a run that nobody watches, before anything is sent."},
    {"limits.rows_drop_percent",
     "0 to 100: at most so many fewer rows than in the last file "
     "that was accepted."},
    {"limits.leavers_percent",
     "0 to 100: at most this share of the people of the last accepted "
     "file may be missing."},
    {"limits.leavers_floor", "0 to 1000: so many may be missing in any case."},
    {"limits.terminations_percent",
     "0 to 100: at most this share of the people may change to "
     "terminated."},
    {"limits.terminations_floor", "0 to 1000: so many may in any case."},
    {"limits.column_percent",
     "0 to 100: a mapped column with a smaller share of values than "
     "this in the last accepted file may empty."},
    {"limits.column_floor", "0 to 1000: so may one with fewer values than this."},
    {"mapping", "Which columns become which fields."},
    {"mapping.fields", "One object for each field that is sent."},
    {"mapping.fields[].field", "Key of the field at the service."},
    {"mapping.fields[].columns",
     "Columns it comes from; the first that is not blank counts. "
     "None: a constant."},
    {"mapping.fields[].join",
     "Join all columns that are not blank with this separator "
     "instead; absent: do not."},
    {"mapping.fields[].transforms",
     "Steps between column and field, in order; each names the "
     "step in the member do. See TRANSFORMS."},
    {"mapping.fields[].blank_clears",
     "true: a blank cell clears what the service has. Absent: "
     "a blank is left out."},
    {"mapping.fields[].custom",
     "Type of a field of your own; absent: the field is the "
     "catalogue's."},
    {"mapping.fields[].confidence",
     "high, medium, low, none, or person for what a person "
     "chose. Told, never used to send."},
    {"mapping.fields[].reason", "Why it was suggested, in a sentence."},
    {"mapping.dropped",
     "Columns that are never read into a record: sensitive ones that the "
     "service does not need."},
    {"on_bad_rows",
     "stop: nothing is sent when a row fails its checks. hold: the others are "
     "sent."},
    {"schema_slug", "Secureframe: slug of the schema at the connection."},
    {"partial",
     "Secureframe: true changes only the fields given, false replaces the whole "
     "resource, so that blanks clear."},
    {"primary_id", "Field that names a row; empty: the catalogue's."},
};

std::string wordsOf(const std::string& path)
{
    const auto* const known =
        std::find_if(std::begin(words), std::end(words),
                     [&path](const auto& entry) { return entry.first == path; });
    return known == std::end(words) ? std::string() : std::string(known->second);
}

/// A feed with every member that one can have.
Feed fullFeed()
{
    Feed feed;
    FieldMapping mapped;
    mapped.field = "email";
    mapped.columns = {"Work Email"};
    mapped.combine = Combine::Join;
    mapped.custom = "text";
    mapped.blankClears = true;
    mapped.reason = "the header says so";
    feed.mapping.fields.push_back(mapped);
    return feed;
}

std::string defaultOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return std::to_string(value.toInt());
    return value.toString().toStdString();
}

std::string entries(const QJsonObject& object, const std::string& prefix)
{
    const bool isExample = prefix.find("[]") != std::string::npos;
    std::string text;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const std::string path = prefix + member.key().toStdString();
        std::string said = wordsOf(path);
        const std::string standard = defaultOf(*member);
        if (!isExample && !standard.empty())
            said += " Default: " + standard + ".";
        text += roff::entry(path, "", said);
        if (member->isObject())
            text += entries(member->toObject(), path + ".");
        const QJsonValue first = member->toArray().at(0);
        if (first.isObject())
            text += entries(first.toObject(), path + "[].");
    }
    return text;
}

} // namespace

std::string feedPages()
{
    return entries(fullFeed().toJson(), "");
}

} // namespace muster::cli
