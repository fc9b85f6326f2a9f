// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/secureframe/SecureframeConnector.h"

#include "core/base/JsonWriter.h"
#include "core/connectors/Reply.h"
#include "core/net/ServiceUrl.h"

#include <algorithm>

namespace muster {

ServiceInfo SecureframeConnector::info()
{
    std::vector<SettingInfo> settings{
        {"base_url", "https://api.secureframe.com",
         "API address; UK: https://api-uk.secureframe.com", false, false, "", "Address"},
        {"connection_id", "", "UUID of the custom connection, from Secureframe's web application",
         true},
        {"vendor_slug", "", "vendor set on that connection", true},
        {"api_key", "", "API key (its secret goes into the keychain)", true},
        {"max_rows", "500", "objects per request", false, true},
        {"max_bytes", "1048576", "bytes per request", false, true},
        {"requests_per_minute", "300",
         "at most this many requests a minute (published limit: 500)"},
        {"verify", "off", "read back after a push (not built yet: only off)", false, false, "off"},
        {"on_unknown", "ask", "after an unknown outcome", false, false, "ask|hold|resend"},
    };
    const auto channel = channelSettings();
    settings.insert(settings.end(), channel.begin(), channel.end());
    return {
        "secureframe",
        "Secureframe",
        grouped(std::move(settings),
                {{"base_url", "Account"},
                 {"max_rows", "Limits"},
                 {"verify", "Rules"},
                 {"ca_file", "Network"}}),
        "API secret",
        {"Secureframe publishes no limit on body size or rows per request: 500 rows and 1 MiB are "
         "assumed.",
         "A 202 means queued; Secureframe gives no result per row."},
        {"api_key", "", "connection_id"}};
}

static bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hexDigit =
            std::string_view("0123456789abcdefABCDEF").find(text[i]) != std::string_view::npos;
        if (hyphen ? text[i] != '-' : !hexDigit)
            return false;
    }
    return true;
}

Result<void> SecureframeConnector::check(const Settings& settings)
{
    if (!isUuid(settings["connection_id"]))
        return fail(
            ErrorKind::Config, "connection_id is not a UUID",
            "It looks like 123e4567-e89b-12d3-a456-426614174000; copy it from the connection's "
            "page in Secureframe.");
    if (settings["api_key"].find_first_of(" \t") != std::string::npos)
        return fail(ErrorKind::Config, "api_key holds a blank",
                    "Give only the key here; the secret is stored with 'muster secret set'.");
    if (settings.number("requests_per_minute") == 0 || settings.number("max_rows") == 0
        || settings.number("max_bytes") < 1024)
        return fail(ErrorKind::Config,
                    "requests_per_minute and max_rows must be at least 1, max_bytes 1024");
    return checkServiceUrl(settings["base_url"]);
}

PayloadShape SecureframeConnector::shape() const
{
    JsonWriter head;
    head.beginObject()
        .member("schema_slug", m_target.schemaSlug)
        .member("vendor_slug", m_settings["vendor_slug"])
        .member("partial", m_target.partial)
        .key("resource_data")
        .raw("[");
    PayloadShape shape;
    shape.kind = PayloadShape::Kind::Json;
    shape.maxRows = m_settings.number("max_rows");
    shape.maxBytes = m_settings.number("max_bytes");
    shape.before = head.text();
    shape.after = "]}";
    shape.fullestFirst = true;
    return shape;
}

Channel SecureframeConnector::channel() const
{
    return channelFrom(m_settings);
}

std::string SecureframeConnector::scope() const
{
    return m_target.object + ":" + m_target.schemaSlug;
}

Clock::Duration SecureframeConnector::spacing() const
{
    const auto perMinute = std::max<std::uint64_t>(1, m_settings.number("requests_per_minute"));
    return Clock::Duration(60000 / perMinute);
}

std::optional<Request> SecureframeConnector::tokenRequest(const Secret&) const
{
    return std::nullopt;
}

Result<Secret> SecureframeConnector::readToken(const Response&) const
{
    return fail(ErrorKind::Bug, "Secureframe has no token step");
}

Request SecureframeConnector::uploadRequest(Upload upload, const Secret& credential) const
{
    Request request;
    request.url = joinUrl(m_settings["base_url"],
                          "custom_connections/" + m_settings["connection_id"] + "/data");
    std::string authorization = m_settings["api_key"] + " ";
    authorization.reserve(authorization.size() + credential.size() + 1);
    authorization += credential.reveal();
    request.addHeader("Authorization", authorization, true);
    wipe(authorization);
    request.addHeader("Content-Type", "application/json");
    request.addHeader("Accept", "application/json");
    request.body = std::move(upload.payload);
    request.bodySize = upload.size;
    return request;
}

Verdict SecureframeConnector::readUpload(const Exchange& exchange, std::uint64_t rows) const
{
    if (exchange.delivery == Delivery::Answered && exchange.response.status == 202
        && exchange.bodyComplete) {
        Verdict verdict;
        verdict.end.state = UnitState::Accepted;
        verdict.end.httpStatus = 202;
        verdict.end.bytesSent = exchange.bodyBytesSent;
        verdict.end.message = "queued at Secureframe (202)";
        return verdict;
    }
    Verdict verdict = commonVerdict(exchange, "Secureframe");
    const int status = exchange.response.status;
    if (exchange.delivery != Delivery::Answered)
        return verdict;
    if (status == 400 || status == 422) {
        verdict.next = rows > 1 ? Verdict::Next::Split : Verdict::Next::Done;
        verdict.stopsTheLine = false;
        verdict.error.reset();
        if (rows == 1)
            verdict.rows.push_back({1, OutcomeState::Rejected, {}, messageOf(exchange.response)});
    } else if (status == 413 && rows > 1) {
        verdict.next = Verdict::Next::Split;
        verdict.stopsTheLine = false;
        verdict.error.reset();
    } else if (status == 503 && !exchange.response.header("retry-after").empty()) {
        // Setting a resource to a value twice ends in the same state, so a repeat is harmless here.
        verdict = Verdict{};
        verdict.next = Verdict::Next::RetryLater;
        verdict.end.state = UnitState::NotSent;
        verdict.end.httpStatus = status;
        verdict.end.message = "Secureframe is not available and named a time to come back (503)";
        verdict.stopsTheLine = true;
        verdict.error = Error{ErrorKind::TryLater, verdict.end.message, "Push again later."};
    }
    return verdict;
}

Request SecureframeConnector::resultsRequest(const std::string&, const Secret&) const
{
    return {};
}

Verdict SecureframeConnector::readResults(const Exchange& exchange, std::uint64_t) const
{
    return commonVerdict(exchange, "Secureframe");
}

} // namespace muster
