// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <map>
#include <optional>
#include <string>

namespace muster::practice {

/// The structure of one data type, taken from the first object ever pushed and frozen: paths such
/// as "name.first" with their types. Arrays are left out, as the service ignores them. A value.
class ResourceSchema {
public:
    /// Fails when nothing in @p first can be the primary ID.
    static Result<ResourceSchema> fromFirst(const QJsonObject& first);
    static ResourceSchema fromJson(const QJsonObject& object);
    QJsonObject toJson() const;

    /// What is wrong with @p object, without its values; a type not known yet (null so far) is
    /// settled by the first value.
    std::optional<std::string> problem(const QJsonObject& object, bool partial);

    std::string idOf(const QJsonObject& object) const;
    /// user_accounts, devices, cloud_resources, or empty: the list that shows these resources.
    std::string model() const;

private:
    std::string m_primaryId;
    std::map<std::string, std::string> m_types; ///< path -> string, boolean, number, null
};

/// @p object without arrays; without nulls too unless @p keepNulls.
QJsonObject withoutArrays(const QJsonObject& object, bool keepNulls);
/// Given members replace, null deletes, everything else stays.
QJsonObject mergedPartially(QJsonObject old, const QJsonObject& changes);

} // namespace muster::practice
