// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/crypto/CertificateFacts.h"
#include "core/feed/Connection.h"

#include <string>
#include <vector>

namespace muster {

/// One setting of a service, as a person meets it. A value.
struct ServiceSetting {
    std::string key; ///< ends in "." for a family such as extra_part.<name>
    std::string label; ///< "Address"
    std::string standard; ///< default
    std::string help;
    std::string group; ///< heading it stands under
    std::vector<std::string> choices; ///< empty = free
    bool required = false;
    bool assumed = false; ///< the service publishes nothing: the default is our assumption
    bool isFamily = false;
    bool isFile = false; ///< a path on this computer
    std::string pin = {}; ///< of a file: key of the setting that holds its confirmed fingerprint
    bool isPin = false; ///< such a fingerprint: set by confirming the file, not by typing
};

/// What can be known of a service before there is a connection; for the window, which does not know
/// connectors. A value; texts are English and meant to be translated.
struct ServiceFacts {
    std::string id; ///< threatswitch
    std::string label; ///< for people
    std::string secretLabel; ///< "client secret"
    std::vector<ServiceSetting> settings; ///< in the order to show them
    /// Keys to ask for first, in order; the empty one stands for the secret.
    std::vector<std::string> front;
    std::vector<std::string> assumptions; ///< sentences: what nobody publishes

    const ServiceSetting* find(const std::string& key) const;
    bool isFront(const std::string& key) const;
};

/// Every service, in the order offered. Any thread.
const std::vector<ServiceFacts>& serviceFacts();
/// Null when there is no such service.
const ServiceFacts* findServiceFacts(const std::string& id);

/// What 'connection add' would say: Config errors about keys and values.
Result<void> checkConnection(const Connection& connection);
/// A setting's value, its default where it is not given.
std::string settingOf(const Connection& connection, const std::string& key);

/// Reads back the certificate file picked for the setting @p key. Config error when it holds none,
/// or for the recipient's certificate one that cannot be sealed to.
Result<CertificateFacts> readCertificateFor(const std::string& key, const std::string& path);

} // namespace muster
