// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/feed/Services.h"

#include "core/connectors/ConnectorRegistry.h"
#include "core/crypto/Sealer.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace muster {

/// "encryption_key_id" as "Encryption key ID".
static std::string labelOf(std::string_view key)
{
    static constexpr std::array<std::string_view, 4> capitals{"id", "api", "ca", "url"};
    std::string text(key);
    std::replace(text.begin(), text.end(), '_', ' ');
    std::replace(text.begin(), text.end(), '.', ' ');
    std::istringstream words(text);
    std::string label;
    for (std::string word; words >> word;) {
        if (std::find(capitals.begin(), capitals.end(), word) != capitals.end())
            std::transform(word.begin(), word.end(), word.begin(),
                           [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        label += (label.empty() ? "" : " ") + word;
    }
    if (!label.empty() && label[0] >= 'a' && label[0] <= 'z')
        label[0] = static_cast<char>(label[0] - 'a' + 'A');
    return label;
}

static ServiceSetting settingFrom(const SettingInfo& info)
{
    ServiceSetting setting{std::string(info.key),
                           info.label.empty() ? labelOf(info.key) : std::string(info.label),
                           std::string(info.standard),
                           std::string(info.help),
                           std::string(info.group),
                           {},
                           info.required,
                           info.assumed,
                           info.key.ends_with('.'),
                           isPathSetting(info.key)};
    std::istringstream choices{std::string(info.choices)};
    for (std::string choice; std::getline(choices, choice, '|');)
        setting.choices.push_back(choice);
    return setting;
}

/// "recipient_certificate" is pinned by "recipient_fingerprint" where the service has that key.
static void joinPins(std::vector<ServiceSetting>& settings)
{
    static constexpr std::string_view ending = "_certificate";
    for (ServiceSetting& file : settings) {
        if (!file.isFile || !file.key.ends_with(ending))
            continue;
        const std::string pin =
            file.key.substr(0, file.key.size() - ending.size()) + "_fingerprint";
        for (ServiceSetting& other : settings) {
            if (other.key != pin)
                continue;
            file.pin = pin;
            other.isPin = true;
        }
    }
}

static ServiceFacts factsFrom(const ServiceInfo& info)
{
    ServiceFacts facts{info.id, info.name, info.secretLabel, {}, {}, info.assumptions};
    for (const SettingInfo& setting : info.settings)
        facts.settings.push_back(settingFrom(setting));
    joinPins(facts.settings);
    for (const std::string_view key : info.front)
        facts.front.emplace_back(key);
    return facts;
}

const ServiceSetting* ServiceFacts::find(const std::string& key) const
{
    const auto found =
        std::find_if(settings.begin(), settings.end(),
                     [&](const ServiceSetting& setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

bool ServiceFacts::isFront(const std::string& key) const
{
    return std::find(front.begin(), front.end(), key) != front.end();
}

const std::vector<ServiceFacts>& serviceFacts()
{
    static const std::vector<ServiceFacts> all = [] {
        std::vector<ServiceFacts> list;
        for (const ServiceInfo& info : services())
            list.push_back(factsFrom(info));
        return list;
    }();
    return all;
}

const ServiceFacts* findServiceFacts(const std::string& id)
{
    for (const ServiceFacts& facts : serviceFacts()) {
        if (facts.id == id)
            return &facts;
    }
    return nullptr;
}

Result<void> checkConnection(const Connection& connection)
{
    return checkConnection(connection.service, connection.settings);
}

std::string settingOf(const Connection& connection, const std::string& key)
{
    const auto info = findService(connection.service);
    return info ? Settings((*info)->settings, connection.settings)[key] : std::string();
}

Result<CertificateFacts> readCertificateFor(const std::string& key, const std::string& path)
{
    if (key == "recipient_certificate") {
        if (auto usable = RecipientKey::load(path); !usable)
            return fail(std::move(usable.error()));
    }
    return certificateFacts(path);
}

} // namespace muster
