// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/ImportForm.h"

#include "app/practice/ImportRules.h"
#include "app/practice/Multipart.h"
#include "app/practice/PrivateFile.h"
#include "core/base/Json.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace muster::practice {

static constexpr std::uint64_t jsonLimit = std::uint64_t{96} << 20;

static tl::unexpected<Error> noFile(const std::string& why)
{
    return fail(ErrorKind::BadData, "the upload holds no file: " + why);
}

static Result<ImportForm> fromMultipart(const Call& call, const std::string& type,
                                        const std::string& filePath)
{
    const auto parts = splitMultipart(call.body.path, headerParameter(type, "boundary"), filePath);
    if (!parts)
        return fail(parts.error());
    ImportForm form;
    for (const auto& part : *parts) {
        const auto& settings = call.settings;
        if (!part.path.empty()) {
            if (!settings.filePart.empty() && part.name != settings.filePart)
                return noFile("its part must be named " + settings.filePart);
            form.path = part.path;
            form.fileName = part.fileName;
        } else if (part.name == settings.namePart) {
            form.name = part.value;
        } else if (part.name == settings.objectPart) {
            form.object = part.value;
        } else if (part.name == settings.keyIdPart) {
            form.keyId = part.value;
        } else if (part.name == settings.mappingsPart) {
            form.mappings = part.value;
        }
    }
    return form.path.empty() ? noFile("no part has a file name") : Result<ImportForm>(form);
}

static Result<ImportForm> fromJson(const Call& call, const std::string& filePath)
{
    if (call.body.size > jsonLimit)
        return noFile("a JSON upload may have 96 MiB");
    const auto bytes = readWholeFile(call.body.path);
    if (!bytes)
        return fail(bytes.error());
    const auto object = json::parseObject(*bytes);
    if (!object)
        return fail(object.error().in("the body"));
    const auto& settings = call.settings;
    const auto text = [&](const std::string& name) {
        const auto value = object->value(QString::fromStdString(name));
        return value.isObject() ? json::pretty(value.toObject()) : json::text(value);
    };
    const auto encoded = text(settings.filePart.empty() ? "file" : settings.filePart);
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(encoded),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (encoded.empty() || !decoded)
        return noFile("its member is missing or not base64");
    if (auto stored = writePrivateFile(filePath, decoded.decoded.toStdString()); !stored)
        return fail(stored.error());
    ImportForm form{filePath,
                    text("file_name"),
                    text(settings.namePart),
                    text(settings.objectPart),
                    text(settings.keyIdPart),
                    {}};
    const auto mappings = object->value(QString::fromStdString(settings.mappingsPart));
    if (mappings.isArray())
        form.mappings =
            QJsonDocument(mappings.toArray()).toJson(QJsonDocument::Compact).toStdString();
    else
        form.mappings = text(settings.mappingsPart);
    return form;
}

/// The bare file: what surrounds it stands in the query, or in headers named X-IMPORT-TYPE or so.
static Result<ImportForm> fromRaw(const Call& call)
{
    const auto text = [&](std::string name) {
        auto value = call.head.queryValue(name);
        std::replace(name.begin(), name.end(), '_', '-');
        value = value.empty() ? call.head.header("X-" + name) : value;
        return value.empty() ? call.head.header(name) : value;
    };
    const auto& settings = call.settings;
    ImportForm form{call.body.path,           {},
                    text(settings.namePart),  text(settings.objectPart),
                    text(settings.keyIdPart), text(settings.mappingsPart)};
    form.fileName = headerParameter(call.head.header("Content-Disposition"), "filename");
    return form.path.empty() ? noFile("the body is empty") : Result<ImportForm>(form);
}

Result<ImportForm> ImportForm::read(const Call& call)
{
    const auto type = call.head.header("Content-Type");
    const auto filePath = call.log.bodyPath(call.request.number, "-file");
    if (call.body.size == 0)
        return noFile("the body is empty");
    if (type.starts_with("multipart/form-data"))
        return fromMultipart(call, type, filePath);
    if (type.starts_with("application/json"))
        return fromJson(call, filePath);
    return fromRaw(call);
}

/// One pair of an array: ["a","b"], or an object with two members of any name.
static std::pair<std::string, std::string> pairFrom(const QJsonValue& value)
{
    if (value.isArray())
        return {json::text(json::at(value, "/0")), json::text(json::at(value, "/1"))};
    const auto object = value.toObject();
    for (const char* from : {"source", "header", "column", "from"})
        for (const char* to : {"field", "target", "to"})
            if (object.contains(QLatin1String(from)) && object.contains(QLatin1String(to)))
                return {json::text(object.value(QLatin1String(from))),
                        json::text(object.value(QLatin1String(to)))};
    return {};
}

Result<HeaderMappings> readMappings(const std::string& json,
                                    const std::vector<std::string>& headers)
{
    HeaderMappings mappings;
    if (json.empty())
        return mappings;
    const auto value = json::parse(json);
    if (!value || (!value->isObject() && !value->isArray()))
        return fail(ErrorKind::BadData, "the header mappings are not a JSON object or array");
    for (const auto& one : value->toArray())
        mappings.insert(pairFrom(one));
    const auto object = value->toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        mappings.emplace(it.key().toStdString(), json::text(it.value()));
    if (mappings.count(std::string()) > 0)
        return fail(ErrorKind::BadData, "a header mapping has no source header");
    // Which direction was meant is published nowhere; the file's own headers tell.
    const auto isHeader = [&](const std::string& text) {
        return std::find(headers.begin(), headers.end(), text) != headers.end();
    };
    std::ptrdiff_t lean = 0;
    for (const auto& [left, right] : mappings)
        lean += (isHeader(left) ? 1 : 0) + (isKnownField(right) ? 1 : 0) - (isHeader(right) ? 1 : 0)
            - (isKnownField(left) ? 1 : 0);
    if (lean >= 0)
        return mappings;
    HeaderMappings turned;
    for (const auto& [left, right] : mappings)
        turned.emplace(right, left);
    return turned;
}

} // namespace muster::practice
