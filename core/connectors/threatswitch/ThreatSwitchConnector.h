// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/ConnectorRegistry.h"

namespace muster {

/// ThreatSwitch (Sign In Compliance): OAuth client credentials, a token for one request, one upload
/// of the whole file. The service publishes neither addresses nor reply shapes, so all of them are
/// settings; each default is an assumption.
class ThreatSwitchConnector final : public Connector {
public:
    ThreatSwitchConnector(Settings settings, Target target)
        : m_settings(std::move(settings))
        , m_target(std::move(target))
    { }

    static ServiceInfo info();
    static Result<void> check(const Settings& settings);

    PayloadShape shape() const override;
    Channel channel() const override;

    std::string scope() const override { return m_target.object; }

    std::string encryption() const override { return m_settings["encryption"]; }

    std::string recipientCertificate() const override
    {
        return m_settings["recipient_certificate"];
    }

    std::string recipientFingerprint() const override
    {
        return m_settings["recipient_fingerprint"];
    }

    std::string encryptionKeyId() const override { return m_settings["encryption_key_id"]; }

    std::optional<Request> tokenRequest(const Secret& secret) const override;
    Result<Secret> readToken(const Response& response) const override;
    Request uploadRequest(Upload upload, const Secret& credential) const override;
    Verdict readUpload(const Exchange& exchange, std::uint64_t rows) const override;
    Request resultsRequest(const std::string& serviceId, const Secret& credential) const override;
    Verdict readResults(const Exchange& exchange, std::uint64_t rows) const override;
    Clock::Duration pollInterval() const override;
    bool isQueued(int httpStatus) const override;
    bool tellsResults() const override;

private:
    Settings m_settings;
    Target m_target;
};

} // namespace muster
