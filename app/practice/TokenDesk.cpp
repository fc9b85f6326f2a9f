// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/practice/TokenDesk.h"

#include "core/base/Hash.h"
#include "core/base/Json.h"

#include <QByteArray>
#include <QJsonDocument>

#include <algorithm>

namespace muster::practice {

struct Credentials {
    std::string style;
    std::string id;
    std::string secret;
    std::string grant;
};

static std::string valueOf(const HttpHeaders& form, std::string_view name)
{
    const auto found = std::find_if(form.begin(), form.end(),
                                    [&](const auto& pair) { return pair.first == name; });
    return found == form.end() ? std::string() : found->second;
}

static std::optional<Credentials> basicCredentials(const HttpHead& head, const StoredBody& body)
{
    const auto header = head.header("Authorization");
    if (!equalsIgnoringCase(std::string_view(header).substr(0, 6), "basic "))
        return std::nullopt;
    const auto pair =
        QByteArray::fromBase64(QByteArray::fromStdString(header.substr(6))).toStdString();
    const auto colon = std::min(pair.find(':'), pair.size());
    // RFC 6749 2.3.1: both halves are form-encoded before they are joined.
    const auto halves = parseForm("id=" + pair.substr(0, colon)
                                  + "&secret=" + pair.substr(std::min(colon + 1, pair.size())));
    return Credentials{"basic", valueOf(halves, "id"), valueOf(halves, "secret"),
                       valueOf(parseForm(body.small), "grant_type")};
}

static std::optional<Credentials> credentials(const HttpHead& head, const StoredBody& body)
{
    if (auto basic = basicCredentials(head, body))
        return basic;
    const auto type = head.header("Content-Type");
    if (type.starts_with("application/json")) {
        const auto object = json::parseObject(body.small);
        if (!object)
            return std::nullopt;
        const auto text = [&](std::string_view name) {
            return json::text(json::at(*object, name));
        };
        return Credentials{"json", text("/client_id"), text("/client_secret"), text("/grant_type")};
    }
    if (!type.starts_with("application/x-www-form-urlencoded"))
        return std::nullopt;
    const auto form = parseForm(body.small);
    return Credentials{"form", valueOf(form, "client_id"), valueOf(form, "client_secret"),
                       valueOf(form, "grant_type")};
}

static HttpReply oauthError(int status, const char* error)
{
    return HttpReply::json(status, std::string("{\"error\":\"") + error + "\"}");
}

/// Puts @p token where @p pointer leads, beside the type and the lifetime.
static std::string tokenAnswer(const std::string& token, const Settings& settings)
{
    QJsonObject inner{{QStringLiteral("token_type"), QStringLiteral("Bearer")},
                      {QStringLiteral("expires_in"), static_cast<int>(settings.tokenSeconds)}};
    const auto steps = QString::fromStdString(settings.tokenPointer).split(QLatin1Char('/'));
    inner.insert(steps.last(), json::value(token));
    for (auto i = steps.size() - 2; i > 0; --i)
        inner = QJsonObject{{steps.at(i), inner}};
    return QJsonDocument(inner).toJson(QJsonDocument::Compact).toStdString();
}

HttpReply TokenDesk::issue(const Call& call)
{
    if (call.head.method != "POST")
        return HttpReply::message(405, "tokens are asked for with POST");
    const auto given = credentials(call.head, call.body);
    const auto& style = call.settings.tokenStyle;
    if (!given || (style != "any" && style != given->style))
        return oauthError(400, "invalid_request");
    if (given->id != m_account.clientId || given->secret != m_account.clientSecret)
        return oauthError(401, "invalid_client");
    if (given->grant != "client_credentials")
        return oauthError(400, "unsupported_grant_type");
    const auto token = randomHex(20);
    const std::lock_guard guard(m_mutex);
    m_tokens[token].issued = std::chrono::steady_clock::now();
    return HttpReply::json(200, tokenAnswer(token, call.settings));
}

std::optional<HttpReply> TokenDesk::refusal(const HttpHead& head, const Settings& settings)
{
    const auto header = head.header("Authorization");
    const std::lock_guard guard(m_mutex);
    const auto found =
        header.starts_with("Bearer ") ? m_tokens.find(header.substr(7)) : m_tokens.end();
    if (found == m_tokens.end())
        return HttpReply::message(401, "token is not valid");
    auto& token = found->second;
    if (token.used)
        return HttpReply::message(401, "token already used");
    token.used = true;
    const auto age = std::chrono::steady_clock::now() - token.issued;
    if (age > std::chrono::seconds(settings.tokenSeconds))
        return HttpReply::message(401, "token expired");
    return std::nullopt;
}

} // namespace muster::practice
