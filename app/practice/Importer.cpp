// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/Importer.h"

#include "app/practice/CsvParser.h"
#include "core/base/Hash.h"
#include "core/base/Json.h"
#include "core/base/JsonWriter.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace muster::practice {

static tl::unexpected<Error> refused(std::string what)
{
    return fail(ErrorKind::BadData, std::move(what));
}

Result<void> Importer::readHeaders(const ImportForm& form, const std::string& path,
                                   ImportObject object)
{
    CsvParser parser(path);
    const auto got = parser.next(m_fields);
    if (!got)
        return fail(got.error());
    if (!*got)
        return refused("the file is empty");
    if (m_fields.front().starts_with("\xef\xbb\xbf"))
        return refused("the file starts with a byte order mark");
    const auto mappings = readMappings(form.mappings, m_fields);
    if (!mappings)
        return fail(mappings.error());
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto mapped = mappings->find(m_fields[i]);
        if (mapped != mappings->end())
            m_fields[i] = mapped->second;
        else if (m_call.settings.unknownColumns == "refuse" && !isKnownField(m_fields[i]))
            return refused("column " + std::to_string(i + 1)
                           + " has a header this account does "
                             "not know");
    }
    std::set<std::string> seen;
    for (const auto& field : m_fields)
        if (!field.empty() && !seen.insert(field).second)
            return refused("two columns have the same header");
    for (const auto field : requiredFields(object))
        if (seen.count(std::string(field)) == 0)
            return refused("row 1 must hold the headers; missing: " + std::string(field));
    return {};
}

/// The rules that refuse a file as a whole are checked before anything is taken from it.
Result<void> Importer::checkFile(const std::string& path) const
{
    CsvParser parser(path);
    std::vector<std::string> cells;
    for (auto got = parser.next(cells); !got || *got; got = parser.next(cells)) {
        if (!got)
            return fail(got.error());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto column = std::to_string(i + 1);
            if (!cells[i].empty() && (i >= m_fields.size() || m_fields[i].empty()))
                return refused("column " + column + " holds values but has no header");
            if (!isUtf8(cells[i]))
                return refused("column " + column + " is not UTF-8");
        }
    }
    return {};
}

/// The record ID that a person's export would show.
static std::string recordId(const std::string& email)
{
    return "per_" + Sha256::hexOf(email).substr(0, 12);
}

static std::set<std::string> knownPeople(const PracticeBooks& books)
{
    std::set<std::string> known;
    for (const auto& [email, fields] : books.people) {
        known.insert(email);
        known.insert(recordId(email));
        if (const auto object = json::parseObject(fields))
            known.insert(json::text(object->value(QStringLiteral("ssn"))));
    }
    known.erase(std::string());
    return known;
}

static std::string rowJson(const ImportRow& row)
{
    JsonWriter out;
    out.beginObject();
    for (std::size_t i = 0; i < row.fields.size(); ++i)
        if (!row.cells[i].empty())
            out.member(row.fields[i], row.cells[i]);
    out.endObject();
    return out.text();
}

/// New values over old ones; a blank cell leaves the old one.
static std::string merged(const std::string& old, const std::string& fresh)
{
    auto object = json::parseObject(old).value_or(QJsonObject());
    const auto changes = json::parseObject(fresh).value_or(QJsonObject());
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

void Importer::take(PracticeBooks& books, ImportObject object, const ImportRow& row) const
{
    auto fields = rowJson(row);
    if (object != ImportObject::Personnel) {
        auto& list = object == ImportObject::Accesses ? books.accesses : books.eligibilities;
        if (std::find(list.begin(), list.end(), fields) == list.end())
            list.push_back(std::move(fields));
        return;
    }
    std::string email(row.cell("email"));
    std::transform(email.begin(), email.end(), email.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    auto& person = books.people[email];
    person = person.empty() ? std::move(fields) : merged(person, fields);
}

RowProblem Importer::problemFrom(const RowFinding& finding, std::uint64_t row) const
{
    auto message = finding.message;
    if (m_call.echoValues && !finding.value.empty())
        message.append(": ").append(finding.value);
    return {row, finding.field, std::move(message)};
}

Result<void> Importer::importRows(const std::string& path, ImportObject object,
                                  ImportRecord& record)
{
    std::set<std::string> people;
    if (object != ImportObject::Personnel)
        m_state.with([&](const PracticeBooks& books) {
            people = knownPeople(books);
            return false;
        });
    ImportRules rules(object, [&](const std::string& who) { return people.count(who) > 0; });
    CsvParser parser(path);
    std::vector<std::string> cells;
    auto got = parser.next(cells); // the header
    const auto takeRow = [&](PracticeBooks& books) {
        ++record.total;
        const ImportRow row{m_fields, cells};
        if (const auto finding = rules.check(row)) {
            record.problems.push_back(problemFrom(*finding, record.total));
            return;
        }
        ++record.imported;
        take(books, object, row);
    };
    const auto takeRows = [&](PracticeBooks& books) {
        for (got = parser.next(cells); got && *got; got = parser.next(cells))
            takeRow(books);
        books.imports.push_back(record);
        return true;
    };
    m_state.with(takeRows);
    return got ? Result<void>() : fail(got.error());
}

Result<ImportRecord> Importer::run(const ImportForm& form, const std::string& path)
{
    const auto object = importObjectFrom(form.object);
    if (!object)
        return refused("this import type is not known");
    if (auto read = readHeaders(form, path, *object); !read)
        return fail(read.error());
    if (auto checked = checkFile(path); !checked)
        return fail(checked.error());
    ImportRecord record;
    record.id = "imp_" + randomHex(8);
    record.name = form.name;
    record.type = form.object.empty() ? "personnel" : form.object;
    record.pollsLeft = m_call.settings.queued ? m_call.settings.polls : 0;
    if (auto imported = importRows(path, *object, record); !imported)
        return fail(imported.error());
    return record;
}

} // namespace muster::practice
