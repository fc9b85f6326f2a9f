// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/threatswitch/ThreatSwitchConnector.h"

#include "core/base/Json.h"
#include "core/base/JsonWriter.h"
#include "core/connectors/Reply.h"
#include "core/connectors/threatswitch/ImportAnswer.h"
#include "core/connectors/threatswitch/ImportParts.h"
#include "core/net/ServiceUrl.h"
#include "core/payload/Concatenation.h"

#include <algorithm>

namespace muster {

static std::vector<SettingInfo> importSettings()
{
    return {
        {"base_url", "", "API address of your account, https", true, false, "", "Address"},
        {"client_id", "", "client id of the integration user", true},
        {"token_path", "/oauth/token", "path of the token call", false, true},
        {"token_style", "json", "how the credentials travel", false, true, "json|form|basic"},
        {"token_extra.", "", "further members of the token call"},
        {"scope", "", "scope of the token call"},
        {"token_pointer", "/access_token", "where the token stands in the answer", false, true},
        {"auth_header", "Authorization: Bearer {token}", "header that carries the token", false,
         true},
        {"import_path", "/imports", "path of the import call", false, true},
        {"body_style", "multipart", "how the file travels", false, true,
         "multipart|raw|json-base64"},
        {"file_part", "file", "name of the file's part", false, true},
        {"file_name", "{feed}-{date}.csv", "file name told to the service"},
        {"name_part", "name", "part for the import's name; empty = none", false, true},
        {"object_part", "import_type", "part for the object; empty = none", false, true},
        {"object_value", "", "value of that part; empty = the feed's object", false, true},
        {"extra_part.", "", "further parts"},
        {"header_mappings", "rename", "rename the header ourselves, or send a mapping", false, true,
         "rename|source-to-field|field-to-source|pairs"},
        {"mappings_part", "header_mappings", "name of the mapping's part", false, true},
        {"encryption", "none", "seal the file before TLS", false, true, "none|cms"},
        {"recipient_certificate", "", "PEM certificate to seal to"},
        {"recipient_fingerprint", "",
         "SHA-256 of that certificate as confirmed; another one in the file stops the push"},
        {"encryption_key_id", "", "name of the key at the service"},
        {"key_id_part", "encryption_key_id", "part for that name"},
    };
}

static std::vector<SettingInfo> answerSettings()
{
    return {
        {"success_codes", "200,201", "statuses that mean: import finished", false, true},
        {"queued_codes", "202", "statuses that mean: taken, results later", false, true},
        {"id_pointer", "/id", "import id in the answer", false, true},
        {"status_pointer", "/status", "status in the answer", false, true},
        {"results_path", "/imports/{id}", "where results are asked for; empty = never", false,
         true},
        {"done_values", "completed,failed", "statuses that end the polling", false, true},
        {"poll_seconds", "5", "seconds between two looks at the results", false, true},
        {"errors_pointer", "/errors", "list of row errors", false, true},
        {"row_pointer", "/row", "row number within an error", false, true},
        {"row_base", "1", "1 = first data row is 1; 2 = line in the file, header is 1", false, true,
         "1|2"},
        {"field_pointer", "/field", "field within an error", false, true},
        {"message_pointer", "/message", "text within an error", false, true},
        {"on_unknown", "ask", "after an unknown outcome", false, false, "ask|hold|resend"},
        {"date_time_format", "yyyy-MM-dd 00:00:00 'EST'", "form of hired_at and terminated_at"},
    };
}

ServiceInfo ThreatSwitchConnector::info()
{
    auto settings = importSettings();
    for (const auto& group : {answerSettings(), channelSettings()})
        settings.insert(settings.end(), group.begin(), group.end());
    return {
        "threatswitch",
        "ThreatSwitch (Sign In Compliance)",
        grouped(std::move(settings),
                {{"base_url", "Account"},
                 {"token_path", "Signing in"},
                 {"import_path", "Sending the file"},
                 {"encryption", "Sealing"},
                 {"success_codes", "Reading the answer"},
                 {"on_unknown", "Rules"},
                 {"ca_file", "Network"}}),
        "client secret",
        {"ThreatSwitch publishes no API addresses, part names or reply shapes: the defaults are "
         "assumptions, all of them can be set.",
         "Whether a blank cell keeps or clears a value, and whether an import sends welcome "
         "e-mails, "
         "is not published."},
        {"base_url", "client_id", ""}};
}

Result<void> ThreatSwitchConnector::check(const Settings& settings)
{
    if (auto url = checkServiceUrl(settings["base_url"]); !url)
        return url;
    if (settings["encryption"] != "none" && settings["recipient_certificate"].empty())
        return fail(ErrorKind::Config, "encryption is on but recipient_certificate is missing",
                    "Set recipient_certificate to the PEM file of the service's certificate.");
    const auto header = settings["auth_header"];
    if (header.find(": ") == std::string::npos || header.find("{token}") == std::string::npos)
        return fail(ErrorKind::Config, "auth_header must read 'Name: … {token} …'");
    if (settings.codes("success_codes").empty() && settings.codes("queued_codes").empty())
        return fail(ErrorKind::Config, "success_codes and queued_codes are both empty");
    return {};
}

PayloadShape ThreatSwitchConnector::shape() const
{
    PayloadShape shape;
    const bool rename = m_settings["header_mappings"] == "rename";
    for (const auto& [source, field] : m_target.columns)
        shape.csvHeaders.push_back(rename ? field : source);
    // OpenSSL's own reader cannot open a sealed file much above this, so neither may a service.
    shape.maxBytes = 1024ULL * 1024 * 1024;
    return shape;
}

Channel ThreatSwitchConnector::channel() const
{
    return channelFrom(m_settings);
}

static std::string formToken(const Settings::Given& members)
{
    std::string form;
    for (const auto& [name, value] : members)
        form += (form.empty() ? "" : "&") + percentEncoded(name) + "=" + percentEncoded(value);
    return form;
}

static std::string jsonToken(const Settings::Given& members)
{
    JsonWriter writer;
    writer.beginObject();
    for (const auto& [name, value] : members)
        writer.member(name, value);
    writer.endObject();
    return writer.text();
}

std::optional<Request> ThreatSwitchConnector::tokenRequest(const Secret& secret) const
{
    Request request;
    request.url = joinUrl(m_settings["base_url"], m_settings["token_path"]);
    const auto style = m_settings["token_style"];
    Settings::Given members = m_settings.family("token_extra.");
    members["grant_type"] = "client_credentials";
    if (!m_settings["scope"].empty())
        members["scope"] = m_settings["scope"];
    if (style == "basic") {
        // RFC 6749 2.3.1: both halves are form-encoded before they are joined.
        std::string pair =
            percentEncoded(m_settings["client_id"]) + ":" + percentEncoded(secret.reveal());
        std::string encoded = "Basic " + base64(pair);
        request.addHeader("Authorization", encoded, true);
        wipe(pair);
        wipe(encoded);
    } else {
        members["client_id"] = m_settings["client_id"];
        members["client_secret"] = secret.reveal();
    }
    std::string body = style == "json" ? jsonToken(members) : formToken(members);
    if (const auto held = members.find("client_secret"); held != members.end())
        wipe(held->second);
    request.addHeader("Content-Type",
                      style == "json" ? "application/json" : "application/x-www-form-urlencoded");
    request.addHeader("Accept", "application/json");
    request.bodySize = body.size();
    request.body = std::make_unique<TextSource>(std::move(body));
    return request;
}

Result<Secret> ThreatSwitchConnector::readToken(const Response& response) const
{
    const auto body = json::parse(response.body);
    const auto token = body ? json::at(*body, m_settings["token_pointer"]) : QJsonValue();
    if (!token.isString() || token.toString().isEmpty())
        return fail(ErrorKind::Protocol,
                    "the token call was answered, but there is no token at "
                        + m_settings["token_pointer"],
                    "Set token_pointer to where this service puts it. No people data was sent.");
    const QByteArray utf8 = token.toString().toUtf8();
    const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const bool clean =
        std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!clean)
        return fail(ErrorKind::Protocol, "the token holds characters that no header may hold");
    return Secret(text);
}

static void authorize(Request& request, const Settings& settings, const Secret& token)
{
    const std::string line = settings["auth_header"];
    const auto colon = line.find(": ");
    std::string value = line.substr(colon + 2);
    value.reserve(value.size() + token.size() + 1);
    value.replace(value.find("{token}"), 7, token.reveal());
    request.addHeader(line.substr(0, colon), value, true);
    wipe(value);
    request.addHeader("Accept", "application/json");
}

Request ThreatSwitchConnector::uploadRequest(Upload upload, const Secret& credential) const
{
    Request request;
    request.url = joinUrl(m_settings["base_url"], m_settings["import_path"]);
    authorize(request, m_settings, credential);
    const ImportParts parts(m_settings, m_target, upload.sealed);
    parts.pack(request, std::move(upload));
    return request;
}

static bool contains(const std::vector<int>& codes, int status)
{
    return std::find(codes.begin(), codes.end(), status) != codes.end();
}

Verdict ThreatSwitchConnector::readUpload(const Exchange& exchange, std::uint64_t rows) const
{
    const int status = exchange.response.status;
    const ImportAnswer answer(m_settings, rows);
    const bool whole = exchange.delivery == Delivery::Answered && exchange.bodyComplete;
    if (whole && contains(m_settings.codes("success_codes"), status)) {
        Verdict verdict = answer.read(exchange.response, UnitState::Accepted);
        verdict.end.bytesSent = exchange.bodyBytesSent;
        return verdict;
    }
    if (whole && isQueued(status)) {
        Verdict verdict;
        verdict.end.state = UnitState::Accepted;
        verdict.end.httpStatus = status;
        verdict.end.bytesSent = exchange.bodyBytesSent;
        verdict.end.serviceId = answer.id(exchange.response);
        verdict.end.message = "taken for processing; results are not in yet";
        if (tellsResults() && !verdict.end.serviceId.empty())
            verdict.next = Verdict::Next::Poll;
        return verdict;
    }
    Verdict verdict = commonVerdict(exchange, "ThreatSwitch");
    if (exchange.delivery == Delivery::Answered && status == 401)
        verdict.next = Verdict::Next::RetryToken;
    return verdict;
}

Request ThreatSwitchConnector::resultsRequest(const std::string& serviceId,
                                              const Secret& credential) const
{
    Request request;
    request.method = "GET";
    std::string path = m_settings["results_path"];
    if (const auto at = path.find("{id}"); at != std::string::npos)
        path.replace(at, 4, percentEncoded(serviceId));
    request.url = joinUrl(m_settings["base_url"], path);
    authorize(request, m_settings, credential);
    return request;
}

Verdict ThreatSwitchConnector::readResults(const Exchange& exchange, std::uint64_t rows) const
{
    const ImportAnswer answer(m_settings, rows);
    const bool good = exchange.delivery == Delivery::Answered
        && contains(m_settings.codes("success_codes"), exchange.response.status);
    if (good && answer.isDone(exchange.response))
        return answer.read(exchange.response, UnitState::Confirmed);
    Verdict verdict;
    verdict.next = Verdict::Next::Poll;
    verdict.end.state = UnitState::Accepted;
    verdict.end.httpStatus = exchange.response.status;
    verdict.end.message = "taken for processing; results are not in yet";
    return verdict;
}

Clock::Duration ThreatSwitchConnector::pollInterval() const
{
    return std::chrono::seconds(std::max<std::uint64_t>(1, m_settings.number("poll_seconds")));
}

bool ThreatSwitchConnector::isQueued(int httpStatus) const
{
    return contains(m_settings.codes("queued_codes"), httpStatus);
}

bool ThreatSwitchConnector::tellsResults() const
{
    return !m_settings["results_path"].empty();
}

} // namespace muster
