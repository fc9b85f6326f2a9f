// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/ConnectorRegistry.h"

#include "core/connectors/secureframe/SecureframeConnector.h"
#include "core/connectors/threatswitch/ThreatSwitchConnector.h"

namespace muster {

namespace {

/// The one place to add a service: its facts, its checks, its maker.
struct Entry {
    ServiceInfo info;
    Result<void> (*check)(const Settings&);
    std::unique_ptr<Connector> (*make)(Settings, Target);
};

template <class T>
std::unique_ptr<Connector> made(Settings settings, Target target)
{
    return std::make_unique<T>(std::move(settings), std::move(target));
}

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all{
        {ThreatSwitchConnector::info(), &ThreatSwitchConnector::check,
         &made<ThreatSwitchConnector>},
        {SecureframeConnector::info(), &SecureframeConnector::check, &made<SecureframeConnector>},
    };
    return all;
}

Result<const Entry*> findEntry(const std::string& id)
{
    std::string names;
    for (const Entry& entry : entries()) {
        if (entry.info.id == id)
            return &entry;
        names += (names.empty() ? "" : ", ") + entry.info.id;
    }
    return fail(ErrorKind::Config, "there is no service '" + id + "'", "Services: " + names);
}

} // namespace

const std::vector<ServiceInfo>& services()
{
    static const std::vector<ServiceInfo> all = [] {
        std::vector<ServiceInfo> list;
        for (const Entry& entry : entries())
            list.push_back(entry.info);
        return list;
    }();
    return all;
}

Result<const ServiceInfo*> findService(const std::string& id)
{
    auto entry = findEntry(id);
    if (!entry)
        return fail(std::move(entry.error()));
    return &(*entry)->info;
}

Result<void> checkConnection(const std::string& service, const Settings::Given& given)
{
    auto entry = findEntry(service);
    if (!entry)
        return fail(std::move(entry.error()));
    const Settings settings((*entry)->info.settings, given);
    if (auto checked = settings.check(); !checked)
        return checked;
    return (*entry)->check(settings);
}

Result<std::unique_ptr<Connector>> makeConnector(const std::string& service,
                                                 const Settings::Given& given, Target target)
{
    if (auto checked = checkConnection(service, given); !checked)
        return fail(std::move(checked.error()));
    const Entry& entry = **findEntry(service);
    return entry.make(Settings(entry.info.settings, given), std::move(target));
}

} // namespace muster
