// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/PracticeState.h"

#include "app/practice/PrivateFile.h"
#include "app/practice/StoredBody.h"
#include "core/base/Json.h"
#include "core/base/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace muster::practice {

std::string ImportRecord::json(std::string_view status, unsigned rowBase) const
{
    JsonWriter out;
    out.beginObject().member("id", id).member("name", name).member("type", type);
    out.member("status", status).member("total", total).member("imported", imported);
    out.member("failed", problems.size()).key("errors").beginArray();
    for (const auto& problem : problems)
        out.beginObject()
            .member("row", problem.row + rowBase - 1)
            .member("field", problem.field)
            .member("message", problem.message)
            .endObject();
    out.endArray().endObject();
    return out.text();
}

PracticeState::PracticeState(std::string path)
    : m_path(std::move(path))
    , m_writer([this](const std::stop_token& stop) { writeLater(stop); })
{ }

PracticeState::~PracticeState() = default;

static std::string compact(const QJsonValue& value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString();
}

static void readThreatSwitch(const QJsonObject& from, PracticeBooks& books)
{
    const auto people = from.value(QStringLiteral("people")).toObject();
    for (auto it = people.begin(); it != people.end(); ++it)
        books.people.emplace(it.key().toStdString(), compact(it.value()));
    for (const auto& one : from.value(QStringLiteral("accesses")).toArray())
        books.accesses.push_back(compact(one));
    for (const auto& one : from.value(QStringLiteral("eligibilities")).toArray())
        books.eligibilities.push_back(compact(one));
    for (const auto& one : from.value(QStringLiteral("imports")).toArray()) {
        const auto text = [&](std::string_view name) { return json::text(json::at(one, name)); };
        auto& record = books.imports.emplace_back();
        record.id = text("/id");
        record.name = text("/name");
        record.type = text("/type");
        record.total = static_cast<std::uint64_t>(json::at(one, "/total").toInteger());
        record.imported = static_cast<std::uint64_t>(json::at(one, "/imported").toInteger());
        for (const auto& problem : json::at(one, "/errors").toArray())
            record.problems.push_back(
                {static_cast<std::uint64_t>(json::at(problem, "/row").toInteger()),
                 json::text(json::at(problem, "/field")),
                 json::text(json::at(problem, "/message"))});
    }
}

static void readSecureframe(const QJsonObject& from, PracticeBooks& books)
{
    const auto schemas = from.value(QStringLiteral("schemas")).toObject();
    for (auto it = schemas.begin(); it != schemas.end(); ++it)
        books.schemas.emplace(it.key().toStdString(), it.value().toObject());
    const auto resources = from.value(QStringLiteral("resources")).toObject();
    for (auto slug = resources.begin(); slug != resources.end(); ++slug) {
        auto& into = books.resources[slug.key().toStdString()];
        const auto objects = slug.value().toObject();
        for (auto it = objects.begin(); it != objects.end(); ++it)
            into.emplace(it.key().toStdString(), compact(it.value()));
    }
}

Result<void> PracticeState::load()
{
    const std::lock_guard guard(m_mutex);
    if (::access(m_path.c_str(), F_OK) != 0)
        return write();
    const auto text = readWholeFile(m_path);
    if (!text)
        return fail(text.error());
    const auto root = json::parseObject(*text);
    if (!root)
        return fail(ErrorKind::BadData, "the file " + m_path + " is not a state of this program",
                    "Move it away to start with an empty account.");
    readThreatSwitch(root->value(QStringLiteral("threatswitch")).toObject(), m_books);
    readSecureframe(root->value(QStringLiteral("secureframe")).toObject(), m_books);
    return {};
}

/// Writes JSON piece by piece, because the whole of it may be larger than the memory it deserves.
class StateFile {
public:
    explicit StateFile(const std::string& path) : m_file(createPrivate(path)) { }

    bool isOpen() const { return m_file != nullptr; }

    void put(std::string_view text)
    {
        m_good = m_good && std::fwrite(text.data(), 1, text.size(), m_file) == text.size();
    }

    void entry(std::string_view key, std::string_view json, bool isFirst)
    {
        std::string line = isFirst ? "\n" : ",\n";
        appendJsonString(line, key);
        put(line.append(":").append(json));
    }

    void object(const std::map<std::string, std::string>& entries)
    {
        put("{");
        for (const auto& [key, json] : entries)
            entry(key, json, &key == &entries.begin()->first);
        put("}");
    }

    void array(const std::vector<std::string>& entries)
    {
        put("[");
        for (const auto& json : entries)
            put((&json == entries.data() ? "\n" : ",\n") + json);
        put("]");
    }

    bool close() { return std::fclose(m_file) == 0 && m_good; }

private:
    std::FILE* m_file;
    bool m_good = true;
};

static void writeBooks(StateFile& file, const PracticeBooks& books)
{
    file.put("{\"threatswitch\":{\"people\":");
    file.object(books.people);
    file.put(",\n\"accesses\":");
    file.array(books.accesses);
    file.put(",\n\"eligibilities\":");
    file.array(books.eligibilities);
    file.put(",\n\"imports\":[");
    for (const auto& record : books.imports)
        file.put((&record == books.imports.data() ? "\n" : ",\n") + record.json("completed", 1));
    file.put("]},\n\"secureframe\":{\"schemas\":{");
    for (auto it = books.schemas.begin(); it != books.schemas.end(); ++it)
        file.entry(it->first, compact(it->second), it == books.schemas.begin());
    file.put("},\n\"resources\":{");
    for (auto it = books.resources.begin(); it != books.resources.end(); ++it) {
        file.entry(it->first, {}, it == books.resources.begin());
        file.object(it->second);
    }
    file.put("}}}\n");
}

Result<void> PracticeState::write()
{
    const auto start = std::chrono::steady_clock::now();
    const auto fresh = m_path + ".new";
    StateFile file(fresh);
    if (file.isOpen())
        writeBooks(file, m_books);
    if (!file.isOpen() || !file.close() || std::rename(fresh.c_str(), m_path.c_str()) != 0)
        return fail(ErrorKind::CannotWrite, "the file " + m_path + " cannot be written");
    m_written = std::chrono::steady_clock::now();
    m_cost = m_written - start;
    m_dirty = false;
    return {};
}

void PracticeState::changed()
{
    m_dirty = true;
    // A rewrite that takes long must not come with every batch of a long push.
    const auto quiet = std::chrono::steady_clock::now() - m_written;
    if (m_cost > std::chrono::milliseconds(250) && quiet < m_cost * 10)
        return;
    if (const auto written = write(); !written)
        std::fprintf(stderr, "muster-practice: %s\n", written.error().what.c_str());
}

void PracticeState::writeLater(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        const std::lock_guard guard(m_mutex);
        if (m_dirty && std::chrono::steady_clock::now() - m_written > m_cost * 10)
            if (const auto written = write(); !written)
                std::fprintf(stderr, "muster-practice: %s\n", written.error().what.c_str());
    }
}

Result<void> PracticeState::save()
{
    const std::lock_guard guard(m_mutex);
    return m_dirty ? write() : Result<void>();
}

} // namespace muster::practice
