// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/Connection.h"
#include "core/feed/Directories.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace muster {

/// The practice service's directory, STATE/practice.
std::string practiceDirectory(const Directories& directories);
/// practice.json of a practice service in @p directory: addresses, credentials, process. Nothing
/// when there is none.
std::optional<QJsonObject> practiceCard(const std::string& directory);
/// Whether the process of this card still is a practice service.
bool practiceRuns(const QJsonObject& card);

/// "practice-threatswitch"
std::string practiceConnectionName(const std::string& service);

/// Those of @p connections whose runs are practice: Connection::isPractice says so, or the name is
/// one that practice uses, also where no connection of that name is set up any more.
std::vector<std::string> practiceConnections(const std::vector<std::string>& connections,
                                             const Directories& directories);

/// Makes or renews one connection per service from the card in the practice directory, and puts
/// their secrets into 0400 files there: they are worth nothing elsewhere. The names, in the order
/// of the services. Config error where a connection of the same name leads to
/// another computer.
Result<std::vector<std::string>> savePracticeConnections(const Directories& directories);

/// The file that holds a practice connection's secret, for --secret-file; nothing for any other
/// connection.
std::optional<std::string> secretFileOf(const Connection& connection,
                                        const Directories& directories);

} // namespace muster
