// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ConnectionTest.h"

#include "app/cli/Credentials.h"
#include "app/cli/ExitCode.h"
#include "core/connectors/ConnectorRegistry.h"
#include "core/connectors/Reply.h"
#include "core/crypto/Sealer.h"
#include "core/net/CurlTransport.h"

namespace muster::cli {

namespace {

/// Prints each stage as it ends and keeps the first failure.
class Stages {
public:
    explicit Stages(const Console& console) : m_console(console)
    {
        m_json.beginObject().key("stages").beginArray();
    }

    /// Returns whether the stage was good.
    bool tell(std::string_view name, const Result<std::string>& result)
    {
        const bool ok = result.has_value();
        const std::string& detail = ok ? *result : result.error().what;
        m_json.beginObject()
            .member("stage", name)
            .member("ok", ok)
            .member("detail", detail)
            .endObject();
        if (!m_console.json()) {
            std::string left(name);
            left.resize(14, ' ');
            m_console.print((ok ? "ok    " : "FAIL  ") + left + shown(detail));
        }
        if (!ok && !m_error)
            m_error = result.error();
        return ok;
    }

    Result<int> end()
    {
        m_json.endArray().member("ok", !m_error.has_value()).endObject();
        if (m_console.json())
            m_console.print(m_json);
        if (!m_error)
            return 0;
        if (!m_console.json() && !m_error->hint.empty())
            m_console.say(m_error->hint);
        return exitCode(m_error->kind);
    }

private:
    const Console& m_console;
    JsonWriter m_json;
    std::optional<Error> m_error;
};

Result<std::string> certificateStage(const Connector& connector)
{
    if (connector.encryption() == "none")
        return std::string("payloads are not sealed before TLS (encryption none)");
    auto key = RecipientKey::load(connector.recipientCertificate());
    if (!key)
        return fail(std::move(key.error()));
    return connector.encryption() + " to " + key->subject() + ", SHA-256 " + key->fingerprint();
}

Result<std::string> tokenStage(const Connector& connector, Transport& transport,
                               const Secret& secret)
{
    auto request = connector.tokenRequest(secret);
    const std::string url = request->url;
    const Exchange exchange = transport.send(std::move(*request), connector.channel(), {});
    const int status = exchange.response.status;
    if (exchange.delivery == Delivery::Answered && status / 100 == 2) {
        auto token = connector.readToken(exchange.response);
        if (!token)
            return fail(std::move(token.error()));
        return "a token was given (" + url + ")";
    }
    Exchange seen{exchange.delivery, exchange.response, exchange.error, exchange.bodyBytesSent,
                  exchange.bodyComplete};
    if (status == 400)
        seen.response.status = 401;
    return fail(*commonVerdict(seen, "the token call").error);
}

/// Secureframe has no call that only tests a key; listing one connection needs the key but no right
/// to push: 200 and 403 both prove the pair, 401 disproves it.
Result<std::string> keyStage(const Connector& connector, Transport& transport, const Secret& secret)
{
    Request push = connector.uploadRequest({}, secret);
    Request request;
    request.method = "GET";
    request.url = push.url.substr(0, push.url.find("/custom_connections/"))
        + "/integration_connections?per_page=1";
    request.headers = std::move(push.headers);
    const Exchange exchange = transport.send(std::move(request), connector.channel(), {});
    const int status = exchange.response.status;
    if (exchange.delivery == Delivery::Answered && (status == 200 || status == 403))
        return std::string("the key pair is good")
            + (status == 403 ? " (without the right to list connections)" : "");
    Exchange seen = exchange;
    if (seen.delivery == Delivery::Unknown)
        seen.error.kind = ErrorKind::Unreachable;
    return fail(*commonVerdict(seen, "Secureframe").error);
}

} // namespace

Result<int> testConnection(Context& context)
{
    const auto name = context.arguments.word(1, "the connection's name");
    if (!name)
        return fail(name.error());
    auto connection = context.connections().load(*name);
    if (!connection)
        return fail(std::move(connection.error()));
    Stages stages(context.console);
    auto connector = makeConnector(connection->service, connection->settings, Target{});
    if (!stages.tell("settings",
                     connector ? Result<std::string>("complete") : fail(connector.error())))
        return stages.end();
    stages.tell("certificate", certificateStage(**connector));
    auto credentials = findCredentials(*connection, context);
    if (!stages.tell("secret",
                     credentials ? Result<std::string>("from " + credentials->origin)
                                 : fail(credentials.error())))
        return stages.end();
    CurlTransport transport;
    const bool hasToken = (*connector)->tokenRequest(credentials->secret).has_value();
    stages.tell(hasToken ? "token" : "key",
                hasToken ? tokenStage(**connector, transport, credentials->secret)
                         : keyStage(**connector, transport, credentials->secret));
    return stages.end();
}

} // namespace muster::cli
