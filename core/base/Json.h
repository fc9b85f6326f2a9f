// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <string>
#include <string_view>

/// JSON for settings and replies, over Qt's reader; UTF-8 in and out. Request bodies are written by
/// payload/JsonEncoder, reports by JsonWriter.
namespace muster::json {

/// Parses one object; the error names the byte where reading stopped, never the text there.
Result<QJsonObject> parseObject(std::string_view bytes);

/// Parses any value (object, array, string, number, true, false, null).
Result<QJsonValue> parse(std::string_view bytes);

/// RFC 6901 look-up: "" is the whole value, "/a/0/b" steps down; undefined when absent.
QJsonValue at(const QJsonValue& root, std::string_view pointer);

/// A string as it is, a number or boolean as its JSON text, anything else empty.
std::string text(const QJsonValue& value);

/// Indented, keys in alphabetical order, a newline at the end: made to live in version control.
std::string pretty(const QJsonObject& object);

QJsonValue value(std::string_view utf8);

} // namespace muster::json
