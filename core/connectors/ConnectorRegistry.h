// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/Connector.h"

#include <memory>
#include <string>
#include <vector>

namespace muster {

/// What the program knows of a service before a connection exists.
struct ServiceInfo {
    std::string id; ///< threatswitch
    std::string name; ///< for people
    std::vector<SettingInfo> settings;
    std::string secretLabel; ///< "client secret", "API secret"
    std::vector<std::string> assumptions; ///< sentences: what nobody publishes
    /// Keys a person is asked for first, in order; the empty one stands for the secret.
    std::vector<std::string_view> front = {};
};

/// Every service, in the order offered.
const std::vector<ServiceInfo>& services();
/// Config error naming the services there are.
Result<const ServiceInfo*> findService(const std::string& id);
/// Checks the settings first: Config errors as of Settings::check and the service's own.
Result<std::unique_ptr<Connector>> makeConnector(const std::string& service,
                                                 const Settings::Given& given, Target target);
/// The same checks without a feed, for 'connection add'.
Result<void> checkConnection(const std::string& service, const Settings::Given& given);

} // namespace muster
