// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/connectors/Settings.h"

#include <QJsonObject>

#include <string>

namespace muster {

/// One account at one service: addresses and options, and by its name the place of its secret in
/// the keychain. A value; one text file each, without secrets.
struct Connection {
    std::string name;
    std::string service;
    Settings::Given settings;
    bool isPractice = false; ///< at the practice service on this computer

    bool operator==(const Connection&) const = default;

    QJsonObject toJson() const;
    static Result<Connection> fromJson(const std::string& name, const QJsonObject& object);
    /// Key of an item in the keychain: connection/NAME/ITEM.
    std::string secretName(const std::string& item = "client-secret") const;
};

} // namespace muster
