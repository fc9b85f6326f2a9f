// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/ConnectorRegistry.h"

namespace muster {

/// Secureframe's custom connection: POST /custom_connections/{id}/data, Authorization: KEY SECRET,
/// 202 = queued, in order, no row results. Facts: the public API reference of 2026-08.
class SecureframeConnector final : public Connector {
public:
    SecureframeConnector(Settings settings, Target target)
        : m_settings(std::move(settings))
        , m_target(std::move(target))
    { }

    static ServiceInfo info();
    static Result<void> check(const Settings& settings);

    PayloadShape shape() const override;
    Channel channel() const override;
    std::string scope() const override;
    Clock::Duration spacing() const override;
    std::optional<Request> tokenRequest(const Secret& secret) const override;
    Result<Secret> readToken(const Response& response) const override;
    Request uploadRequest(Upload upload, const Secret& credential) const override;
    Verdict readUpload(const Exchange& exchange, std::uint64_t rows) const override;
    Request resultsRequest(const std::string& serviceId, const Secret& credential) const override;
    Verdict readResults(const Exchange& exchange, std::uint64_t rows) const override;

private:
    Settings m_settings;
    Target m_target;
};

} // namespace muster
