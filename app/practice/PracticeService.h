// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/FaultPlan.h"
#include "app/practice/HttpConnection.h"
#include "app/practice/PracticeState.h"
#include "app/practice/RequestLog.h"
#include "app/practice/Service.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace muster::practice {

/// Leads one request through log, faults and the service it is for. Any thread.
class PracticeService {
public:
    PracticeService(RequestLog& log, FaultPlan& faults, PracticeState& state, Settings settings)
        : m_log(log)
        , m_faults(faults)
        , m_state(state)
        , m_settings(std::move(settings))
    { }

    /// Before the first request.
    void add(std::unique_ptr<Service> service) { m_services.push_back(std::move(service)); }

    /// Answers one request; false when the connection must close.
    bool serve(HttpConnection& connection, const HttpHead& head);

    /// Lets stalled requests go.
    void stop() { m_stopping = true; }

private:
    struct Exchange;

    Settings settings() const;
    bool serveControl(HttpConnection& connection, const HttpHead& head);
    HttpReply control(const HttpHead& head, const std::string& body);
    std::optional<HttpReply> refusal(const Exchange& exchange) const;
    bool takeBody(Exchange& exchange);
    HttpReply reply(const Exchange& exchange) const;
    bool finish(Exchange& exchange, HttpReply reply);
    bool drop(Exchange& exchange);
    void stall(HttpConnection& connection) const;

    RequestLog& m_log;
    FaultPlan& m_faults;
    PracticeState& m_state;
    mutable std::mutex m_mutex; ///< guards m_settings
    Settings m_settings;
    std::vector<std::unique_ptr<Service>> m_services;
    std::atomic<bool> m_stopping = false;
};

} // namespace muster::practice
