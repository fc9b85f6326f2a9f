// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/Reply.h"

#include "core/base/Hash.h"
#include "core/base/Json.h"

#include <QJsonArray>

#include <algorithm>

namespace muster {

std::vector<SettingInfo> channelSettings()
{
    return {
        {"ca_file", "", "PEM file of the certificate authority to trust instead of the system's"},
        {"client_certificate", "", "PEM file with a client certificate and its key"},
        {"pin", "",
         "SHA-256 of the server's public key (sha256//BASE64), checked on every connection"},
        {"proxy", "system", "system, none, or the proxy's URL"},
        {"connect_timeout", "15", "seconds to connect, TLS included"},
        {"idle_timeout", "60", "seconds without a byte in either direction"},
        {"total_timeout", "120", "seconds for a whole request, plus one for every 100 kB sent"},
    };
}

Channel channelFrom(const Settings& settings)
{
    using std::chrono::seconds;
    Channel channel;
    channel.caFile = settings["ca_file"];
    channel.clientCertificate = settings["client_certificate"];
    channel.pin = settings["pin"];
    channel.proxy = settings["proxy"];
    channel.connectTimeout = seconds(settings.number("connect_timeout"));
    channel.idleTimeout = seconds(settings.number("idle_timeout"));
    channel.totalTimeout = seconds(settings.number("total_timeout"));
    return channel;
}

std::string joinUrl(std::string_view base, std::string_view path)
{
    while (!base.empty() && base.back() == '/')
        base.remove_suffix(1);
    while (!path.empty() && path.front() == '/')
        path.remove_prefix(1);
    return std::string(base) + "/" + std::string(path);
}

std::string percentEncoded(std::string_view text)
{
    static constexpr std::string_view unreserved =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string encoded;
    for (const char c : text) {
        if (unreserved.find(c) != std::string_view::npos)
            encoded.push_back(c);
        else
            encoded += "%" + hex(std::string_view(&c, 1));
    }
    return encoded;
}

static std::string oneLine(std::string text)
{
    static constexpr std::size_t longest = 300;
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    if (text.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
            --end;
        text.resize(end);
        text += "…";
    }
    return text;
}

static std::string messageIn(const QJsonValue& body)
{
    for (const auto* pointer :
         {"/message", "/error_description", "/error", "/error/message", "/errors/0/title",
          "/errors/0/detail", "/errors/0/message", "/errors/0", "/detail", "/title"}) {
        const auto found = json::at(body, pointer);
        if (found.isString())
            return found.toString().toStdString();
    }
    return {};
}

std::string messageOf(const Response& response)
{
    if (const auto body = json::parse(response.body)) {
        if (const auto message = messageIn(*body); !message.empty())
            return oneLine(message);
        return {};
    }
    const auto type = response.header("content-type");
    if (type.find("html") != std::string::npos || response.body.find("<html") != std::string::npos)
        return "(an HTML page)";
    return oneLine(response.body.substr(0, 400));
}

static std::string told(const Response& response)
{
    const auto message = messageOf(response);
    return message.empty() ? std::string() : ": " + message;
}

static Verdict refused(const Exchange& exchange, ErrorKind kind, std::string what, std::string hint)
{
    Verdict verdict;
    verdict.end.state = UnitState::Rejected;
    verdict.end.httpStatus = exchange.response.status;
    verdict.end.message = what;
    verdict.stopsTheLine = true;
    verdict.error = Error{kind, std::move(what), std::move(hint)};
    return verdict;
}

static Verdict unknown(const Exchange& exchange, std::string what)
{
    Verdict verdict;
    verdict.end.state = UnitState::Unknown;
    verdict.end.httpStatus = exchange.response.status;
    verdict.end.bytesSent = exchange.bodyBytesSent;
    verdict.end.message = what;
    verdict.stopsTheLine = true;
    verdict.error = Error{ErrorKind::OutcomeUnknown, std::move(what),
                          "Look at the service whether it arrived, then settle it with 'muster "
                          "history resolve'."};
    return verdict;
}

static Verdict notSent(const Exchange& exchange)
{
    Verdict verdict;
    verdict.end.state = UnitState::NotSent;
    verdict.end.message = exchange.error.what;
    verdict.stopsTheLine = true;
    verdict.error = exchange.error;
    if (exchange.error.kind == ErrorKind::Unreachable)
        verdict.next = Verdict::Next::RetryLater;
    return verdict;
}

static Verdict later(const Exchange& exchange, const std::string& service)
{
    Verdict verdict;
    verdict.next = Verdict::Next::RetryLater;
    verdict.end.state = UnitState::NotSent;
    verdict.end.httpStatus = exchange.response.status;
    verdict.end.message = service + " asked to slow down ("
        + std::to_string(exchange.response.status) + ")" + told(exchange.response);
    verdict.stopsTheLine = true;
    verdict.error = Error{ErrorKind::TryLater, verdict.end.message,
                          "Nothing of this request was taken. Push again later, or lower "
                          "requests_per_minute."};
    return verdict;
}

static Verdict refusal(const Exchange& exchange, const std::string& service)
{
    const Response& response = exchange.response;
    const std::string answered = service + " answered " + std::to_string(response.status);
    switch (response.status) {
    case 401:
        return refused(
            exchange, ErrorKind::Refused,
            service + " refused the credentials (401)" + told(response),
            "Check the client id or API key and store the secret again with 'muster secret "
            "set'. Nothing of this request was taken.");
    case 403:
        return refused(
            exchange, ErrorKind::Refused,
            service + " knows these credentials but they lack the right (403)" + told(response),
            "Ask the owner of the key for the right to import here. Nothing of this request "
            "was taken.");
    case 404:
        return refused(
            exchange, ErrorKind::Config, service + " knows no such address (404)" + told(response),
            "Check base_url, the path and the connection id (and the region). Nothing of this "
            "request was taken.");
    default:
        break;
    }
    return refused(exchange, ErrorKind::BadData, answered + told(response),
                   "The service refused the whole request; nothing of it was taken.");
}

Verdict commonVerdict(const Exchange& exchange, const std::string& service)
{
    if (exchange.delivery == Delivery::NotSent)
        return notSent(exchange);
    if (exchange.delivery == Delivery::Unknown)
        return unknown(exchange, exchange.error.what);
    const int status = exchange.response.status;
    if (status >= 300 && status < 400)
        return refused(exchange, ErrorKind::Protocol,
                       service + " answered with a redirect (" + std::to_string(status)
                           + "); Muster never follows one with your data",
                       "Set base_url to the final address, or look for a captive portal or proxy.");
    if (status == 429 || status == 408 || status == 425)
        return later(exchange, service);
    if (status >= 400 && status < 500)
        return refusal(exchange, service);
    if (status >= 500)
        return unknown(exchange,
                       service + " failed while handling the request (" + std::to_string(status)
                           + ")" + told(exchange.response)
                           + "; it may or may not have taken the data");
    return unknown(exchange,
                   service + " gave an answer that is not its protocol (" + std::to_string(status)
                       + "); it may or may not have taken the data");
}

} // namespace muster
