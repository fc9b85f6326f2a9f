// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ConnectionTest.h"

#include "app/cli/ConnectionStages.h"
#include "app/cli/Credentials.h"
#include "core/connectors/ConnectorRegistry.h"
#include "core/connectors/Reply.h"
#include "core/feed/ConnectionNotes.h"
#include "core/feed/Services.h"
#include "core/net/CurlTransport.h"
#include "core/net/Route.h"
#include "core/push/Push.h"

#include <QDateTime>
#include <QLocale>

namespace muster::cli {

namespace {

/// A certificate is not accepted by a clock further off than this, and neither are most tokens.
constexpr qint64 mostSecondsOff = 300;

Result<std::string> certificateStage(const Connector& connector)
{
    auto key = recipientOf(connector);
    if (!key)
        return fail(std::move(key.error()));
    if (!*key)
        return std::string("payloads are not sealed before TLS (encryption none)");
    return connector.encryption() + " to " + (*key)->subject() + ", SHA-256 "
        + (*key)->fingerprint();
}

Result<std::string> nameStage(const Route& route)
{
    if (!route.proxy.empty())
        return "left to the proxy: " + route.host;
    const auto addresses = addressesOf(route.host);
    if (!addresses)
        return fail(addresses.error());
    std::string text = route.host + " is ";
    for (std::size_t i = 0; i < addresses->size(); ++i)
        text += (i > 0 ? ", " : "") + (*addresses)[i];
    return text;
}

/// The service is reached once any answer comes, whatever it says.
Result<std::string> reachStage(const Route& route, const Exchange& exchange)
{
    const bool isReached = exchange.delivery == Delivery::Answered || exchange.response.status > 0;
    if (!isReached)
        return fail(exchange.error);
    if (!route.isEncrypted)
        return std::string("no TLS: the service is on this computer");
    return "certificate of " + route.host + " verified";
}

std::optional<qint64> secondsOff(const Response& response)
{
    const auto text = QString::fromStdString(response.header("date"));
    auto there = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!there.isValid())
        return std::nullopt;
    there.setTimeSpec(Qt::UTC);
    return QDateTime::currentDateTimeUtc().secsTo(there);
}

void clockStage(ConnectionStages& stages, const Exchange& exchange)
{
    const auto off = secondsOff(exchange.response);
    if (!off)
        return stages.tellUnknown("clock", "the service does not tell its time");
    const std::string seconds = std::to_string(std::abs(*off)) + " seconds";
    if (std::abs(*off) <= mostSecondsOff) {
        stages.tell("clock", "within " + seconds + " of the service's");
        return;
    }
    stages.tell("clock",
                fail(ErrorKind::Config,
                     "this computer's clock is " + seconds
                         + (*off > 0 ? " behind the service's" : " ahead of the service's"),
                     "Set the date and time of this computer: certificates and tokens depend on "
                     "them."));
}

Result<Secret> tokenStage(const Connector& connector, Transport& transport, const Secret& secret)
{
    auto request = connector.tokenRequest(secret);
    const Exchange exchange = transport.send(std::move(*request), connector.channel(), {});
    const int status = exchange.response.status;
    if (exchange.delivery == Delivery::Answered && status / 100 == 2)
        return connector.readToken(exchange.response);
    Exchange seen{exchange.delivery, exchange.response, exchange.error, exchange.bodyBytesSent,
                  exchange.bodyComplete};
    if (status == 400)
        seen.response.status = 401;
    return fail(*commonVerdict(seen, "the token call").error);
}

/// Asks for an import that does not exist: changes nothing, and a user without any right to imports
/// is told so.
void tokenRightStage(ConnectionStages& stages, const Connector& connector, Transport& transport,
                     const Secret& token)
{
    static const std::string later =
        "the right to import can only be seen by importing: the first push shows it";
    static const std::string id = "muster-connection-test";
    Request request = connector.resultsRequest(id, token);
    if (request.url.find(id) == std::string::npos) // no address for results
        return stages.tellUnknown("permission", later);
    const Exchange exchange = transport.send(std::move(request), connector.channel(), {});
    const int status = exchange.response.status;
    if (exchange.delivery != Delivery::Answered || status >= 500)
        return stages.tellUnknown("permission", later);
    if (status != 401 && status != 403) {
        stages.tell("permission", std::string("may ask for imports; ") + later);
        return;
    }
    stages.tell("permission",
                fail(ErrorKind::Refused,
                     "the token was given, but this user may not see imports ("
                         + std::to_string(status) + ")",
                     "Ask the service's administrator to give the integration user the right to "
                     "import."));
}

/// Secureframe has no call that only tests a key; listing one connection needs the key but no right
/// to push: 200 and 403 both prove the pair, 401 disproves it.
void keyStages(ConnectionStages& stages, const Connector& connector, Transport& transport,
               const Secret& secret)
{
    Request push = connector.uploadRequest({}, secret);
    Request request;
    request.method = "GET";
    request.url = push.url.substr(0, push.url.find("/custom_connections/"))
        + "/integration_connections?per_page=1";
    request.headers = std::move(push.headers);
    const Exchange exchange = transport.send(std::move(request), connector.channel(), {});
    const int status = exchange.response.status;
    const bool isKnown =
        exchange.delivery == Delivery::Answered && (status == 200 || status == 403);
    if (!isKnown) {
        Exchange seen = exchange;
        if (seen.delivery == Delivery::Unknown)
            seen.error.kind = ErrorKind::Unreachable;
        stages.tell("key", fail(*commonVerdict(seen, "Secureframe").error));
        return stages.tellSkipped("permission", "the key pair is not good yet");
    }
    stages.tell("key", std::string("the key pair is good"));
    if (status == 200)
        stages.tell("permission", std::string("may list connections"));
    else
        stages.tellUnknown("permission",
                           "this key may not list connections; the right to push is shown by the "
                           "first push");
}

void credentialStages(ConnectionStages& stages, const Connector& connector, Transport& transport,
                      const Secret& secret)
{
    if (!connector.tokenRequest(secret))
        return keyStages(stages, connector, transport, secret);
    auto token = tokenStage(connector, transport, secret);
    stages.tell("token", token ? Result<std::string>("a token was given") : fail(token.error()));
    if (token)
        tokenRightStage(stages, connector, transport, *token);
    else
        stages.tellSkipped("permission", "there is no token to ask with");
}

/// One connector on the network, stage by stage.
void networkStages(ConnectionStages& stages, const Connection& connection,
                   const Connector& connector, const Result<Credentials>& credentials)
{
    const std::string base = settingOf(connection, "base_url");
    const auto route = routeTo(base, connector.channel());
    const auto named = route ? nameStage(*route) : fail(route.error());
    const bool hasName = stages.tell("dns", named);
    stages.tell("proxy",
                route ? Result<std::string>(route->proxy.empty() ? "none, direct" : route->proxy)
                      : fail(route.error()));
    CurlTransport transport;
    Request hello;
    hello.method = "GET";
    hello.url = base;
    const Exchange exchange =
        hasName ? transport.send(std::move(hello), connector.channel(), {}) : Exchange();
    const bool isReached = hasName && stages.tell("tls", reachStage(*route, exchange));
    if (!hasName)
        stages.tellSkipped("tls", "the service has no address");
    if (isReached && credentials) {
        credentialStages(stages, connector, transport, credentials->secret);
    } else {
        const std::string why = isReached ? "there is no secret" : "the service was not reached";
        stages.tellSkipped("token", why);
        stages.tellSkipped("permission", why);
    }
    if (isReached)
        clockStage(stages, exchange);
    else
        stages.tellSkipped("clock", "the service was not reached");
}

} // namespace

Result<int> testConnection(Context& context, const Connection& connection)
{
    ConnectionStages stages(context.console);
    auto connector = makeConnector(connection.service, connection.settings, Target{});
    if (!stages.tell("settings",
                     connector ? Result<std::string>("complete") : fail(connector.error())))
        return stages.end();
    stages.tell("certificate", certificateStage(**connector));
    const auto credentials = findCredentials(connection, context);
    stages.tell("secret",
                credentials ? Result<std::string>("from " + credentials->origin)
                            : fail(credentials.error()));
    networkStages(stages, connection, **connector, credentials);
    // A secret that is only tried says nothing about the connection as it is saved.
    if (!context.arguments.has("--service") && !context.arguments.has("--set")
        && !context.arguments.has("--secret-fd"))
        (void)ConnectionNoteStore(context.directories)
            .wasTested(connection.name, stages.error() ? stages.error()->what : std::string());
    return stages.end();
}

} // namespace muster::cli
