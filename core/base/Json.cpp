// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace muster::json {

Result<QJsonValue> parse(std::string_view bytes)
{
    // A JSON text may be a bare value; Qt 6.4 reads only objects and arrays, so wrap it.
    QByteArray wrapped("[");
    wrapped.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    wrapped.append(']');
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(wrapped, &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
        const auto at = std::max(0, error.offset - 1);
        return fail(ErrorKind::BadData,
                    "this is not valid JSON (stopped at byte " + std::to_string(at) + ")");
    }
    return document.array().at(0);
}

Result<QJsonObject> parseObject(std::string_view bytes)
{
    auto parsed = parse(bytes);
    if (!parsed)
        return fail(std::move(parsed.error()));
    if (!parsed->isObject())
        return fail(ErrorKind::BadData, "a JSON object was expected");
    return parsed->toObject();
}

QJsonValue at(const QJsonValue& root, std::string_view pointer)
{
    QJsonValue value = root;
    while (!pointer.empty()) {
        if (pointer.front() != '/')
            return QJsonValue(QJsonValue::Undefined);
        pointer.remove_prefix(1);
        const auto end = pointer.find('/');
        auto step = QString::fromUtf8(pointer.substr(0, end));
        step.replace(QStringLiteral("~1"), QStringLiteral("/"));
        step.replace(QStringLiteral("~0"), QStringLiteral("~"));
        bool isIndex = false;
        const auto index = step.toUInt(&isIndex);
        if (value.isArray() && isIndex)
            value = value.toArray().at(static_cast<qsizetype>(index));
        else if (value.isObject())
            value = value.toObject().value(step);
        else
            return QJsonValue(QJsonValue::Undefined);
        pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
    }
    return value;
}

std::string text(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toStdString();
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17).toStdString();
    return {};
}

std::string pretty(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

QJsonValue value(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace muster::json
