// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/threatswitch/ImportParts.h"

#include "core/base/JsonWriter.h"
#include "core/connectors/Reply.h"
#include "core/payload/Concatenation.h"

namespace muster {

static void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

std::string headerMappings(const std::string& direction, const Target& target)
{
    if (direction == "rename")
        return {};
    JsonWriter writer;
    const bool pairs = direction == "pairs";
    pairs ? writer.beginArray() : writer.beginObject();
    for (const auto& [source, field] : target.columns) {
        if (pairs)
            writer.beginArray().value(source).value(field).endArray();
        else if (direction == "field-to-source")
            writer.member(field, source);
        else
            writer.member(source, field);
    }
    pairs ? writer.endArray() : writer.endObject();
    return writer.text();
}

ImportParts::ImportParts(const Settings& settings, const Target& target, bool sealed)
    : m_style(settings["body_style"])
    , m_filePart(settings["file_part"])
    , m_fileName(settings["file_name"])
    , m_mappingsPart(settings["mappings_part"])
    , m_mappings(headerMappings(settings["header_mappings"], target))
{
    replaceAll(m_fileName, "{feed}", target.feed);
    replaceAll(m_fileName, "{date}", target.date);
    const auto add = [this](const std::string& part, const std::string& value) {
        if (!part.empty() && !value.empty())
            m_texts.emplace_back(part, value);
    };
    add(settings["name_part"], target.feed + " " + target.date);
    const std::string object = settings["object_value"];
    add(settings["object_part"], object.empty() ? target.object : object);
    if (sealed)
        add(settings["key_id_part"], settings["encryption_key_id"]);
    for (const auto& [part, value] : settings.family("extra_part."))
        add(part, value);
}

void ImportParts::pack(Request& request, Upload upload) const
{
    if (m_style == "raw")
        packRaw(request, std::move(upload));
    else if (m_style == "json-base64")
        packJson(request, std::move(upload));
    else
        packMultipart(request, std::move(upload));
}

static std::string quoted(std::string text)
{
    // As browsers do (WHATWG): quotes and line breaks in a part's name are percent-encoded.
    replaceAll(text, "\"", "%22");
    replaceAll(text, "\r", "%0D");
    replaceAll(text, "\n", "%0A");
    return "\"" + text + "\"";
}

void ImportParts::packMultipart(Request& request, Upload upload) const
{
    // From the content, so that a repeated request is the same to the last byte.
    const std::string boundary = "muster-" + upload.sha256.substr(0, 40);
    std::string before;
    const auto field = [&](const std::string& name, const std::string& type,
                           const std::string& value) {
        before += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name)
            + "\r\n" + type + "\r\n" + value + "\r\n";
    };
    for (const auto& [name, value] : m_texts)
        field(name, "", value);
    if (!m_mappings.empty())
        field(m_mappingsPart, "Content-Type: application/json\r\n", m_mappings);
    before += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(m_filePart)
        + "; filename=" + quoted(m_fileName) + "\r\nContent-Type: "
        + (upload.sealed ? "application/octet-stream" : "text/csv") + "\r\n\r\n";
    const std::string after = "\r\n--" + boundary + "--\r\n";
    request.bodySize = before.size() + upload.size + after.size();
    auto body = std::make_unique<Concatenation>();
    body->add(std::move(before));
    body->add(std::move(upload.payload));
    body->add(after);
    request.body = std::move(body);
    request.addHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
}

void ImportParts::packRaw(Request& request, Upload upload) const
{
    std::string query;
    const auto add = [&](const std::string& name, const std::string& value) {
        query += (query.empty() ? "?" : "&") + percentEncoded(name) + "=" + percentEncoded(value);
    };
    for (const auto& [name, value] : m_texts)
        add(name, value);
    if (!m_mappings.empty())
        add(m_mappingsPart, m_mappings);
    request.url += query;
    request.bodySize = upload.size;
    request.body = std::move(upload.payload);
    request.addHeader("Content-Type",
                      upload.sealed ? "application/octet-stream" : "text/csv; charset=utf-8");
}

void ImportParts::packJson(Request& request, Upload upload) const
{
    JsonWriter head;
    head.beginObject();
    for (const auto& [name, value] : m_texts)
        head.member(name, value);
    head.member("file_name", m_fileName);
    if (!m_mappings.empty())
        head.key(m_mappingsPart).raw(m_mappings);
    head.key(m_filePart).raw("\"");
    const std::string after = "\"}";
    request.bodySize = head.text().size() + Base64Source::encodedSize(upload.size) + after.size();
    auto body = std::make_unique<Concatenation>();
    body->add(head.text());
    body->add(std::make_unique<Base64Source>(std::move(upload.payload)));
    body->add(after);
    request.body = std::move(body);
    request.addHeader("Content-Type", "application/json");
}

} // namespace muster
